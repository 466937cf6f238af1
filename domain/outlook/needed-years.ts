import { armedSteps } from '../adoption/armed-steps';
import type { Rules } from '../adoption/types';
import { addDays, dateOf, yearOf, type CivilDate } from '../calendar/civil-date';
import { isAnnounced } from '../calendar/provisional';
import { withinCalendar } from '../calendar/uncovered-year';
import { alarmsOf } from '../docket/alarm';
import { provisionalYears } from '../explain/provisional';
import { isOpen, type Obligation } from '../obligation/types';
import { nextSendingTime } from '../sending/sending-time';

/** A year that is not announced yet and on which something hangs. */
export interface NeededYear {
  year: number;
  /** The first day on which a reminder, a rung or its notice hangs on that year. */
  neededFrom: CivilDate;
  /** Obligations that hang on it. */
  waiting: number;
}

/** How far a ladder looks from the day that it counts from, in days: some sixty working days, and the reminders before. */
export const REACH_DAYS = 92;

/** The offices are told so many days before a year is needed: eight weeks. */
const TOLD_AHEAD_DAYS = 56;

type FirstDays = Map<number, CivilDate>;

const note = (days: FirstDays, year: number, on: CivilDate): void => {
  const known = days.get(year);
  if (known === undefined || on < known) days.set(year, on);
};

/** Nothing of an obligation that is due on a day within announced years, far from their ends, hangs on another. */
const isFarFromEnds = ({ dueOn, steps, adopted }: Obligation, { calendar }: Rules): boolean =>
  !adopted &&
  !steps.some(one => one.deliveredAt !== undefined) &&
  [-REACH_DAYS, 0, REACH_DAYS].every(days => isAnnounced(calendar, yearOf(addDays(dueOn, days))));

const firstDays = (obligation: Obligation, rules: Rules): FirstDays => {
  const days: FirstDays = new Map();
  if (isFarFromEnds(obligation, rules)) return days;
  const { policy, calendar } = rules;
  const ahead = armedSteps(obligation, rules);
  for (const { dueAt, derivation } of ahead) {
    const on = dateOf(dueAt);
    const leaves = withinCalendar(() => dateOf(nextSendingTime(dueAt, policy, calendar)), on);
    for (let year = yearOf(on); year <= yearOf(leaves); year++)
      if (!isAnnounced(calendar, year)) note(days, year, on);
    for (const year of provisionalYears(derivation)) note(days, year, on);
  }
  // Where the date itself is provisional, so is all that is counted from it.
  const first = ahead.map(one => dateOf(one.dueAt)).reduce((a, b) => (a < b ? a : b), obligation.dueOn);
  for (const year of provisionalYears(obligation.derivation)) note(days, year, first);
  for (const { year } of alarmsOf({ obligations: [obligation] }, policy, calendar).uncovered)
    note(days, year, `${year}-01-01`);
  return days;
};

/**
 * The years on which open obligations hang and that the calendar has not as announced, earliest first: with the first day
 * of a reminder, rung or sending time that would come otherwise, and how many obligations that are. A year after 2099 is needed from
 * its first day.
 */
export const neededYears = (obligations: readonly Obligation[], rules: Rules): NeededYear[] => {
  const needed = new Map<number, NeededYear>();
  for (const obligation of obligations.filter(isOpen))
    for (const [year, on] of firstDays(obligation, rules)) {
      const { neededFrom, waiting } = needed.get(year) ?? { neededFrom: on, waiting: 0 };
      needed.set(year, { year, neededFrom: on < neededFrom ? on : neededFrom, waiting: waiting + 1 });
    }
  return [...needed.values()].sort((a, b) => a.year - b.year);
};

/** Whether the offices have to be told by now. */
export const isNeededSoon = ({ neededFrom }: Pick<NeededYear, 'neededFrom'>, today: CivilDate): boolean =>
  addDays(neededFrom, -TOLD_AHEAD_DAYS) <= today;
