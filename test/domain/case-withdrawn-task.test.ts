import { at } from '../../domain/calendar/civil-date';
import { abilitiesOf } from '../../api/dockets/abilities';
import type { Command } from '../../domain/commands/command';
import { coordinator, liaison } from './support/actors';
import { caseOf, refusalOf, type CaseFile } from './support/case-file';
import { caseIn, paper } from './support/case-in-status';

const office = coordinator();
const reason = '单位填错';
const task = {
  kind: 'add-task',
  newUnitId: 'X',
  text: '加固护坡',
  dueOn: '2018-06-20',
  reason: '汛期有险情',
} as const;
/** Given on Monday 4 June to a unit that had no part until then. */
const added = (): CaseFile => caseOf().pass(at('2018-06-04', '10:00')).by(office, task);
const back = (file: CaseFile, isMistaken = true): Command => ({
  kind: 'withdraw-task',
  obligationId: file.owed('milestone', 'X').id,
  isMistaken,
  reason,
});

describe('撤销加办: the office takes back a task that it added', () => {
  it('the task ends with the reason, and climbs no more', () => {
    const file = added();
    file.by(office, back(file));
    expect(file.owed('milestone', 'X').state).toMatchObject({ kind: 'ended', reason: 'withdrawn' });
    expect(file.events.find(one => one.type === 'task-withdrawn')).toMatchObject({ unitId: 'X', reason });
    const steps = file.owed('milestone', 'X').steps.length;
    file.pass(at('2018-07-20', '10:00'));
    expect(file.owed('milestone', 'X').steps).toHaveLength(steps);
  });

  it('holds the closing up no longer', () => {
    const held = caseIn('applied').by(office, task);
    const id = held.owed('milestone', 'X').id;
    expect(held.state.obligations.filter(one => one.holdsClosing && one.id === id)[0]?.state.kind).toBe(
      'open',
    );
    held.by(office, back(held));
    expect(held.state.obligations.some(one => one.id === id && one.state.kind === 'open')).toBe(false);
  });

  it('given by mistake, what was done about it is corrected; not needed any more, it stands', () => {
    for (const isMistaken of [true, false]) {
      const file = added().pass(at('2018-06-22', '10:00'));
      file.by(office, back(file, isMistaken));
      const { steps } = file.owed('milestone', 'X');
      const fired = steps.filter(one => one.outcome === 'fired');
      expect(fired.map(one => one.act)).toEqual(expect.arrayContaining(['urge', 'supervision-letter']));
      const corrected = steps.filter(one => one.isCorrected).map(one => one.act);
      expect(corrected.includes('urge') && corrected.includes('supervision-letter')).toBe(isMistaken);
      expect(corrected.includes('task-notice')).toBe(false);
    }
  });

  it('the unit and the leads are told, the head of the unit too once it had been urged', () => {
    const told = (file: CaseFile) => {
      file.by(office, back(file));
      return file.notices
        .filter(one => one.kind === 'task-withdrawn')
        .map(one => one.audience)
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    };
    expect(told(added())).toEqual([
      { to: 'liaison', unitId: 'A' },
      { to: 'liaison', unitId: 'X' },
    ]);
    expect(told(added().pass(at('2018-06-21', '10:00')))).toContainEqual({ to: 'head', unitId: 'X' });
  });

  it('an extension asked for about it is not decided any more', () => {
    const file = added();
    const { id: obligationId } = file.owed('milestone', 'X');
    file.by(liaison('X'), { kind: 'ask-extension', obligationId, dueOn: '2018-06-25', reason, fileIds: [] });
    file.by(office, back(file));
    expect(file.state.obligations.find(one => one.kind === 'extension-decision')?.state.kind).toBe('ended');
  });

  it('is offered for each open task that was added, and for no other', () => {
    const file = added();
    const offered = () =>
      abilitiesOf(file.state, office, file.facts).filter(one => one.command === 'withdraw-task');
    expect(offered()).toMatchObject([{ obligationIds: [file.owed('milestone', 'X').id] }]);
    file.by(office, back(file));
    expect(offered()).toEqual([]);
  });

  it.each([
    ['a second time', (file: CaseFile) => file.by(office, back(file)), 'X', 'NOTHING_OWED'],
    ['a task of the plan', (file: CaseFile) => file, 'A', 'NOT_AN_ADDED_TASK'],
    [
      'after it was done',
      (file: CaseFile) =>
        file.by(liaison('X'), {
          kind: 'complete-milestone',
          obligationId: file.owed('milestone', 'X').id,
          ...paper,
        }),
      'X',
      'NOTHING_OWED',
    ],
  ])('refuses %s', (_name, first, unit, code) => {
    const file = first(added());
    const kind = unit === 'X' ? 'milestone' : 'rectification';
    const command: Command = { ...back(file), obligationId: file.owed(kind, unit).id } as Command;
    expect(refusalOf(() => file.by(office, command))).toBe(code);
  });

  it('is not for the unit itself, nor for the office about its own house', () => {
    const file = added();
    expect(refusalOf(() => file.by(liaison('X'), back(file)))).toBe('NOT_PERMITTED');
    const own = { ...office, family: ['office', 'X'] };
    expect(refusalOf(() => file.by(own, back(file)))).toBe('OWN_WORK');
  });
});

describe('转办 of a task that was added', () => {
  const passOn = (newUnitId: string, unitId = 'X'): Command => ({
    kind: 'reassign',
    unitId,
    newUnitId,
    reason,
  });

  it('passes from a unit without a part, with its day; the parts of the case stay as they are', () => {
    const file = added();
    const { parts } = file.state;
    file.by(office, passOn('Y'));
    expect(file.owed('milestone', 'X').state).toMatchObject({ kind: 'ended', reason: 'reassigned' });
    expect(file.owed('milestone', 'Y')).toMatchObject({
      what: '加办:加固护坡',
      dueOn: '2018-06-20',
      state: { kind: 'open' },
    });
    expect(file.state.parts).toEqual(parts);
  });

  it('passes to a unit that has a part, and takes nothing from it', () => {
    const file = added();
    const { parts } = file.state;
    file.by(office, passOn('A'));
    expect(file.owed('milestone', 'A').state.kind).toBe('open');
    expect(file.state.parts).toEqual(parts);
  });

  it('can be taken back from its new holder', () => {
    const file = added().by(office, passOn('Y'));
    const obligationId = file.owed('milestone', 'Y').id;
    file.by(office, { kind: 'withdraw-task', obligationId, isMistaken: true, reason });
    expect(file.owed('milestone', 'Y').state.kind).toBe('ended');
  });

  it('a unit that owes nothing here has nothing to pass on', () => {
    const file = added();
    file.by(office, back(file));
    expect(refusalOf(() => file.by(office, passOn('Y')))).toBe('NO_PART');
  });
});
