import { at } from '../../domain/calendar/civil-date';
import { openNewDeadlines } from '../../domain/proceeding/item-effects';
import { coordinator, liaison } from './support/actors';
import { caseOf, refusalOf, type CaseFile } from './support/case-file';
import { paper } from './support/case-in-status';

const [A, X] = [liaison('A'), liaison('X')];
const office = coordinator();
const to = (unitId: string, newUnitId: string) =>
  ({ kind: 'reassign', unitId, newUnitId, reason: '职能划转' }) as const;
const idOf = (file: CaseFile) => file.owed('rectification', 'A').id;

/** A has been urged about its plan, and its rectification extended to 20 June, when X takes over on 6 June. */
const passedOn = (): CaseFile => {
  const file = caseOf().pass(at('2018-06-04', '10:00'));
  file.by(A, {
    kind: 'ask-extension',
    obligationId: idOf(file),
    dueOn: '2018-06-20',
    reason: '汛期',
    fileIds: [],
  });
  file.by(office, { kind: 'decide-extension', obligationId: idOf(file), isAccepted: true, reason: '属实' });
  return file.on('2018-06-06').by(office, to('A', 'X'));
};

describe('reassigning (转办)', () => {
  it('does not reset the deadline; prior due dates are not lost', () => {
    const one = passedOn().owed('rectification', 'X');
    expect(one).toMatchObject({ dueOn: '2018-06-20', originalDueOn: '2018-06-10', state: { kind: 'open' } });
    expect(one.derivation.map(({ cites }) => cites)).toEqual(['plan', 'practice:extension']);
    expect(passedOn().owed('plan', 'X').dueOn).toBe('2018-05-14');
  });

  it('leaves the earlier holder its time and its rungs', () => {
    const file = passedOn();
    const plan = file.owed('plan', 'A');
    expect(plan).toMatchObject({
      openedAt: at('2018-05-09', '09:00'),
      state: { kind: 'ended', at: at('2018-06-06', '10:00'), reason: 'reassigned' },
    });
    expect(file.fired('plan', 'A').map(([act]) => act)).toEqual(['remind', 'urge', 'supervision-letter']);
    expect(file.owed('plan', 'X')).toMatchObject({ succeeds: plan.id, steps: [] });
    expect(file.owed('plan', 'X').openedAt).toBe(at('2018-06-06', '10:00'));
  });

  it('does not start the caps of extensions again', () => {
    const file = passedOn();
    const obligationId = file.owed('rectification', 'X').id;
    const ask = { kind: 'ask-extension' as const, obligationId, reason: '', fileIds: [] };
    // Ten of the thirty days are used up.
    expect(refusalOf(() => file.by(X, { ...ask, dueOn: '2018-07-11' }))).toBe('EXTENSION_TOO_LONG');
    expect(refusalOf(() => file.by(X, { ...ask, dueOn: '2018-07-10' }))).toBe('allowed');
  });

  it('ends a request that waits, and the office’s obligation to decide it', () => {
    const file = caseOf().pass(at('2018-06-04', '10:00'));
    const ask = { kind: 'ask-extension', obligationId: idOf(file), dueOn: '2018-06-20' } as const;
    file.by(A, { ...ask, reason: '', fileIds: [] }).by(office, to('A', 'X'));
    expect(file.owed('extension-decision', 'office').state).toMatchObject({ reason: 'superseded' });
    expect(file.owed('rectification', 'X')).not.toHaveProperty('extensions');
  });

  it('keeps a clock standing that stands, there and back', () => {
    const file = caseOf().pass(at('2018-06-05', '10:00'));
    file.by(office, { kind: 'pause-clock', obligationId: idOf(file), category: 'season', reason: '雨季' });
    file.on('2018-06-06').by(office, to('A', 'X'));
    expect(file.owed('rectification', 'X').pauses).toMatchObject([{ round: 1, pausedOn: '2018-06-05' }]);
    file.on('2018-06-07').by(office, to('X', 'A'));
    file.on('2018-06-11').by(office, { kind: 'resume-clock', obligationId: idOf(file), reason: '天晴' });
    // 5–8 June: four working days, and the fourth after 10 June is the 14th.
    expect(file.owed('rectification', 'A')).toMatchObject({ dueOn: '2018-06-14', round: 2 });
  });

  it('moves a responsible unit as well, with the milestones that it owes', () => {
    const file = caseOf([{ milestones: [{ on: '2018-06-08', owedBy: ['T'] }] }]).on('2018-05-21');
    file.by(office, to('T', 'X'));
    expect(file.state.parts).toContainEqual({ unitId: 'X', role: 'responsible' });
    expect(file.state.parts.some(part => part.unitId === 'T')).toBe(false);
    expect(file.owed('milestone', 'X')).toMatchObject({ dueOn: '2018-06-08', state: { kind: 'open' } });
  });

  it('tells both, and the new lead works on as if it had always led', () => {
    const file = passedOn();
    const told = file.notices
      .filter(one => one.kind === 'task-notice' || one.kind === 'reassigned')
      .slice(-2);
    expect(told.map(({ kind, audience }) => [kind, audience])).toEqual([
      ['reassigned', { to: 'liaison', unitId: 'A' }],
      ['task-notice', { to: 'liaison', unitId: 'X' }],
    ]);
    expect(refusalOf(() => file.by(A, { kind: 'submit-plan', ...paper }))).toBe('NOTHING_OWED');
    expect(refusalOf(() => file.by(X, { kind: 'submit-plan', ...paper }))).toBe('allowed');
  });

  it('a last chance that was passed on and one of the new lead’s own interview are two', () => {
    const file = caseOf().pass(at('2018-05-25', '15:00'));
    const interview = (lead: string, dueOn: string) => {
      const item = file.item('plan', lead, 'propose-interview');
      file.take(openNewDeadlines(file.state, [item], dueOn, [], { personId: 'p', unitId: 'o' }, file.facts));
    };
    interview('A', '2018-06-01');
    file.by(office, to('A', 'X'));
    interview('X', '2018-06-08');
    const ids = file.state.obligations.map(one => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(file.state.obligations.filter(one => one.follows === file.owed('plan', 'X').id)).toHaveLength(2);
  });

  it('is refused to who has it already, for who has no part, inside the house, and while a return waits', () => {
    const two = () => caseOf([{ leads: ['A', 'B'] }]).on('2018-05-10');
    expect(refusalOf(() => two().by(office, to('A', 'B')))).toBe('ALREADY_TAKES_PART');
    expect(refusalOf(() => two().by(office, to('A', 'A')))).toBe('ALREADY_TAKES_PART');
    expect(refusalOf(() => two().by(office, to('A', 'T')))).toBe('allowed');
    expect(refusalOf(() => two().by(office, to('T', 'A')))).toBe('ALREADY_TAKES_PART');
    expect(refusalOf(() => two().by(office, to('Z', 'X')))).toBe('NO_PART');
    expect(refusalOf(() => two().by(coordinator(['office', 'A']), to('A', 'X')))).toBe('OWN_WORK');
    const returned = two().by(A, { kind: 'return-task', reason: '' });
    expect(refusalOf(() => returned.by(office, to('A', 'X')))).toBe('TASK_RETURN_PENDING');
  });
});
