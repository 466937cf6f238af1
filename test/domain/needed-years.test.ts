import fc from 'fast-check';
import { armedSteps } from '../../domain/adoption/armed-steps';
import { addDays, dateOf } from '../../domain/calendar/civil-date';
import type { Calendar } from '../../domain/calendar/types';
import { isOpen } from '../../domain/obligation/types';
import { isNeededSoon, neededYears } from '../../domain/outlook/needed-years';
import type { CaseFile } from './support/case-file';
import { announced2027, extended, returnedOn, winterCase } from './support/winter-case';

const needed = ({ state, facts }: CaseFile) => neededYears(state.obligations, facts);

/**
 * A case handed out on 27 November 2026. Its plan is due on 11 December, its report on 24 February: that hangs on 2027 from
 * 17 February on, the first reminder.
 */
it.each<[string, () => CaseFile, string, number]>([
  // Reminded of on 13 January, seven days before.
  ['a deadline of 20 January', () => winterCase('2027-01-20'), '2027-01-13', 2],
  // Urged when the day has ended, at 00:00 of 1 January.
  ['the last day of the announced year', () => winterCase('2026-12-31'), '2027-01-01', 2],
  // Three days before is 元旦, so 31 December; seven days before is 28 December, whatever is announced.
  ['a reminder moved back over the turn of the year', () => winterCase('2027-01-04'), '2026-12-31', 2],
  // Due on 4 January because 1 January is a day off; reminded of on 31 December.
  ['a date counted into the year', returnedOn('2026-12-29'), '2026-12-31', 3],
  ['a date granted by people', extended, '2027-01-08', 3],
  // Urged on Saturday 19 December, told on Monday; the letter on the 22nd.
  ['a deadline of 18 December', () => winterCase('2026-12-18'), '2027-02-17', 1],
])('%s', (_name, make, neededFrom, waiting) => {
  expect(needed(make())).toEqual([{ year: 2027, neededFrom, waiting }]);
});

it('what has been met hangs on nothing, and nothing hangs on a year that is announced', () => {
  const { state, facts } = winterCase();
  expect(neededYears(state.obligations, { ...facts, calendar: announced2027 })).toEqual([]);
  const met = state.obligations.map(one => ({ ...one, state: { kind: 'met' as const, at: facts.now } }));
  expect(neededYears(met, facts)).toEqual([]);
});

it('each year by itself, and a year that is not computed from its first day', () => {
  // The report still hangs on 2027; seven days before 5 January 2028 is 29 December 2027.
  expect(needed(winterCase('2028-01-05'))).toEqual([
    { year: 2027, neededFrom: '2027-02-17', waiting: 2 },
    { year: 2028, neededFrom: '2027-12-31', waiting: 1 },
  ]);
  expect(needed(winterCase('2099-12-31')).at(-1)).toEqual({
    year: 2100,
    neededFrom: '2100-01-01',
    waiting: 1,
  });
});

it('the office is told eight weeks ahead, not a day earlier', () => {
  const one = { neededFrom: '2027-01-13' };
  expect(isNeededSoon(one, '2026-11-17')).toBe(false);
  expect(isNeededSoon(one, '2026-11-18')).toBe(true);
  expect(isNeededSoon(one, '2027-02-01')).toBe(true);
});

it('whatever is announced, no step before that day moves', () => {
  const anyDay = (first: string) => fc.integer({ min: 0, max: 45 }).map(n => addDays(first, n));
  const announced = fc
    .array(fc.tuple(anyDay('2027-01-01'), fc.constantFrom('holiday' as const, 'workday' as const)), {
      maxLength: 12,
    })
    .map((days): Calendar => ({
      ...announced2027,
      version: JSON.stringify(days),
      years: [2026, 2027],
      days: {
        ...announced2027.days,
        ...Object.fromEntries(days.map(([date, kind]) => [date, { kind, name: '试' }])),
      },
    }));
  fc.assert(
    fc.property(anyDay('2026-12-14'), announced, (dueOn, calendar) => {
      const { state, facts } = winterCase(dueOn);
      const [year] = neededYears(state.obligations, facts);
      for (const obligation of state.obligations.filter(isOpen)) {
        const as = new Map(armedSteps(obligation, { ...facts, calendar }).map(one => [one.key, one.dueAt]));
        for (const { key, dueAt } of armedSteps(obligation, facts))
          if (!year || dateOf(dueAt) < year.neededFrom) expect([key, as.get(key)]).toEqual([key, dueAt]);
      }
    }),
    { numRuns: 40 },
  );
});
