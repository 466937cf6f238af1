import fc from 'fast-check';
import { addDays, at } from '../../domain/calendar/civil-date';
import { withFeedback } from '../../domain/case/feedback';
import { fold } from '../../domain/case/evolve';
import { isOpen } from '../../domain/obligation/types';
import type { Policy } from '../../domain/policy/types';
import { policy13710 } from '../../domain/policy/policy-13710';
import { coordinator, liaison, supervisor } from './support/actors';
import { caseOf, type CaseFile } from './support/case-file';
import { paper } from './support/case-in-status';
import type { SmallAssignment } from './support/small-plan';

const A = liaison('A');
const office = coordinator();
const reason = '理由';
const policy = {
  ...policy13710,
  recurringFeedback: { every: { months: 1 }, of: 'all' as const, cites: 'practice:13710' },
};

/** A case under feedback, handed out on Wednesday 9 May 2018; every act passes the rule as in the record. */
const underFeedback = (
  assignments: SmallAssignment[] = [{ dueOn: '2018-12-31' }],
  rules: Policy = policy,
): CaseFile => {
  const file = caseOf(assignments, { policy: rules });
  const take = file.take.bind(file);
  file.take = outcome => take(withFeedback(outcome, file.facts));
  return file.take({ state: file.state, events: [], notices: [] });
};
const feedback = (file: CaseFile, unit = 'A') => file.owed('progress-feedback', unit);
const report = (file: CaseFile, day: string, by = A) =>
  file.on(day).by(by, { kind: 'report-progress', percent: 40, ...paper });
const dueDates = (file: CaseFile) => {
  const { pastRounds, dueOn } = feedback(file);
  return [...pastRounds.map(one => one.dueOn), dueOn];
};

it('is owed by each lead by the month’s day after the hand-out', () => {
  const file = underFeedback([{ leads: ['A', 'B'], responsible: ['T'], dueOn: '2018-12-31' }]);
  const owed = file.state.obligations.filter(one => one.kind === 'progress-feedback');
  expect(owed.map(one => [one.owedBy, one.dueOn, one.ladder, one.holdsClosing])).toEqual([
    ['A', '2018-06-09', 'light', false],
    ['B', '2018-06-09', 'light', false],
  ]);
  expect(owed[0]?.derivation[0]?.text).toBe(
    '2018年5月9日交办,其后每 1 个月反馈一次办理进展,直至销号;第 1 次截止 2018年6月9日(含当日,至24时,不因休息日顺延)',
  );
});

it('is met by a report of progress in its month, and the next one is due a month later', () => {
  const file = report(underFeedback(), '2018-06-08');
  expect([feedback(file).round, feedback(file).dueOn]).toEqual([2, '2018-07-09']);
  // Another word in the first month is of the first month.
  report(file, '2018-06-09', A);
  expect([feedback(file).round, feedback(file).dueOn]).toEqual([2, '2018-07-09']);
  report(file, '2018-06-11');
  expect([feedback(file).round, feedback(file).dueOn]).toEqual([3, '2018-08-09']);
  expect(fold(file.events)).toEqual(file.state);
});

it('is each lead’s own: another’s word, or a responsible unit’s, does not meet it', () => {
  const file = underFeedback([{ leads: ['A', 'B'], responsible: ['T'], dueOn: '2018-12-31' }]);
  report(report(file, '2018-06-01', liaison('B')), '2018-06-01', liaison('T'));
  expect([feedback(file).round, feedback(file, 'B').round]).toEqual([1, 2]);
});

it('is chased once where nobody reports: reminded of, urged, and not asked for twice', () => {
  const file = underFeedback().pass(at('2018-09-20'));
  expect(file.fired('progress-feedback', 'A').map(([act, due]) => [act, due.slice(0, 10)])).toEqual([
    ['remind', '2018-06-01'],
    ['remind', '2018-06-06'],
    ['remind', '2018-06-08'],
    ['urge', '2018-06-10'],
  ]);
  expect(file.state.obligations.filter(one => one.kind === 'progress-feedback')).toHaveLength(1);
  // Made up for in September: what comes next is the first day after that.
  report(file, '2018-09-20');
  expect([feedback(file).round, feedback(file).dueOn]).toEqual([2, '2018-10-09']);
});

it('falls on the last day of a month that is shorter: 31 May, 30 June, 31 July', () => {
  const file = underFeedback();
  const state = { ...file.state, obligations: [], openedAt: at('2018-05-31', '09:00') };
  const { state: after } = withFeedback({ state, events: [], notices: [] }, file.on('2018-05-31').facts);
  expect(after.obligations.map(one => one.dueOn)).toEqual(['2018-06-30']);
  const late = withFeedback({ state, events: [], notices: [] }, file.on('2018-06-30').facts);
  expect(late.state.obligations.map(one => one.dueOn)).toEqual(['2018-07-31']);
});

describe('stops with the case', () => {
  const closed = () => {
    const file = underFeedback([{ dueOn: '2018-06-20' }]).on('2018-05-14');
    file.by(A, { kind: 'submit-plan', ...paper }).by(office, { kind: 'approve-plan', unitId: 'A' });
    file.by(A, { kind: 'submit-report', ...paper }).by(office, { kind: 'accept-report', unitId: 'A' });
    file.by(A, { kind: 'apply-for-closing', ...paper });
    expect(isOpen(feedback(file))).toBe(true);
    file.by(supervisor(), { kind: 'verify', isAccepted: true, note: '' });
    return file.by(office, {
      kind: 'close',
      outcome: 'completed',
      note: '',
      grade: 'good',
      gradeReason: reason,
    });
  };

  it('when it is closed: nothing is chased any more', () => {
    const file = closed();
    expect(feedback(file).state).toMatchObject({ kind: 'ended', reason: 'case-closed' });
    file.pass(at('2018-12-31'));
    expect(file.fired('progress-feedback', 'A')).toEqual([]);
  });

  it('and starts again, counted from then, when it is reopened', () => {
    const file = closed().on('2018-07-03').by(office, { kind: 'reopen', reason });
    expect([feedback(file).round, feedback(file).dueOn, isOpen(feedback(file))]).toEqual([
      2,
      '2018-08-03',
      true,
    ]);
    expect(fold(file.events)).toEqual(file.state);
  });

  it('goes on where the work is sent back at verification', () => {
    const file = underFeedback([{ dueOn: '2018-06-20' }]).on('2018-05-14');
    file.by(A, { kind: 'apply-for-closing', ...paper });
    file.by(supervisor(), { kind: 'verify', isAccepted: false, note: '不实' });
    expect([feedback(file).round, feedback(file).dueOn]).toEqual([1, '2018-06-09']);
  });

  it('when it is withdrawn', () => {
    const file = underFeedback().on('2018-05-14').by(office, { kind: 'withdraw', reason });
    expect(feedback(file).state).toMatchObject({ kind: 'ended', reason: 'withdrawn' });
  });
});

it('is for what is major only, where the policy says so: it begins and ends with the mark', () => {
  const file = underFeedback([{ dueOn: '2018-12-31' }], policy13710);
  expect(file.state.obligations.some(one => one.kind === 'progress-feedback')).toBe(false);
  file.on('2018-07-09').by(office, { kind: 'mark-major', isMajor: true, reason });
  expect([feedback(file).round, feedback(file).dueOn]).toEqual([1, '2018-08-09']);
  file.on('2018-07-10').by(office, { kind: 'mark-major', isMajor: false, reason });
  expect(feedback(file).state).toMatchObject({ kind: 'ended', reason: 'withdrawn' });
});

it('passes on with the task: the new lead owes it by the same day', () => {
  const file = underFeedback().on('2018-05-14');
  file.by(office, { kind: 'reassign', unitId: 'A', newUnitId: 'X', reason });
  expect(feedback(file).state).toMatchObject({ kind: 'ended', reason: 'reassigned' });
  expect([feedback(file, 'X').dueOn, isOpen(feedback(file, 'X'))]).toEqual(['2018-06-09', true]);
});

it('stands while its clock stands, and goes on from the day to which that moves it', () => {
  const file = underFeedback().on('2018-06-04');
  const obligationId = feedback(file).id;
  file
    .by(office, { kind: 'pause-clock', obligationId, category: 'season', reason })
    .pass(at('2018-06-15', '10:00'));
  expect(file.fired('progress-feedback', 'A').map(([act]) => act)).not.toContain('urge');
  // Nine working days from Monday 4 June to Thursday the 14th; after Saturday the 9th they end on Friday the 22nd, 18 June is 端午.
  file.by(office, { kind: 'resume-clock', obligationId, reason });
  expect(feedback(file).dueOn).toBe('2018-06-22');
  report(file, '2018-06-21');
  expect(feedback(file).dueOn).toBe('2018-07-09');
});

it('falls due on ever later days until the closing, and never after it, whenever people report', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 12 }), gaps => {
      const file = underFeedback();
      let day = '2018-05-09';
      for (const gap of gaps) report(file, (day = addDays(day, gap)));
      const dates = dueDates(file);
      expect(dates).toEqual([...new Set(dates)].sort());
      file.by(office, { kind: 'withdraw', reason });
      expect(file.state.obligations.filter(isOpen)).toEqual([]);
      expect(fold(file.events)).toEqual(file.state);
    }),
    { numRuns: 50 },
  );
});
