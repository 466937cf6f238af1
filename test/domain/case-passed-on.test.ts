import type { Command } from '../../domain/commands/command';
import { coordinator, liaison } from './support/actors';
import { caseOf, refusalOf } from './support/case-file';
import { paper } from './support/case-in-status';

const A = liaison('A');
const office = coordinator();
const reason = '职能划转';
const toX: Command = { kind: 'reassign', unitId: 'A', newUnitId: 'X', reason };
const accept: Command = { kind: 'decide-task-return', unitId: 'A', isAccepted: true, reason };

describe('what a new lead owes anew where the earlier one had done it in time', () => {
  /** B has done nothing yet, so that the case goes on. */
  const done = () =>
    caseOf([{ leads: ['A', 'B'] }])
      .on('2018-05-14')
      .by(A, { kind: 'submit-plan', ...paper })
      .on('2018-06-07')
      .by(A, { kind: 'submit-report', ...paper })
      .by(A, { kind: 'apply-for-closing', ...paper });

  it('by the policy’s periods from the day on which it takes over', () => {
    // Monday 2 July: five working days for a plan and for the work, three for a report, one for the signature.
    const file = done().on('2018-07-02').by(office, toX);
    expect(
      ['receipt', 'plan', 'report', 'rectification'].map(kind => file.owed(kind as 'plan', 'X').dueOn),
    ).toEqual(['2018-07-03', '2018-07-09', '2018-07-05', '2018-07-09']);
  });

  it('by the day that it had where that has not passed, the day itself included', () => {
    const file = done().on('2018-06-12').by(office, toX);
    expect(file.owed('report', 'X')).toMatchObject({ dueOn: '2018-06-12', originalDueOn: '2018-06-12' });
  });
});

it('what goes with a date goes only where there is something: no extension, no pause, nothing dropped', () => {
  const one = caseOf().on('2018-06-04').by(office, toX).owed('rectification', 'X');
  expect(one).toMatchObject({ dueOn: '2018-06-10', succeeds: expect.stringContaining(':A:') as string });
  for (const key of ['extensions', 'pauses', 'adopted']) expect(one).not.toHaveProperty(key);
});

it('the case goes on with the new lead alone: what it applies for is what is verified', () => {
  const file = caseOf().on('2018-06-04').by(office, toX);
  file.by(liaison('X'), { kind: 'apply-for-closing', ...paper });
  expect(file.state.status).toBe('verifying');
});

describe('a task is returned to the co-leads where nobody’s work is left without one', () => {
  const returned = (leads: string[], owedBy: string[]) =>
    caseOf([{ leads, milestones: [{ on: '2018-05-25', owedBy }] }])
      .on('2018-05-10')
      .by(A, { kind: 'return-task', reason });

  it.each<[string, string[], string[], string]>([
    ['its own milestone alone is', ['A', 'B'], ['A'], 'LEAD_REQUIRED'],
    ['another unit’s is not', ['A', 'B'], ['T'], 'allowed'],
    ['one that a co-lead owes too is not', ['A', 'B', 'C'], ['A', 'B'], 'allowed'],
  ])('%s', (_, leads, owedBy, outcome) => {
    expect(refusalOf(() => returned(leads, owedBy).by(office, accept))).toBe(outcome);
  });

  it('what it has done already is not', () => {
    const file = caseOf([{ leads: ['A', 'B'], milestones: [{ on: '2018-05-25', owedBy: ['A'] }] }]).on(
      '2018-05-10',
    );
    file.by(A, { kind: 'complete-milestone', obligationId: file.owed('milestone', 'A').id, ...paper });
    file.by(A, { kind: 'return-task', reason });
    expect(refusalOf(() => file.by(office, accept))).toBe('allowed');
  });
});
