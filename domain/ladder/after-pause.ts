import { addWorkingDays, isWorkingDay } from '../calendar/calendar';
import { addDays, type CivilDate } from '../calendar/civil-date';
import { derive } from '../explain/derive';
import { pausesOfRound } from '../obligation/pauses';
import type { Obligation, Pause } from '../obligation/types';
import type { Derivation } from '../explain/derivation';
import type { Calendar } from '../calendar/types';

/** The working days from `from` (counted) to `to` (not counted). @throws DomainError `CALENDAR_YEAR_NOT_COVERED` */
export const workingDaysIn = (calendar: Calendar, from: CivilDate, to: CivilDate): number => {
  let count = 0;
  for (let day = from; day < to; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) count++;
  return count;
};

export interface Resumption {
  workingDays: number;
  dueOn: CivilDate;
  derivation: Derivation;
}

/**
 * The date after a pause: as many working days later as were paused, so that as many are left as when the clock was
 * stopped. Who was in time then is in time on the day of the resumption, even where only a rest day had been left.
 *
 * @throws DomainError `CALENDAR_YEAR_NOT_COVERED`
 */
export const afterPause = (
  { dueOn, derivation }: Pick<Obligation, 'dueOn' | 'derivation'>,
  { pausedOn, category, reason }: Pick<Pause, 'pausedOn' | 'category' | 'reason'>,
  resumedOn: CivilDate,
  calendar: Calendar,
  cites: string,
): Resumption => {
  const workingDays = workingDaysIn(calendar, pausedOn, resumedOn);
  const moved = addWorkingDays(calendar, dueOn, workingDays);
  const wasInTime = dueOn >= pausedOn;
  const after = wasInTime && moved < resumedOn ? resumedOn : moved;
  const rule = {
    code: 'resumed' as const,
    pausedOn,
    resumedOn,
    category,
    reason,
    workingDays,
    dueBefore: dueOn,
    on: after,
  };
  return { workingDays, dueOn: after, derivation: [...derivation, derive(rule, cites, { calendar })] };
};

/** How many working days after `day` did not count, because the clock stood. */
export const pausedAfter = (obligation: Obligation, day: CivilDate, calendar: Calendar): number =>
  pausesOfRound(obligation).reduce((sum, { pausedOn, resumedOn }) => {
    const from = pausedOn > day ? pausedOn : addDays(day, 1);
    return sum + (resumedOn === undefined ? 0 : workingDaysIn(calendar, from, resumedOn));
  }, 0);
