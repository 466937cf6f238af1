import { fold } from '../../domain/case/evolve';
import { nextRung } from '../../domain/ladder/next-rung';
import { visibleCase } from '../../domain/scope/visible-case';
import { visibleEvents } from '../../domain/scope/visible-events';
import { coordinator, liaison } from './support/actors';
import { refusalOf, unitFileOf } from './support/case-file';
import { caseIn, paper } from './support/case-in-status';

const office = coordinator();
const call = (unitId: string, said?: string) =>
  ({
    kind: 'log-call',
    unitId,
    spokeWith: '局长',
    result: 'promised',
    ...(said !== undefined && { said }),
  }) as const;

const reader = (...unitIds: string[]) => ({
  reader: { seesAll: false, unitIds, ownHouse: [] },
  told: new Set<string>(),
});

describe('电话催办', () => {
  it('is kept with who, when, with whom, what was said and everything that the unit owes here then', () => {
    const file = caseIn('received').on('2018-05-16').by(office, call('A', '下午报'));
    const owed = file.state.obligations.filter(one => one.owedBy === 'A' && one.state.kind === 'open');
    expect(owed.length).toBeGreaterThan(1);
    expect(file.state.calls).toEqual([
      {
        at: file.now,
        by: { personId: office.personId, unitId: office.unitId },
        unitId: 'A',
        spokeWith: '局长',
        result: 'promised',
        said: '下午报',
        obligationIds: owed.map(one => one.id),
      },
    ]);
    expect(fold(file.events)).toEqual(file.state);
  });

  it('is no rung: what comes next comes on its day, nobody is told, no status changes', () => {
    const file = caseIn('received').on('2018-05-16');
    const before = file.state;
    const { policy, calendar } = file.facts;
    const next = before.obligations.map(one => nextRung(one, policy, calendar));
    const told = file.notices.length;
    file.by(office, call('A'));
    expect(file.state.obligations.map(one => nextRung(one, policy, calendar))).toEqual(next);
    expect(file.notices).toHaveLength(told);
    expect(file.state).toEqual({ ...before, seq: before.seq + 1, calls: file.state.calls });
  });

  it('a second call stands beside the first', () => {
    const file = caseIn('received').on('2018-05-16').by(office, call('A'));
    file.on('2018-05-17').by(office, { ...call('A', '交换机占线'), result: 'no-answer' });
    expect(file.state.calls?.map(one => one.result)).toEqual(['promised', 'no-answer']);
  });

  it('is refused where the unit owes nothing, and to a unit itself', () => {
    expect(refusalOf(() => caseIn('received').by(office, call('nobody')))).toBe('NOTHING_OWED');
    expect(refusalOf(() => caseIn('received').by(liaison('A'), call('A')))).toBe('NOT_PERMITTED');
  });

  it('is no longer about what has been handed in meanwhile', () => {
    const file = unitFileOf('T').on('2018-05-16');
    const plan = file.owed('plan', 'T').id;
    file
      .by(office, call('T'))
      .by(liaison('T'), { kind: 'submit-plan', ...paper })
      .by(office, call('T'));
    expect(file.state.calls?.map(one => one.obligationIds.includes(plan))).toEqual([true, false]);
  });

  it('is known to the offices and to the unit called, to no other, and to fold and events alike', () => {
    const file = caseIn('received').on('2018-05-16').by(office, call('A'));
    const seenBy = (...units: string[]) => visibleCase(reader(...units), file.state).calls?.length;
    expect([seenBy('A'), seenBy('B')]).toEqual([1, undefined]);
    for (const unitId of ['A', 'B']) {
      const events = visibleEvents(
        reader(unitId),
        file.events.map(event => ({ event })),
      );
      const calls = events.filter(({ one }) => one.event.type === 'called');
      expect(calls.map(one => one.isOpen)).toEqual(unitId === 'A' ? [false] : []);
    }
  });
});
