import { at } from '../../domain/calendar/civil-date';
import type { Command } from '../../domain/commands/command';
import { samplesOf } from '../../domain/commands/samples';
import { coordinator, liaison, supervisor } from './support/actors';
import { caseOf, refusalOf } from './support/case-file';
import { caseIn, paper } from './support/case-in-status';

/** What one unit does, owes or waits for is no other unit's, and what was done in one round no other round's. */
const [A, B, X] = [liaison('A'), liaison('B'), liaison('X')];
const [office, group] = [coordinator(), supervisor()];
const reason = '理由';
const coLed = () => caseOf([{ leads: ['A', 'B'] }]);
const reassign = (unitId: string, newUnitId: string): Command => ({
  kind: 'reassign',
  unitId,
  newUnitId,
  reason,
});
const returnTask: Command = { kind: 'return-task', reason };

describe('of two leads', () => {
  it('each may return its task while the other’s return is pending', () => {
    const file = coLed().on('2018-05-10').by(B, returnTask);
    expect(refusalOf(() => file.by(A, returnTask))).toBe('allowed');
  });

  it('the part of one is reassigned while the other’s return is pending, and not its own', () => {
    const file = coLed().on('2018-05-10').by(B, returnTask);
    expect(refusalOf(() => file.by(office, reassign('B', 'X')))).toBe('TASK_RETURN_PENDING');
    expect(refusalOf(() => file.by(office, reassign('A', 'X')))).toBe('allowed');
  });

  it('each contests within its own days: who took over later has longer', () => {
    const contest: Command = { kind: 'contest', reason, fileIds: [] };
    const file = coLed().on('2018-06-01').by(office, reassign('B', 'X')).on('2018-06-20');
    expect(refusalOf(() => file.by(A, contest))).toBe('CONTEST_TOO_LATE');
    expect(refusalOf(() => file.by(X, contest))).toBe('allowed');
  });
});

it('who was given a task reports progress without a part in the case', () => {
  const file = caseOf().on('2018-06-04');
  const progress: Command = { kind: 'report-progress', percent: 20, ...paper };
  expect(refusalOf(() => file.by(X, progress))).toBe('NO_PART');
  file.by(office, { kind: 'add-task', newUnitId: 'X', text: '补种', dueOn: '2018-06-20', reason });
  expect(refusalOf(() => file.by(X, progress))).toBe('allowed');
});

it('a plan that is returned is due again, and the report handed in beside it is not', () => {
  const file = caseIn('planned').by(A, { kind: 'submit-report', ...paper });
  file.by(office, { kind: 'return-plan', unitId: 'A', reason });
  expect(file.owed('plan', 'A')).toMatchObject({ round: 2, state: { kind: 'open' } });
  expect(file.owed('report', 'A')).toMatchObject({ round: 1, state: { kind: 'met' } });
});

it('an approval gives no reason, a return gives its own', () => {
  const decided = (command: Command) =>
    caseIn('planned')
      .by(office, command)
      .events.find(one => one.type === 'submission-decided');
  expect(decided({ kind: 'approve-plan', unitId: 'A' })).toMatchObject({ decision: 'approved', reason: '' });
  expect(decided({ kind: 'return-plan', unitId: 'A', reason })).toMatchObject({
    decision: 'returned',
    reason,
  });
});

it('a lead’s own application is reviewed by nobody: it is approved as it comes', () => {
  const file = caseIn('rectifying')
    .on('2018-06-06')
    .by(A, { kind: 'apply-for-closing', ...paper });
  expect(file.state.submissions.at(-1)).toMatchObject({ what: 'application', decision: 'approved' });
});

it('an extension of the round before does not pass on with the task', () => {
  const file = caseOf().on('2018-06-04');
  const obligationId = file.owed('rectification', 'A').id;
  file.by(A, { kind: 'ask-extension', obligationId, dueOn: '2018-06-20', reason, fileIds: [] });
  file.by(office, { kind: 'decide-extension', obligationId, isAccepted: true, reason });
  file.on('2018-06-06').by(A, { kind: 'apply-for-closing', ...paper });
  file.on('2018-06-07').by(group, { kind: 'verify', isAccepted: false, note: reason });
  file.by(office, reassign('A', 'X'));
  expect(file.owed('rectification', 'A').extensions).toHaveLength(1);
  expect(file.owed('rectification', 'X')).not.toHaveProperty('extensions');
});

it('更正 of a reminder, and of a letter that has not gone out, is marked and told nobody; that of an urging is told', () => {
  const file = caseOf().pass(at('2018-05-16', '11:00'));
  const received = { for: 'A', at: at('2018-05-10', '16:00'), proof: '来文' };
  file.by(office, { kind: 'submit-plan', ...paper }, received);
  const corrected = file.owed('plan', 'A').steps.filter(one => one.isCorrected === true);
  expect(corrected.map(one => one.act)).toEqual(['remind', 'urge', 'supervision-letter']);
  const told = file.notices.filter(
    one => one.kind === 'step-corrected' && one.obligationId?.includes(':plan:'),
  );
  expect(told.map(one => one.facts['act'])).toEqual(['urge']);
});

it('the task is told with the day on which it was handed out, after the day of the signature', () => {
  const [told] = caseOf().notices;
  expect(told?.kind).toBe('task-notice');
  expect(told?.why.map(one => one.rule?.code)).toEqual(['working-days-after', 'handed-out']);
});

it('a review is tried on reviews only, a look-back on look-backs', () => {
  const { state, facts } = caseIn('closed', [{}, { dueOn: null }]);
  expect(samplesOf('record-review', state, facts)).toHaveLength(1);
  expect(samplesOf('look-back', state, facts)).toHaveLength(2);
});
