import { addWorkingDays, workingDayFrom } from '../calendar/calendar';
import { addDays, addMonths, type CivilDate } from '../calendar/civil-date';
import { derive } from '../explain/derive';
import type { PeriodLength } from '../explain/length-in-words';
import { uncoveredYear } from '../calendar/uncovered-year';
import { clauseInForce } from './clauses-in-force';
import type { Deadline } from './types';
import type { Derivation } from '../explain/derivation';
import type { Calendar } from '../calendar/types';

const lastDay = (start: CivilDate, { n, unit }: PeriodLength): CivilDate => {
  if (unit === 'day') return addDays(start, n);
  return addMonths(start, unit === 'month' ? n : n * 12);
};

const countWorkingDays = (calendar: Calendar, start: CivilDate, length: PeriodLength): PeriodEnd => {
  const dueOn = addWorkingDays(calendar, start, length.n);
  return {
    dueOn,
    derivation: [
      derive({ code: 'working-days', from: start, length, on: dueOn }, clauseInForce('first-day', start), {
        calendar,
      }),
    ],
  };
};

const countCalendarDays = (calendar: Calendar, start: CivilDate, length: PeriodLength): PeriodEnd => {
  const end = lastDay(start, length);
  const derivation: Derivation = [
    derive({ code: 'first-day', from: start }, clauseInForce('first-day', start)),
    length.unit === 'day'
      ? derive({ code: 'days-full', from: start, length, on: end }, clauseInForce('first-day', start))
      : derive(
          { code: 'months-full', from: start, length, on: end },
          clauseInForce('corresponding-day', start),
        ),
  ];
  const dueOn = workingDayFrom(calendar, end);
  derivation.push(
    derive({ code: 'rest-day', end, on: dueOn }, clauseInForce('rest-day', start), { calendar }),
  );
  return { dueOn, derivation };
};

type PeriodEnd = Pick<Deadline, 'dueOn' | 'derivation'>;

/**
 * The last day of a period that starts with an event on `start`: the first day is not counted, months and years end
 * on the corresponding day, and an end on a rest day moves to the next working day (民法典 201–203 and what was in
 * force before). Working days need no such move. A year that the calendar does not cover gives no `dueOn`, and the
 * derivation says which year is missing.
 */
export const periodEnd = (calendar: Calendar, start: CivilDate, length: PeriodLength): PeriodEnd => {
  try {
    return length.unit === 'working-day'
      ? countWorkingDays(calendar, start, length)
      : countCalendarDays(calendar, start, length);
  } catch (error) {
    const year = uncoveredYear(error);
    const rule = {
      code: 'beyond-calendar' as const,
      from: start,
      length,
      year,
      calendar: calendar.version,
    };
    return { derivation: [derive(rule, clauseInForce('first-day', start), { calendar })] };
  }
};
