import { at } from '../../domain/calendar/civil-date';
import { withOwedByOffice } from '../../domain/case/owed-by-office';
import { lightOf } from '../../domain/light/light';
import { alarmsOf } from '../../domain/docket/alarm';
import { nextRung } from '../../domain/ladder/next-rung';
import { defaultPolicy } from '../../domain/policy/default-policy';
import type { ObligationKind } from '../../domain/codes/obligation';
import { coordinator, liaison, supervisor } from './support/actors';
import { caseOf, unitFileOf, type CaseFile } from './support/case-file';
import { caseIn, paper } from './support/case-in-status';
import { filedCase } from './support/filed-case';
import { calendar } from './support/facts';

const A = liaison('A');
const B = liaison('B');
const office = coordinator();
const group = supervisor();
const plan = { kind: 'submit-plan', ...paper } as const;

/** A file on which every act is recorded as the book records it. */
const recorded = (file: CaseFile): CaseFile => {
  const take = file.take.bind(file);
  file.take = outcome => take(withOwedByOffice(outcome, file.facts));
  // What waits already is owed from now on.
  return file.take({ state: file.state, events: [], notices: [] });
};

/** Accepted on the spot on 11 June, without an announcement; the report is still owed. */
const verified = (): CaseFile =>
  caseOf()
    .on('2018-05-14')
    .by(A, plan)
    .on('2018-06-08')
    .by(A, { kind: 'apply-for-closing', ...paper })
    .on('2018-06-11')
    .by(group, { kind: 'verify', isAccepted: true, note: '属实' });

const owedIn = (file: CaseFile, kind: ObligationKind) =>
  file.state.obligations.filter(one => one.kind === kind);
const open = (file: CaseFile, kind: ObligationKind): string[] =>
  owedIn(file, kind)
    .filter(one => one.state.kind === 'open')
    .map(({ owedBy, dueOn, round }) => `${owedBy} ${dueOn} ${round}`);

describe('材料审定: a plan or report that was handed in', () => {
  it('is decided within three working days, counted from the day after it was received', () => {
    const file = recorded(caseOf()).on('2018-05-14').by(A, plan);
    expect(open(file, 'paper-decision')).toEqual(['office 2018-05-17 1']);
    const [one] = owedIn(file, 'paper-decision');
    expect(one?.derivation.map(step => [step.text, step.cites])).toEqual([
      [
        '2018年5月14日收到材料,自次日起第 3 个工作日为 2018年5月17日(含当日,至24时)',
        'practice:paper-decision',
      ],
    ]);
  });

  it('shows the delay: reminded of the day before, urged when the day has ended, and nothing above that', () => {
    const file = recorded(caseOf()).on('2018-05-14').by(A, plan).pass(at('2018-05-30', '10:00'));
    const steps = owedIn(file, 'paper-decision')[0]!.steps;
    expect(steps.filter(one => one.outcome === 'fired').map(one => [one.act, one.dueAt])).toEqual([
      ['remind', at('2018-05-16')],
      ['urge', at('2018-05-18')],
    ]);
    expect(nextRung(owedIn(file, 'paper-decision')[0]!, defaultPolicy, calendar)).toBeNull();
    const urged = file.notices.filter(
      one => one.kind === 'urge' && one.obligationId === owedIn(file, 'paper-decision')[0]!.id,
    );
    // Told to the office's own people; the offices do not copy each other.
    expect(urged.map(one => one.audience)).toEqual([
      { to: 'liaison', unitId: 'office' },
      { to: 'head', unitId: 'office' },
    ]);
  });

  it('counts neither for the status nor for the light of the case: those are the unit’s', () => {
    const late = recorded(caseOf()).on('2018-05-10').by(A, { kind: 'sign-for' }).by(A, plan);
    late.pass(at('2018-05-21', '10:00'));
    expect(late.step('paper-decision', 'office', 'urge')).toBeDefined();
    expect(late.state.status).toBe('planned');
    expect(lightOf(late.state, late.now, defaultPolicy).light).not.toBe('red');
    expect(alarmsOf(late.state, defaultPolicy, calendar).alarmAt).toBe(at('2018-06-11'));
  });

  it.each(['approve-plan', 'return-plan'] as const)('is met by whoever decides (%s)', kind => {
    const file = recorded(caseOf()).on('2018-05-14').by(A, plan).on('2018-05-15');
    file.by(office, { kind, unitId: 'A', reason: '缺时间表' });
    expect(owedIn(file, 'paper-decision')[0]?.state).toEqual({ kind: 'met', at: at('2018-05-15', '10:00') });
    const met = file.events.findLast(
      one => one.type === 'obligation-met' && one.obligationId.includes('paper-decision'),
    );
    expect(met?.by?.personId).toBe(office.personId);
  });

  it('is owed again, in a new round, when what was returned is handed in again', () => {
    const file = recorded(caseOf()).on('2018-05-14').by(A, plan).on('2018-05-15');
    file.by(office, { kind: 'return-plan', unitId: 'A', reason: '缺时间表' });
    file.on('2018-05-17').by(A, plan);
    expect(open(file, 'paper-decision')).toEqual(['office 2018-05-22 2']);
  });

  it('is owed for each lead’s paper, and for a unit’s own', () => {
    const file = recorded(caseOf([{ leads: ['A', 'B'] }]))
      .on('2018-05-14')
      .by(A, plan)
      .on('2018-05-15')
      .by(B, plan);
    expect(open(file, 'paper-decision')).toEqual(['office 2018-05-17 1', 'office 2018-05-18 1']);
    file.by(office, { kind: 'approve-plan', unitId: 'B' });
    expect(open(file, 'paper-decision')).toEqual(['office 2018-05-17 1']);
    const own = recorded(unitFileOf('T')).on('2018-05-14').by(liaison('T'), plan);
    expect(open(own, 'paper-decision')).toEqual(['office 2018-05-17 1']);
  });

  it('is owed by 督查室 where the office would decide about its own house', () => {
    const offices = { ...caseOf().facts.offices, officeFamily: ['office', 'A'] };
    const file = recorded(caseOf([{}], { offices }))
      .on('2018-05-14')
      .by(A, plan);
    expect(open(file, 'paper-decision')).toEqual(['supervision 2018-05-17 1']);
  });

  it('is not owed any more once the task has passed to another lead', () => {
    const file = recorded(caseOf()).on('2018-05-14').by(A, plan);
    file.by(office, { kind: 'reassign', unitId: 'A', newUnitId: 'B', reason: '职责调整' });
    expect(owedIn(file, 'paper-decision')[0]?.state).toMatchObject({ kind: 'ended', reason: 'superseded' });
  });

  it('ends with a case that is withdrawn', () => {
    const file = recorded(caseOf()).on('2018-05-14').by(A, plan);
    file.by(office, { kind: 'withdraw', reason: '合并办理' });
    expect(owedIn(file, 'paper-decision')[0]?.state.kind).toBe('ended');
    expect(open(file, 'paper-decision')).toEqual([]);
  });

  it('counts from the receipt where it was recorded for the unit (代为登记)', () => {
    const file = recorded(caseOf()).on('2018-05-16');
    file.by(office, plan, { for: 'A', at: at('2018-05-14', '16:00'), proof: '来文' });
    expect(open(file, 'paper-decision')).toEqual(['office 2018-05-17 1']);
  });
});

it('退办审定: a task that was returned is decided about within three working days', () => {
  const file = recorded(caseOf([{ leads: ['A', 'B'] }]))
    .on('2018-05-10')
    .by(A, { kind: 'return-task', reason: '不属本单位职责' });
  expect(open(file, 'return-decision')).toEqual(['office 2018-05-15 1']);
  file
    .on('2018-05-11')
    .by(office, { kind: 'decide-task-return', unitId: 'A', isAccepted: false, reason: '职责内' });
  expect(owedIn(file, 'return-decision')[0]?.state).toEqual({ kind: 'met', at: at('2018-05-11', '10:00') });
});

describe('办结: a case that was accepted on the spot and owes nothing any more', () => {
  it('is not owed while a report is: the office is not late with what it cannot do', () => {
    const file = recorded(verified());
    expect(file.state.verifiedAt).not.toBeNull();
    expect(open(file, 'closing')).toEqual([]);
  });

  it('is closed within three working days from the day on which it could be', () => {
    const file = recorded(verified())
      .on('2018-06-12')
      .by(A, { kind: 'submit-report', ...paper });
    expect(open(file, 'closing')).toEqual(['office 2018-06-15 1']);
    expect(file.owed('closing', 'office').about).toEqual({ unitId: 'A' });
  });

  it('counts from the end of the announcement where there is one, and is met by the closing', () => {
    const file = recorded(caseIn('announced'));
    const { announcedUntil } = file.state;
    const [one] = owedIn(file, 'closing');
    expect(one?.derivation[0]?.rule).toMatchObject({ from: announcedUntil, event: 'announcement-ended' });
    file.on('2018-06-19').by(office, { kind: 'close', outcome: 'completed', note: '' });
    expect(owedIn(file, 'closing')[0]?.state).toEqual({ kind: 'met', at: at('2018-06-19', '10:00') });
  });

  it('is owed again after a reopening and another acceptance', () => {
    const file = recorded(caseIn('announced')).on('2018-06-19');
    file.by(office, { kind: 'close', outcome: 'completed', note: '' });
    file.on('2018-06-21').by(office, { kind: 'reopen', reason: '反弹' });
    expect(open(file, 'closing')).toEqual([]);
    file.on('2018-06-22').by(A, { kind: 'apply-for-closing', ...paper });
    file.on('2018-06-25').by(group, { kind: 'verify', isAccepted: true, note: '属实' });
    expect(owedIn(file, 'closing')).toMatchObject([{ round: 2, state: { kind: 'open' } }]);
  });
});

describe('后续处置: accountability was filed and no ladder leads any further', () => {
  it('is owed by the office within three working days, and met by the closing as 未完成', () => {
    const file = recorded(filedCase());
    expect(owedIn(file, 'aftermath')).toMatchObject([
      { owedBy: 'office', state: { kind: 'open' }, ladder: 'light' },
    ]);
    file.by(office, { kind: 'close', outcome: 'not-completed', note: '' });
    expect(owedIn(file, 'aftermath')[0]?.state.kind).toBe('met');
  });

  it('or by a new round', () => {
    const file = recorded(filedCase());
    const { id } = file.owed('rectification', 'A');
    file.by(office, { kind: 'open-round', obligationId: id, dueOn: '2018-09-30', reason: '限期完成' });
    expect(owedIn(file, 'aftermath')[0]?.state.kind).toBe('met');
  });
});

it('what was owed is worked out once: the same act recorded again adds nothing', () => {
  const file = recorded(caseOf()).on('2018-05-14').by(A, plan);
  const again = withOwedByOffice({ state: file.state, events: [], notices: [] }, file.facts);
  expect(again.events).toEqual([]);
});

it('no act is refused because the calendar does not reach: what is owed is dated by the next act that can', () => {
  const short = { ...calendar, years: calendar.years.filter(year => year > 2018) };
  const outcome = recorded(caseOf()).on('2018-05-14').by(A, plan);
  const undated = {
    ...outcome.state,
    obligations: outcome.state.obligations.filter(one => one.kind !== 'paper-decision'),
  };
  const late = withOwedByOffice(
    { state: undated, events: [], notices: [] },
    { ...outcome.facts, calendar: short },
  );
  expect(late.events).toEqual([]);
  expect(withOwedByOffice({ state: undated, events: [], notices: [] }, outcome.facts).events).toHaveLength(1);
});

it('the policy says how long the offices have', () => {
  const own = {
    ...defaultPolicy.office,
    'paper-decision': { workingDays: 1, cites: 'practice:paper-decision' },
  };
  const policy = { ...defaultPolicy, office: { ...allPeriods(), ...own } };
  const file = recorded(caseOf([{}], { policy }))
    .on('2018-05-14')
    .by(A, plan);
  expect(open(file, 'paper-decision')).toEqual(['office 2018-05-15 1']);
});

const allPeriods = () => ({
  'paper-decision': defaultPolicy.office['paper-decision'],
  'return-decision': defaultPolicy.office['return-decision'],
  closing: defaultPolicy.office.closing,
  aftermath: defaultPolicy.office.aftermath,
});
