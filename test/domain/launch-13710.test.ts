import type { CivilDate } from '../../domain/calendar/civil-date';
import { checkPolicy } from '../../domain/policy/check-policy';
import { defaultPolicy } from '../../domain/policy/default-policy';
import { policy13710 } from '../../domain/policy/policy-13710';
import type { Policy } from '../../domain/policy/types';
import { noAnswers, type Answers } from '../../domain/launch/answers';
import { buildDockets } from '../../domain/launch/build-dockets';
import type { ObligationKind } from '../../domain/codes/obligation';
import { factsAt } from './support/facts';
import { launchMinimal, minimalPlan, minimalUnits, missingCodesOf } from './support/demo-launch';

const linked: Answers = { ...noAnswers(), links: [{ ref: '一-1', assignment: 0 }] };
const major: Answers = { ...linked, major: ['一-1'] };
const lead = '牵头单位:县档案局';
/** Nothing is said of when the plan and the report are due. */
const undated = (assignment: string): string => minimalPlan(assignment).split('三、实施步骤')[0] ?? '';

const launched = (text: string, handedOn: CivilDate, answers = linked, policy: Policy = policy13710) => {
  const { resolved, missing } = launchMinimal(text, answers, minimalUnits, policy, handedOn);
  const [file] = buildDockets('c', resolved, String, factsAt(`${handedOn}T09:00:00+08:00`, { policy }));
  const owed = (kind: ObligationKind) => file!.state.obligations.filter(one => one.kind === kind);
  return { missing: missingCodesOf(missing), file: file!, owed };
};
const dates = (...given: Parameters<typeof launched>) => {
  const { owed } = launched(...given);
  return (['receipt', 'plan', 'rectification'] as const).map(kind => owed(kind)[0]?.dueOn);
};

it('is a policy with which nothing is wrong', () => expect(checkPolicy(policy13710)).toEqual([]));

/** By hand: hand-out on day 0, no day moves off a weekend or holiday. */
it.each<[CivilDate, Answers, CivilDate[]]>([
  // A Friday: 12 May is a Saturday, 14 a Monday, 18 a Friday.
  ['2018-05-11', linked, ['2018-05-12', '2018-05-14', '2018-05-18']],
  ['2018-05-11', major, ['2018-05-12', '2018-05-14', '2018-06-11']],
  // The seventh day is 端午.
  ['2018-06-11', linked, ['2018-06-12', '2018-06-14', '2018-06-18']],
  // February has no 31st.
  ['2018-01-31', major, ['2018-02-01', '2018-02-03', '2018-02-28']],
])('handed out on %s: signed for on day 1, planned by day 3, done by day 7 or in a month', (on, how, due) =>
  expect(dates(undated(`${lead};责任单位:县财政局`), on, how)).toEqual(due),
);

describe('what the plan states stands', () => {
  it.each([
    ['a day', '完成时限:6月10日前', '2018-06-10'],
    ['a period from the notice', '完成时限:接到通知后5个工作日内', '2018-05-18'],
    ['at once, and a day', '完成时限:立行立改,5月31日前', '2018-05-31'],
  ])('%s, for an ordinary and for a major problem', (_, wording, on) => {
    for (const how of [linked, major])
      expect(dates(undated(`${lead};${wording}`), '2018-05-11', how)[2]).toBe(on);
  });

  it('and so do its dates for plans and reports', () => {
    const { owed } = launched(minimalPlan(lead), '2018-05-11');
    expect([owed('plan')[0]?.dueOn, owed('report')[0]?.dueOn]).toEqual(['2018-05-14', '2018-06-12']);
  });
});

describe('what the plan leaves open', () => {
  it('is filled by the policy, which says so, and is asked no more', () => {
    const { missing, owed } = launched(undated(lead), '2018-05-11');
    expect(missing).toEqual([]);
    expect(owed('rectification')[0]?.derivation.map(one => [one.text, one.cites, one.policy])).toEqual([
      ['方案没有写明期限,按策略对一般事项的期限计算', 'practice:13710', '13710@1'],
      [
        '2018年5月11日交办,自次日起第 7 日(自然日)为 2018年5月18日(含当日,至24时)',
        'practice:13710',
        '13710@1',
      ],
      ['按自然日计算,届满日 2018年5月18日 遇休息日、节假日也不顺延', 'practice:13710', '13710@1'],
    ]);
  });

  it('is what is to be done at once too, and what is said to be done already, which is verified', () => {
    for (const wording of ['完成时限:立行立改', '完成时限:已完成']) {
      const { missing, owed } = launched(undated(`${lead};${wording}`), '2018-05-11');
      expect([missing, owed('rectification')[0]?.dueOn]).toEqual([[], '2018-05-18']);
    }
  });

  it('is no wording that was not understood: that is asked under every policy', () => {
    const { missing, owed } = launched(undated(`${lead};完成时限:按上级要求`), '2018-05-11');
    expect([missing, owed('rectification')]).toEqual([['DEADLINE_UNRESOLVED'], []]);
  });

  it('is nothing that has no end', () => {
    const { missing, owed } = launched(undated(`${lead};完成时限:长期坚持`), '2018-05-11');
    expect([missing, owed('rectification'), owed('review')[0]?.dueOn]).toEqual([[], [], '2018-06-30']);
  });
});

it('never counts what is stated and what is open as one, even on one day', () => {
  const both = `${minimalPlan(`${lead};完成时限:5月18日前`).split('三、实施步骤')[0]}(二)补录卡片。(${lead})`;
  const links = [0, 1].map(assignment => ({ ref: '一-1', assignment }));
  const { owed } = launched(both, '2018-05-11', { ...linked, links });
  expect(owed('rectification').map(one => [one.id, one.dueOn])).toEqual([
    ['c:一-1:rectification:archive:2018-05-18', '2018-05-18'],
    ['c:一-1:rectification:archive:by-policy', '2018-05-18'],
  ]);
});

it('keeps on the case that it is major, and warns of a mark for a problem that is not there', () => {
  expect(launched(undated(lead), '2018-05-11', major).file.state.major).toEqual({
    at: '2018-05-11T09:00:00+08:00',
    reason: null,
  });
  expect(launched(undated(lead), '2018-05-11').file.state.major).toBeUndefined();
  expect(launched(undated(lead), '2018-05-11', { ...linked, major: ['九-9'] }).missing).toEqual([
    'MAJOR_UNKNOWN',
  ]);
});

it('counts 立行立改 by the period that the policy has for it', () => {
  const slow = (immediate: Policy['immediate']): Policy => ({ ...defaultPolicy, immediate });
  const due = (policy: Policy) =>
    dates(minimalPlan(`${lead};完成时限:立行立改`), '2018-05-11', linked, policy)[2];
  // 14, 15, 16 May; then five and as many calendar days.
  expect(due(slow({ workingDays: 3, cites: 'x' }))).toBe('2018-05-16');
  expect(due(defaultPolicy)).toBe('2018-05-18');
  expect(due(slow({ days: 2, restDay: 'next-working-day', cites: 'x' }))).toBe('2018-05-14');
});
