import fc from 'fast-check';
import { addDays, at as instantAt } from '../../domain/calendar/civil-date';
import type { DocketState } from '../../domain/case/state';
import type { Obligation } from '../../domain/obligation/types';

/** What is owed of these kinds, done on the day after the hand-out. */
export const meet = (state: DocketState, kinds: string[]): DocketState => ({
  ...state,
  obligations: state.obligations.map(one =>
    kinds.includes(one.kind) ? { ...one, state: { kind: 'met', at: '2018-05-10T10:00:00+08:00' } } : one,
  ),
});

/** A state as units may leave it: who has reported what, in whatever order, and how each rectification stands. */
export const anyLife = fc.record({
  progress: fc.array(
    fc.record({
      unitId: fc.constantFrom('unit-a', 'unit-b', 'unit-t'),
      percent: fc.integer({ min: 0, max: 100 }),
      at: fc.tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom('00:00', '07:59', '08:00', '23:30')),
    }),
    { maxLength: 6 },
  ),
  submittedOn: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
  rectifications: fc.array(
    fc.record({
      stands: fc.constantFrom('open', 'open', 'open', 'met', 'reassigned', 'paused'),
      // Later than the hand-out: passed on, reopened.
      openedOn: fc.constantFrom(0, 0, 12, 25),
    }),
    { minLength: 2, maxLength: 2 },
  ),
});
type Life = typeof anyLife extends fc.Arbitrary<infer T> ? T : never;
/** A day counted from the hand-out. */
export const dayNumber = (n: number) => addDays('2018-05-09', n);

/** A case of two leads, everything but its rectifications done, after such a life. */
export const lived = (state: DocketState, { progress, submittedOn, rectifications }: Life): DocketState => {
  const quiet = meet(state, ['receipt', 'plan', 'report']);
  let n = 0;
  return {
    ...quiet,
    progress: progress.map(({ at: [day, time], ...one }) => ({
      ...one,
      at: instantAt(dayNumber(day), time),
      text: '',
      fileIds: [],
    })),
    submissions:
      submittedOn === null
        ? []
        : [
            {
              what: 'plan',
              unitId: 'unit-b',
              at: instantAt(dayNumber(submittedOn), '23:59'),
              text: '',
              fileIds: [],
              obligationIds: [],
              decision: 'pending',
            },
          ],
    obligations: quiet.obligations.map((one): Obligation => {
      const { stands, openedOn } = rectifications[one.kind === 'rectification' ? n++ : 0]!;
      if (one.kind !== 'rectification') return one;
      const at = instantAt(dayNumber(30), '09:00');
      const pausedOn = dayNumber(openedOn + 1);
      return {
        ...one,
        openedAt: instantAt(dayNumber(openedOn), '09:00'),
        state:
          stands === 'met'
            ? { kind: 'met', at }
            : stands === 'reassigned'
              ? { kind: 'ended', at, reason: 'reassigned' }
              : { kind: 'open' },
        pauses:
          stands === 'paused'
            ? [{ round: 1, category: 'season', reason: '', pausedOn, pausedBy: 'office' }]
            : [],
      };
    }),
  };
};
