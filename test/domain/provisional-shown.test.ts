import { composeDigest } from '../../activities/mail/compose-digest';
import { composeSingle } from '../../activities/mail/compose-single';
import { describeForPeople } from '../../cli/rehearse/describe';
import { CaseDraft } from '../../domain/case/case-draft';
import type { NoticeIntent } from '../../domain/docket/notice-intent';
import type { Derivation } from '../../domain/explain/derivation';
import { derive } from '../../domain/explain/derive';
import { provisionalDates } from '../../domain/launch/provisional-dates';
import type { ResolvedPlan } from '../../domain/launch/resolved-plan';
import { buildDockets } from '../../domain/launch/build-dockets';
import { plainText } from '../../domain/letter/blocks';
import { composeLetter } from '../../domain/letter/compose';
import { describeRun } from '../../rehearsal/run-result';
import { context, notice, person } from '../activities/mail/mail-fixtures';
import { calendar, factsAt } from './support/facts';
import { smallPlan } from './support/small-plan';

// Friday, 27 November 2026; the calendar is announced to the end of 2026.
const facts = factsAt('2026-11-27T09:00:00+08:00');

// 27 February 2027 is a Saturday, 1 March a Monday.
const counted: Derivation = [
  derive({ code: 'rest-day', end: '2027-02-27', on: '2027-03-01' }, '民法典 203', { calendar }),
];
const stated: Derivation = [derive({ code: 'inclusive', on: '2027-03-01' }, 'plan')];

const planDue = (on: string, derivation: Derivation): ResolvedPlan => {
  const plan = smallPlan({ dueOn: on });
  return { ...plan, assignments: plan.assignments.map(one => ({ ...one, due: { on, derivation } })) };
};
const name = (id: string) => id;

describe('before the launch it is listed', () => {
  const listed = (on: string, derivation: Derivation) =>
    provisionalDates('c', planDue(on, derivation), name, facts);

  it('which deadlines are counted through a year that is not announced', () => {
    expect(listed('2027-03-01', counted).dates).toEqual([
      {
        ref: '一-1',
        title: '问题',
        owedBy: 'A',
        what: '完成整改(措施 1)',
        on: '2027-03-01',
        years: [2027],
        why: counted[0],
      },
    ]);
  });

  it('and no stated deadline, but the first reminder of it that the calendar moved', () => {
    const { dates, steps } = listed('2027-03-01', stated);
    expect(dates).toEqual([]);
    // 22 February is a Monday: seven days before.
    expect(steps).toMatchObject([
      {
        act: 'remind',
        dueAt: '2027-02-22T00:00:00+08:00',
        sendAt: '2027-02-22T08:30:00+08:00',
        years: [2027],
      },
    ]);
  });

  it('an expiry that is certain, told of at a sending time that is not', () => {
    // 1 January 2027 is a Friday and a holiday, so it leaves on Monday, 4 January.
    expect(listed('2026-12-31', stated).steps).toMatchObject([
      {
        act: 'urge',
        dueAt: '2027-01-01T00:00:00+08:00',
        sendAt: '2027-01-04T08:30:00+08:00',
        years: [2027],
      },
    ]);
  });

  it('nothing where all is over in the year before', () => {
    expect(listed('2026-12-15', stated)).toEqual({ timetable: [], dates: [], steps: [] });
  });

  it('the campaign’s own date with its reason', () => {
    const plan = planDue('2026-12-15', stated);
    const timetable = { ...plan.timetable, completionDueOn: '2027-03-01' };
    const derivations = { ...plan.derivations, completion: counted };
    expect(provisionalDates('c', { ...plan, timetable, derivations }, name, facts).timetable).toEqual([
      { what: 'completion', on: '2027-03-01', years: [2027], why: counted[0] },
    ]);
  });
});

describe('a notice keeps which of its days are provisional', () => {
  const told = (derivation: Derivation, more: Partial<NoticeIntent>) => {
    const docket = buildDockets('c', planDue('2027-03-01', derivation), name, facts).find(
      one => one.state.kind === 'case',
    )!;
    const draft = new CaseDraft(docket.state);
    const { id } = docket.state.obligations.find(one => one.kind === 'rectification')!;
    draft.notify({
      kind: 'remind',
      audience: { to: 'liaison', unitId: 'A' },
      urgency: 'digest',
      obligationId: id,
      why: [],
      facts: { dueOn: '2027-03-01' },
      ...more,
    });
    return draft.notices[0]?.provisional;
  };

  it.each<[string, Derivation, Partial<NoticeIntent>, Record<string, number[]> | undefined]>([
    ['a deadline that was counted', counted, {}, { dueOn: [2027] }],
    ['a stated one, whatever its reminder hangs on', stated, { why: counted }, undefined],
    [
      'a day that its own reason leads to',
      stated,
      { why: counted, facts: { appealUntil: '2027-03-01' } },
      { appealUntil: [2027] },
    ],
    ['a day that somebody asks for', counted, { why: counted, facts: { askedOn: '2027-03-01' } }, undefined],
  ])('%s', (_, derivation, more, expected) => {
    expect(told(derivation, more)).toEqual(expected);
  });
});

describe('a mail', () => {
  const owed = { what: '报送整改方案', dueOn: '2027-01-15', kind: 'plan' };
  const row = { sendAt: '2027-01-08T08:30:00+08:00' };
  const meaning =
    '标有“暂定”的日期,因2027年放假安排尚未公布,按周末和法定节假日推算;公布后如有变动,另行通知。';
  const provisional = { dueOn: [2027] };

  it('marks the deadline and says what the mark means', () => {
    const mail = composeSingle(person, notice('remind', { facts: owed, provisional }, row), context);
    expect(mail.subject).toContain('期限1月15日(暂定)');
    expect(mail.text).toContain('请贵单位于2027年1月15日(暂定)前(含当日,至24时)办结:报送整改方案');
    expect(mail.text).toContain('期限:2027年1月15日(暂定)(含当日,至24时)');
    expect(mail.text).toContain(meaning);
    expect(mail.text).toContain('by the end of 2027-01-15 (Beijing time, provisional)');
  });

  it('marks it in the digest, and explains it once', () => {
    const notices = ['n-1', 'n-2'].map(id => notice('remind', { facts: owed, provisional }, { ...row, id }));
    const { text } = composeDigest(person, notices, context);
    expect(text).toContain('最近的期限是2027年1月15日(暂定)(含当日,至24时),共 2 项');
    expect(text).toContain('报送整改方案,期限1月15日(暂定)');
    expect(text.split(meaning)).toHaveLength(2);
  });

  it('never marks a stated deadline', () => {
    for (const compose of [
      composeSingle(person, notice('remind', { facts: owed }, row), context),
      composeDigest(person, [notice('remind', { facts: owed }, row)], context),
    ])
      expect(`${compose.subject}\n${compose.text}`).not.toContain('暂定');
  });
});

describe('a letter', () => {
  const item = { ref: '一-1', what: '报送整改方案', dueOn: '2027-01-15', title: '供水不稳定' };
  const text = (more: { provisional?: number[] }) =>
    plainText(
      composeLetter('supervision-letter', {
        toUnit: '青石乡',
        fromUnit: '督查室',
        campaignTitle: '整改',
        items: [{ ...item, ...more }],
        cites: ['整改方案'],
      }).blocks,
    );

  it('marks what was provisional when it was drafted, and has one line that says what that means', () => {
    expect(text({ provisional: [2027] })).toContain('期限 2027年1月15日(暂定)(含当日)');
    expect(text({ provisional: [2027] })).toContain('注:标有“暂定”的日期,因2027年放假安排尚未公布');
  });

  it('says nothing of it where the day was stated', () => {
    expect(text({})).not.toContain('暂定');
  });
});

it('a simulation says of each step whether its instant is provisional, and how many are', () => {
  const step = {
    docketId: 'c:一-1',
    obligationId: 'o',
    round: 1,
    rung: 'urge',
    act: 'urge',
    outcome: 'fired',
    dueAt: '2027-03-02T00:00:00+08:00',
    firedAt: '2027-03-02T00:00:00+08:00',
    deliveredAt: null,
    cites: [],
  };
  const run = (provisional: ReadonlyMap<string, number[]>) =>
    describeRun({
      title: '整改',
      clockAt: null,
      dockets: [],
      obligations: [
        {
          id: 'o',
          docketId: 'c',
          kind: 'plan',
          owedById: 'A',
          originalDueOn: '2027-02-26',
          dueOn: '2027-02-26',
        },
      ],
      steps: [step],
      provisional,
      proceedings: [],
      unitNames: new Map([['A', '青石乡']]),
      notices: { queued: 0, sent: 0, mails: 0, digests: 0, failed: 0 },
      assumed: [],
      links: [],
    });
  const marked = run(new Map([['o 1 urge', [2027]]]));
  expect(marked.steps[0]?.provisionalYears).toEqual([2027]);
  expect(describeForPeople(marked, '推演')).toContain(
    '暂定:1 个步骤的时间取决于尚未公布放假安排的 2027 年,最早为 2027-03-02(暂定)催办 青石乡',
  );
  expect(run(new Map()).steps[0]).not.toHaveProperty('provisionalYears');
  expect(describeForPeople(run(new Map()), '推演')).not.toContain('暂定');
});
