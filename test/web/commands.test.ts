import type { Ability, DocketView } from '../../api/contracts/dockets';
import type { LetterRow } from '../../api/contracts/letters';
import { chosenCampaign } from '../../web/campaigns/chosen-campaign';
import { behalfOptions, obligationOptions, unitOptions } from '../../web/commands/options';
import { orderOfActions } from '../../web/commands/order-of-actions';
import { toOnBehalf } from '../../web/commands/to-command';
import { bulkCommands, isForBulk, takersOf } from '../../web/letters/bulk';
import { inOrder } from '../../web/proceedings/order-of-acts';
import { toAct } from '../../web/proceedings/to-act';

it('代为登记 says for whom and by what proof, and when only where that was said', () => {
  expect(toOnBehalf({ forUnitId: 'A', proof: '来电' })).toEqual({ unitId: 'A', proof: '来电' });
  const receivedAt = '2018-05-14T16:00:00+08:00';
  expect(toOnBehalf({ forUnitId: 'A', proof: '来电', receivedAt })).toEqual({
    unitId: 'A',
    proof: '来电',
    receivedAt,
  });
});

describe('a form becomes an act of a proceeding', () => {
  it('an answer has its files, others have none; what was left empty is left out', () => {
    expect(toAct('answer', { text: '已整改', files: [{ id: 'f1' }] })).toEqual({
      kind: 'answer',
      text: '已整改',
      fileIds: ['f1'],
    });
    expect(toAct('answer', { text: '已整改' })).toEqual({ kind: 'answer', text: '已整改', fileIds: [] });
    expect(toAct('approve', { reason: '', files: [] })).toEqual({ kind: 'approve' });
    expect(() => toAct('decline', { reason: '' })).toThrow();
  });

  it('what leads on comes first, what holds up last, and a delivery is not noted by hand', () => {
    expect(inOrder(['postpone', 'note-delivery', 'hold', 'withdraw', 'check'])).toEqual([
      'hold',
      'check',
      'postpone',
      'withdraw',
    ]);
    expect(inOrder(['note-delivery'])).toEqual([]);
  });
});

const ability = (command: Ability['command'], change: Partial<Ability> = {}): Ability => ({
  command,
  mode: 'own',
  unitIds: [],
  targetIds: [],
  obligationIds: [],
  ...change,
});

describe('what a person may do', () => {
  it('comes in the order of the work, with what is rare last', () => {
    const { own } = orderOfActions([
      ability('withdraw'),
      ability('close'),
      ability('add-task'),
      ability('sign-for'),
    ]);
    expect(own.map(one => one.command).slice(0, 2)).toEqual(['sign-for', 'close']);
    expect(new Set(own.map(one => one.command).slice(2))).toEqual(new Set(['withdraw', 'add-task']));
  });

  it('what is due is offered first; progress only where nothing else is, the rare never', () => {
    const first = (...commands: Ability['command'][]) =>
      orderOfActions(commands.map(one => ability(one))).first?.command;
    expect(first('report-progress', 'submit-report')).toBe('submit-report');
    expect(first('report-progress', 'withdraw')).toBe('report-progress');
    expect(first('withdraw', 'reopen')).toBeUndefined();
  });

  it('what is recorded for others stands apart', () => {
    const { own, onBehalf } = orderOfActions([ability('sign-for', { mode: 'on-behalf' }), ability('close')]);
    expect([own, onBehalf].map(list => list.map(one => one.command))).toEqual([['close'], ['sign-for']]);
  });
});

describe('what a dialog offers', () => {
  const docket = {
    parts: [{ unit: { id: 'A', name: '交通局' } }],
    obligations: [
      { id: 'o1', what: '完成整改', owedBy: 'T', owedByName: '东岭乡', dueOn: '2018-06-10' },
      { id: 'o2', what: '报送报告', owedBy: 'A', owedByName: '(旧名)', dueOn: '2018-06-12' },
    ],
    unit: { id: 'U', name: '水务局' },
  } as unknown as DocketView;

  it('units by what the docket calls them: its parts, those that owe something, its own unit, else their id', () => {
    const names = unitOptions(ability('approve-plan', { targetIds: ['A', 'T', 'U', 'X'] }), docket);
    expect(names.map(one => one.label)).toEqual(['交通局', '东岭乡', '水务局', 'X']);
    expect(behalfOptions(ability('sign-for', { unitIds: ['T'], targetIds: ['A'] }), docket)).toEqual([
      { value: 'T', label: '东岭乡' },
    ]);
    expect(unitOptions(ability('approve-plan', { targetIds: ['A'] }), undefined)).toEqual([
      { value: 'A', label: 'A' },
    ]);
  });

  it('obligations that the command can name, with who owes them and until when', () => {
    expect(obligationOptions(ability('ask-extension', { obligationIds: ['o1', 'gone'] }), docket)).toEqual([
      { value: 'o1', label: '完成整改(东岭乡,2018-06-10)' },
    ]);
    expect(obligationOptions(ability('ask-extension', { obligationIds: ['o1'] }), undefined)).toEqual([]);
  });
});

describe('letters that are handled together', () => {
  const letters = [['sign', 'withdraw'], ['number'], ['acknowledge'], []].map(
    (abilities, index) => ({ id: `l${index}`, abilities }) as unknown as LetterRow,
  );
  it('are those that take the command now', () => {
    expect(bulkCommands.map(one => takersOf(letters, one).map(({ id }) => id))).toEqual([['l0'], ['l1'], []]);
    expect(letters.map(isForBulk)).toEqual([true, true, false, false]);
  });
});

it.each([
  ['b', 'c', 'b'],
  [null, 'c', 'c'],
  [null, null, 'a'],
  ['gone', 'c', 'a'],
  [null, 'gone', 'a'],
])('the campaign of the address %s and the memory %s is %s', (inAddress, remembered, chosen) => {
  const campaigns = ['a', 'b', 'c'].map(id => ({ id }));
  expect(chosenCampaign(campaigns, inAddress, remembered)?.id).toBe(chosen);
  expect(chosenCampaign([], inAddress, remembered)).toBeUndefined();
});
