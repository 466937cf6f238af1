import { formOf } from '../../api/contracts/command-forms';
import { isAsked, toCommand } from '../../web/commands/to-command';

describe('the command that a form makes', () => {
  it('names the files that were uploaded, and none where there are none', () => {
    const files = [{ id: 'f1', name: '方案.docx' }];
    expect(toCommand('submit-plan', { text: '方案', fileIds: files })).toEqual({
      kind: 'submit-plan',
      text: '方案',
      fileIds: ['f1'],
    });
    expect(toCommand('submit-plan', { text: '方案' })).toEqual({
      kind: 'submit-plan',
      text: '方案',
      fileIds: [],
    });
  });

  it('leaves out what belongs to another command and what was left empty', () => {
    const values = { obligationIds: [], text: '自查', percent: 50, unitId: 'A' };
    expect(toCommand('apply-for-closing', values)).toEqual({
      kind: 'apply-for-closing',
      text: '自查',
      fileIds: [],
    });
  });

  it('a new lead is named where the task is taken back, not where it is refused', () => {
    const values = { unitId: 'A', newLeadId: 'X', reason: '理由' };
    expect(toCommand('decide-task-return', { ...values, isAccepted: true })).toHaveProperty('newLeadId', 'X');
    expect(toCommand('decide-task-return', { ...values, isAccepted: false })).not.toHaveProperty('newLeadId');
  });

  it('a first review that passes needs no reason; a refused extension does', () => {
    expect(toCommand('first-review', { unitId: 'T', isAccepted: true })).toMatchObject({ reason: '' });
    expect(() => toCommand('decide-extension', { obligationId: 'o', isAccepted: false })).toThrow();
  });

  it('a day other than the one asked for is asked for only with a granted extension', () => {
    const grantedOn = formOf('decide-extension').asks.find(one => one.name === 'grantedOn')!;
    expect([true, false, undefined].map(isAccepted => isAsked(grantedOn, { isAccepted }))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('the form of a command', () => {
  it('asks in the order in which the command says it', () => {
    expect(formOf('decide-extension').asks.map(one => one.name)).toEqual([
      'obligationId',
      'isAccepted',
      'grantedOn',
      'reason',
    ]);
  });

  it('says what follows where that cannot be undone', () => {
    expect(formOf('withdraw').consequence?.zh).toBe('撤销后各单位的责任全部终止,不能恢复。');
    expect(formOf('sign-for').consequence).toBeUndefined();
  });
});
