import { isWorkingDay, workingDayFrom } from '../calendar/calendar';
import { addDays, at, type CivilDate, type Instant } from '../calendar/civil-date';
import type { Policy } from '../policy/types';
import type { Calendar } from '../calendar/types';

/** A rehearsal's first instant: the sending time of the plan's day, or of the next working day. */
export const firstInstant = (issuedOn: CivilDate, calendar: Calendar, policy: Policy): Instant => {
  const first = isWorkingDay(calendar, issuedOn) ? issuedOn : workingDayFrom(calendar, addDays(issuedOn, 1));
  return at(first, policy.sending.at);
};
