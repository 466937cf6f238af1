import type { Command } from '../../domain/commands/command';
import { coordinator, liaison, supervisor } from './support/actors';
import { caseOf, type CaseFile } from './support/case-file';
import { caseIn } from './support/case-in-status';
import { expectTold, inWords, toldBy, type ToldRow } from './support/told';

const A = liaison('A');
const [office, group] = [coordinator(), supervisor()];
const reason = '理由';

const coLed = () => caseOf([{ leads: ['A', 'B'] }]);
const work = (file: CaseFile) => file.owed('rectification', 'A').id;
const asked = () => {
  const file = caseOf().on('2018-06-04');
  return file.by(A, {
    kind: 'ask-extension',
    obligationId: work(file),
    dueOn: '2018-06-20',
    reason,
    fileIds: [],
  });
};
const returned = () => coLed().on('2018-05-10').by(A, { kind: 'return-task', reason });
const contested = () => caseOf().on('2018-05-17').by(A, { kind: 'contest', reason, fileIds: [] });
const pausing = (file: CaseFile): Command => ({
  kind: 'pause-clock',
  obligationId: work(file),
  category: 'season',
  reason,
});
const paused = () => {
  const file = caseOf().on('2018-06-04');
  return file.by(office, pausing(file)).on('2018-06-07');
};
const backOf = (file: CaseFile) => file.state.obligations.find(({ kind }) => kind === 'look-back')?.id ?? '';

describe('who is told of what is asked for, returned and contested', () => {
  it.each<ToldRow>([
    [
      'an extension asked for the office',
      () => caseOf().on('2018-06-04'),
      A,
      file => ({ kind: 'ask-extension', obligationId: work(file), dueOn: '2018-06-20', reason, fileIds: [] }),
      ['extension-asked → coordinators, digest'],
    ],
    [
      'one that is granted the unit',
      asked,
      office,
      file => ({ kind: 'decide-extension', obligationId: work(file), isAccepted: true, reason }),
      ['extension-decided → liaison A, digest'],
    ],
    [
      'one that is refused the unit, at once',
      asked,
      office,
      file => ({ kind: 'decide-extension', obligationId: work(file), isAccepted: false, reason }),
      ['extension-decided → liaison A, own'],
    ],
    [
      'a pause the unit',
      () => caseOf().on('2018-06-04'),
      office,
      pausing,
      ['clock-paused → liaison A, digest'],
    ],
    [
      'its end the unit, at once',
      paused,
      office,
      file => ({ kind: 'resume-clock', obligationId: work(file), reason }),
      ['clock-resumed → liaison A, own'],
    ],
    [
      'a returned task the office',
      () => coLed().on('2018-05-10'),
      A,
      { kind: 'return-task', reason },
      ['task-returned → coordinators, digest'],
    ],
    [
      'a return that is accepted both leads',
      returned,
      office,
      { kind: 'decide-task-return', unitId: 'A', isAccepted: true, reason, newLeadId: 'X' },
      ['task-return-decided → liaison A, digest', 'task-notice → liaison X, digest'],
    ],
    [
      'one that falls to the co-lead the unit',
      returned,
      office,
      { kind: 'decide-task-return', unitId: 'A', isAccepted: true, reason },
      ['task-return-decided → liaison A, digest'],
    ],
    [
      'one that is refused the unit alone, whoever was named',
      returned,
      office,
      { kind: 'decide-task-return', unitId: 'A', isAccepted: false, reason, newLeadId: 'X' },
      ['task-return-decided → liaison A, digest'],
    ],
    [
      'a reassignment both',
      () => caseOf().on('2018-05-14'),
      office,
      { kind: 'reassign', unitId: 'A', newUnitId: 'X', reason },
      ['reassigned → liaison A, digest', 'task-notice → liaison X, digest'],
    ],
    [
      'a contest who decides',
      () => caseOf().on('2018-05-17'),
      A,
      { kind: 'contest', reason, fileIds: [] },
      ['contested → supervisors, digest'],
    ],
    [
      'a contest that fails the unit, at once',
      contested,
      group,
      { kind: 'decide-contest', unitId: 'A', isAccepted: false, reason },
      ['contest-decided → liaison A, own'],
    ],
    [
      'one that is upheld the unit, and the leads of the withdrawal',
      contested,
      group,
      { kind: 'decide-contest', unitId: 'A', isAccepted: true, reason },
      ['contest-decided → liaison A, own', 'closed → liaison A, digest'],
    ],
    [
      'a task added the unit',
      () => caseOf().on('2018-06-04'),
      office,
      { kind: 'add-task', newUnitId: 'X', text: '补种', dueOn: '2018-06-20', reason },
      ['task-notice → liaison X, digest'],
    ],
  ])('%s', (_, fileOf, actor, command, expected) => expectTold(fileOf, actor, command, expected));
});

describe('what they are told', () => {
  it.each([
    [true, 'accepted', '2018-06-20'],
    [false, 'refused', '2018-06-10'],
  ])('how an extension was decided (%s), by which day and by which rule', (isAccepted, decision, dueOn) => {
    const file = asked();
    const [told] = toldBy(file, office, {
      kind: 'decide-extension',
      obligationId: work(file),
      isAccepted,
      reason,
    });
    expect(told).toMatchObject({ facts: { decision, dueOn, reason } });
    expect(told?.why.at(-1)?.cites).toBe('practice:extension');
  });

  it.each([true, false])('how a contest was decided (%s)', isAccepted => {
    const [told] = toldBy(contested(), group, { kind: 'decide-contest', unitId: 'A', isAccepted, reason });
    expect(told?.facts).toMatchObject({ decision: isAccepted ? 'accepted' : 'refused' });
  });
});

it('a contest of what the group found is told to the office', () => {
  const file = caseIn('closed').on('2018-07-19');
  file
    .by(group, { kind: 'look-back', obligationId: backOf(file), isRebound: true, note: '反弹' })
    .on('2018-08-01');
  const told = toldBy(file, A, { kind: 'contest', reason, fileIds: [] });
  expect(told.map(inWords)).toEqual(['contested → coordinators, digest']);
});
