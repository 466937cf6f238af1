import type { Command } from '../../domain/commands/command';
import { caseStatuses, type CaseStatus } from '../../domain/codes/statuses';
import { commandsAllowedIn } from '../../domain/commands/command-rules';
import { coordinator, leader, liaison, supervisor } from './support/actors';
import { refusalOf, unitFileOf } from './support/case-file';
import { caseIn, paper } from './support/case-in-status';
import type { CommandKind } from '../../domain/codes/commands';

const A = liaison('A');
const office = coordinator();
const group = supervisor();
const reason = '理由';
const asked = { reason, fileIds: [] };

type Sender = typeof A;

/**
 * Status × command, as one reads it: 交办 签收 方案已报 整改中 申请销号 验收中 公示 销号. `+` may be done when there is something
 * to do it to, `-` is refused in this status whatever there is.
 */
const table: [Command, Sender, string][] = [
  [{ kind: 'sign-for' }, A, '+ + + + + + + -'],
  [{ kind: 'name-liaison', name: '甲', post: '科员', phone: '1' }, A, '- - - - - - - -'],
  [{ kind: 'withdraw-document', purpose: 'report', reason: '更正' }, A, '- - - - - - - -'],
  [{ kind: 'return-task', reason }, A, '+ + + + + - - -'],
  [{ kind: 'decide-task-return', unitId: 'A', isAccepted: false, reason }, office, '+ + + + + + + -'],
  [{ kind: 'reassign', unitId: 'A', newUnitId: 'X', reason }, office, '+ + + + + - - -'],
  [{ kind: 'mark-major', isMajor: true, reason }, office, '+ + + + + + + -'],
  [{ kind: 'contest', ...asked }, A, '+ + + + + + + -'],
  [{ kind: 'decide-contest', unitId: 'A', isAccepted: false, reason }, group, '+ + + + + + + -'],
  [{ kind: 'submit-plan', ...paper }, A, '+ + + + + + + -'],
  [{ kind: 'approve-plan', unitId: 'A' }, office, '+ + + + + + + -'],
  [{ kind: 'return-plan', unitId: 'A', reason }, office, '+ + + + + + + -'],
  [{ kind: 'log-call', unitId: 'A', spokeWith: '局长', result: 'promised' }, office, '+ + + + + + + +'],
  [{ kind: 'report-progress', percent: 50, ...paper }, A, '+ + + + + + + -'],
  [{ kind: 'complete-milestone', obligationId: 'x', ...paper }, A, '+ + + + + + + +'],
  [{ kind: 'submit-report', ...paper }, A, '+ + + + + + + -'],
  [{ kind: 'accept-report', unitId: 'A' }, office, '+ + + + + + + +'],
  [{ kind: 'return-report', unitId: 'A', reason }, office, '+ + + + + + + -'],
  [{ kind: 'apply-for-closing', ...paper }, A, '+ + + + + - - -'],
  [{ kind: 'first-review', unitId: 'T', isAccepted: true, reason }, A, '+ + + + + - - -'],
  [{ kind: 'verify', isAccepted: true, note: '' }, group, '- - - - - + - -'],
  [{ kind: 'close', outcome: 'completed', note: '' }, office, '+ + + + + + + -'],
  [{ kind: 'grade', grade: 'good', gradeReason: reason }, office, '- - - - - - - +'],
  [{ kind: 'reopen', reason }, office, '- - - - - - - +'],
  [{ kind: 'withdraw', reason }, office, '+ + + + + + + -'],
  [{ kind: 'open-round', obligationId: 'x', dueOn: '2018-07-01', reason }, office, '+ + + + + + - -'],
  [
    { kind: 'add-task', newUnitId: 'X', text: '加固护坡', dueOn: '2018-07-01', reason },
    office,
    '+ + + + + - - -',
  ],
  [{ kind: 'withdraw-task', obligationId: 'x', isMistaken: true, reason }, office, '+ + + + + + + -'],
  [{ kind: 'ask-extension', obligationId: 'x', dueOn: '2018-07-01', ...asked }, A, '+ + + + + + + +'],
  [{ kind: 'decide-extension', obligationId: 'x', isAccepted: true, reason }, office, '+ + + + + + + +'],
  [{ kind: 'pause-clock', obligationId: 'x', category: 'other', reason }, office, '+ + + + + + + +'],
  [{ kind: 'resume-clock', obligationId: 'x', reason }, office, '+ + + + + + + +'],
  [{ kind: 'record-review', obligationId: 'x', note: '' }, group, '+ + + + + + + +'],
  [{ kind: 'circulate' }, leader(), '+ + + + + + + +'],
  [{ kind: 'instruct', text: '请报进度', unitIds: ['A'] }, leader(), '+ + + + + + + +'],
  [{ kind: 'answer-instruction', obligationId: 'x', ...paper }, A, '+ + + + + + + +'],
  [{ kind: 'withdraw-instruction', obligationId: 'x', reason }, leader(), '+ + + + + + + +'],
  [{ kind: 'look-back', obligationId: 'x', isRebound: false, note: '' }, group, '- - - - - - - +'],
];

const cells = table.flatMap(([command, sender, row]) =>
  row
    .split(' ')
    .map((sign, index): [CaseStatus, CommandKind, boolean, Command, Sender] => [
      caseStatuses[index] ?? 'closed',
      command.kind,
      sign === '+',
      command,
      sender,
    ]),
);

describe.each(caseStatuses)('a case that is %s', status => {
  it('is there by what people did', () => {
    expect(caseIn(status).state.status).toBe(status);
  });

  it.each(cells.filter(([one]) => one === status))(
    '%s × %s: %s',
    (_status, _kind, isAllowed, command, sender) => {
      const refusal = refusalOf(() => caseIn(status).by(sender, command));
      expect(refusal !== 'NOT_IN_THIS_STATUS').toBe(isAllowed);
    },
  );
});

describe('what is not a case', () => {
  it('a unit’s own file takes liaison, plan, report, their being taken back and their review, and is passed on or ended (撤并), nothing of a case', () => {
    expect([...commandsAllowedIn(unitFileOf('T').state)].sort()).toEqual([
      'accept-report',
      'answer-instruction',
      'approve-plan',
      'ask-extension',
      'circulate',
      'decide-extension',
      'instruct',
      'log-call',
      'name-liaison',
      'open-round',
      'pause-clock',
      'reassign',
      'resume-clock',
      'return-plan',
      'return-report',
      'submit-plan',
      'submit-report',
      'withdraw',
      'withdraw-document',
      'withdraw-instruction',
    ]);
  });

  it('a unit names its own liaison, again whenever the person changes, and nobody else’s', () => {
    const person = { kind: 'name-liaison', name: '甲', post: '科员', phone: '1' } as const;
    const file = unitFileOf('T').by(liaison('T'), person);
    expect(file.owed('liaison', 'T').state.kind).toBe('met');
    expect(file.by(liaison('T'), { ...person, name: '乙' }).state.liaison?.name).toBe('乙');
    expect(refusalOf(() => file.by(A, person))).toBe('NOT_YOURS');
  });
});

describe('no status is a dead end for what holds the closing', () => {
  it('a receipt forgotten can still be signed for after another unit has applied', () => {
    const file = caseIn('assigned').on('2018-05-11');
    file.by(liaison('T'), { kind: 'apply-for-closing', ...paper });
    expect(file.state.status).toBe('applied');
    expect(file.by(A, { kind: 'sign-for' }).owed('receipt', 'A').state.kind).toBe('met');
  });

  it.each(['submit-plan', 'submit-report', 'report-progress', 'apply-for-closing'] as const)(
    'who does %s without having signed has signed with it, at that time',
    kind => {
      const file = caseIn('assigned').on('2018-05-11');
      file.by(A, { kind, ...paper, percent: 20 });
      const receipt = file.owed('receipt', 'A').state;
      expect(receipt).toMatchObject({ kind: 'met', at: expect.stringMatching(/^2018-05-11/) });
      expect(refusalOf(() => file.by(A, { kind: 'sign-for' }))).toBe('NOTHING_OWED');
    },
  );

  it('a plan that came after the rectification can still be handed in', () => {
    const file = caseIn('assigned')
      .on('2018-05-11')
      .by(A, { kind: 'apply-for-closing', ...paper });
    expect(file.state.status).toBe('verifying');
    expect(file.by(A, { kind: 'submit-plan', ...paper }).owed('plan', 'A').state.kind).toBe('met');
  });

  it('a lead need not wait for its own first review of what another unit applied for', () => {
    const file = caseIn('applied')
      .on('2018-06-07')
      .by(A, { kind: 'apply-for-closing', ...paper });
    expect(file.state.status).toBe('verifying');
  });
});
