import { addWorkingDays } from '../calendar/calendar';
import { addDays, type CivilDate } from '../calendar/civil-date';
import type { Calendar } from '../calendar/types';

/** After so many working days a lead has opened what was handed out to it *(practice)*. */
const OPENED_AFTER = 1;

/**
 * The last day of a hand-out since which one whole working day has ended before `today`: what was handed out by then and nobody
 * of the lead has opened is called about. A Friday's hand-out is due on Tuesday.
 *
 * @throws DomainError `CALENDAR_YEAR_NOT_COVERED`
 */
export const handedOutBy = (calendar: Calendar, today: CivilDate): CivilDate =>
  addDays(addWorkingDays(calendar, today, -OPENED_AFTER), -1);
