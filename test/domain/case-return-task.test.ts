import { openNewDeadlines } from '../../domain/proceeding/item-effects';
import { coordinator, leader, liaison } from './support/actors';
import { caseOf, refusalOf, type CaseFile } from './support/case-file';
import { paper } from './support/case-in-status';

const [A, B] = [liaison('A'), liaison('B')];
const office = coordinator();
const back = { kind: 'return-task', reason: '非本单位职能' } as const;
const plan = { kind: 'submit-plan', ...paper } as const;
const toB = {
  kind: 'decide-task-return',
  unitId: 'A',
  isAccepted: true,
  reason: '同意',
  newLeadId: 'B',
} as const;
const owedBy = (file: CaseFile, unitId: string): [string, string][] =>
  file.state.obligations
    .filter(one => one.owedBy === unitId && one.state.kind === 'open')
    .map(({ kind, dueOn }) => [kind, dueOn]);

/** A signs, hands in its plan and then finds that the task is not its own, all on the first working day. */
const returned = (): CaseFile =>
  caseOf().on('2018-05-10').by(A, { kind: 'sign-for' }).by(A, plan).by(A, back);

describe('退办 depends on the day, not on the status', () => {
  it('may follow the signature and the plan', () => {
    expect(returned().state.status).toBe('planned');
    expect(returned().state.taskReturns[0]?.decision).toBe('pending');
    const late = caseOf().on('2018-05-10').by(A, { kind: 'sign-for' }).on('2018-05-11');
    expect(refusalOf(() => late.by(A, back))).toBe('TASK_RETURN_TOO_LATE');
  });

  it('is over once the unit has applied for closing: then the task was its own', () => {
    const applied = caseOf([{ leads: ['A', 'B'] }])
      .on('2018-05-10')
      .by(A, { kind: 'apply-for-closing', ...paper });
    expect(refusalOf(() => applied.by(A, back))).toBe('ALREADY_APPLIED');
    expect(refusalOf(() => applied.by(B, back))).toBe('allowed');
  });
});

describe('the new lead owes what each lead owes itself, whatever the earlier one had handed in', () => {
  it('receipt, plan, report and rectification, by the same dates where they lie ahead', () => {
    const file = returned().on('2018-05-11', '11:00').by(office, toB);
    expect(owedBy(file, 'B')).toEqual([
      ['receipt', '2018-05-14'],
      ['plan', '2018-05-14'],
      ['report', '2018-06-12'],
      ['rectification', '2018-06-10'],
    ]);
    expect(file.owed('plan', 'A').state.kind).toBe('met');
    expect(file.state.status).toBe('assigned');
  });

  it('decided after the plan’s day, a plan that the earlier lead had handed in is due anew: five working days', () => {
    const file = returned().on('2018-05-15', '11:00').by(office, toB);
    expect(file.owed('plan', 'B')).toMatchObject({ dueOn: '2018-05-22', originalDueOn: '2018-05-22' });
    expect(file.owed('plan', 'B').derivation[0]?.cites).toBe('practice:plan');
  });

  it('while one that was not handed in keeps its day: the clocks went on', () => {
    const silent = caseOf().on('2018-05-10').by(A, back).on('2018-05-15', '11:00').by(office, toB);
    expect(silent.owed('plan', 'B').dueOn).toBe('2018-05-14');
  });

  it('a plan of the earlier lead is not decided on any more', () => {
    const file = returned().on('2018-05-11').by(office, toB);
    for (const kind of ['approve-plan', 'return-plan'] as const)
      expect(refusalOf(() => file.by(office, { kind, unitId: 'A', reason: '' }))).toBe('NOT_A_LEAD');
    file.by(B, plan);
    expect(refusalOf(() => file.by(office, { kind: 'approve-plan', unitId: 'B' }))).toBe('allowed');
  });

  it('handed back, a lead does not owe again what it had handed in', () => {
    const file = returned().on('2018-05-11', '11:00').by(office, toB).by(B, back);
    file.by(office, { ...toB, unitId: 'B', newLeadId: 'A' });
    expect(owedBy(file, 'A')).toEqual([
      ['report', '2018-06-12'],
      ['rectification', '2018-06-10'],
    ]);
  });
});

it('a last chance (限期整改) that passes on still follows what it is a last chance for', () => {
  const file = caseOf().on('2018-05-10').by(A, back).on('2018-05-25', '15:00');
  const item = file.item('plan', 'A', 'propose-interview');
  file.take(openNewDeadlines(file.state, [item], '2018-06-01', [], leader(), file.facts)).by(office, toB);
  const chance = file.owed('new-deadline', 'B');
  expect(chance).toMatchObject({ dueOn: '2018-06-01', ladder: 'accountability', state: { kind: 'open' } });
  expect(chance.follows).toBe(file.owed('plan', 'B').id);
  expect(file.owed('new-deadline', 'A').state).toMatchObject({ kind: 'ended', reason: 'reassigned' });
  file.on('2018-05-28').by(B, plan);
  expect(file.owed('new-deadline', 'B').state.kind).toBe('met');
});

it('co-leads take over only what they owe as well: work of the returning lead alone needs a new lead', () => {
  const assignments = [{ leads: ['A', 'B'] }, { leads: ['A'], dueOn: '2018-09-30' }];
  const file = caseOf(assignments).on('2018-05-10').by(A, back);
  const toNobody = { kind: 'decide-task-return', unitId: 'A', isAccepted: true, reason: '' } as const;
  expect(refusalOf(() => file.by(office, toNobody))).toBe('LEAD_REQUIRED');
  file.by(office, toB);
  expect(owedBy(file, 'B').filter(([kind]) => kind === 'rectification')).toEqual([
    ['rectification', '2018-06-10'],
    ['rectification', '2018-09-30'],
  ]);
});
