import { at } from '../../domain/calendar/civil-date';
import { takeReminders } from './support/take-case-steps';
import { coordinator, liaison } from './support/actors';
import { caseOf, refusalOf, type CaseFile } from './support/case-file';
import { caseIn, paper } from './support/case-in-status';

const office = coordinator();
const task = {
  kind: 'add-task',
  newUnitId: 'X',
  text: '加固护坡',
  dueOn: '2018-06-20',
  reason: '汛期有险情',
} as const;
/** Given on Monday 4 June to a unit that had no part until then. */
const added = (): CaseFile => caseOf().pass(at('2018-06-04', '10:00')).by(office, task);
const close = { kind: 'close', outcome: 'completed', note: '属实' } as const;

describe('加办: a task beside those of the plan', () => {
  it('is owed by its day, with who gave it, why, and a notice to the unit', () => {
    const file = added();
    expect(file.owed('milestone', 'X')).toMatchObject({
      what: '加办:加固护坡',
      dueOn: '2018-06-20',
      originalDueOn: '2018-06-20',
      derivation: [
        {
          text: '2018年6月4日加办(汛期有险情),期限 2018年6月20日(含当日,至24时)',
          cites: 'practice:added-task',
        },
      ],
    });
    expect(file.events.at(-1)).toMatchObject({
      type: 'obligation-opened',
      by: { personId: office.personId },
    });
    expect(file.notices.at(-1)).toMatchObject({ kind: 'task-notice', audience: { unitId: 'X' } });
  });

  it.each(['00:00', '10:00'])(
    'is not reminded of on the day on which it is given, at %s: it has just come',
    time => {
      const file = caseOf().pass(at('2018-06-19', time)).by(office, task);
      file.take(takeReminders(file.state, file.facts)).pass(at('2018-06-20', '23:59'));
      expect(file.fired('milestone', 'X')).toEqual([]);
      expect(file.step('milestone', 'X', 'remind:2018-06-19')?.outcome).toBe('skipped');
    },
  );

  it('climbs the full ladder: the first working day after Wednesday 20 June is the 21st', () => {
    expect(added().pass(at('2018-06-22', '10:00')).fired('milestone', 'X')).toEqual([
      ['remind', at('2018-06-13')],
      ['remind', at('2018-06-15')],
      ['remind', at('2018-06-19')],
      ['urge', at('2018-06-21')],
      ['supervision-letter', at('2018-06-22')],
    ]);
  });

  it('holds the closing up until it is done', () => {
    const file = caseIn('applied').by(office, task);
    expect(refusalOf(() => file.by(office, close))).not.toBe('allowed');
    const obligationId = file.owed('milestone', 'X').id;
    file.by(liaison('X'), { kind: 'complete-milestone', obligationId, ...paper });
    expect(file.owed('milestone', 'X').state.kind).toBe('met');
  });

  it('several tasks of one unit are several', () => {
    const file = added().by(office, { ...task, text: '清淤' });
    const ids = file.state.obligations.filter(one => one.owedBy === 'X').map(one => one.id);
    expect(new Set(ids).size).toBe(2);
  });

  it.each([
    ['a day that has come', { ...task, dueOn: '2018-06-04' }, 'DUE_IN_PAST'],
    ['a task for the office’s own house', { ...task, newUnitId: 'office' }, 'OWN_WORK'],
  ])('refuses %s', (_name, command, code) => {
    expect(refusalOf(() => added().by(office, command))).toBe(code);
  });
});
