import { isWorkingDay, workingDayFrom } from '../calendar/calendar';
import { addDays, at, dateOf, timeOf, type Instant } from '../calendar/civil-date';
import { withinCalendar } from '../calendar/uncovered-year';
import type { Policy } from '../policy/types';
import type { Calendar } from '../calendar/types';
import type { NoticeUrgency } from '../codes/notices';

/** The first sending time (08:30 on a working day) at or after an instant. */
export const nextSendingTime = (from: Instant, policy: Policy, calendar: Calendar): Instant => {
  const day = dateOf(from);
  if (isWorkingDay(calendar, day) && from <= at(day, policy.sending.at)) return at(day, policy.sending.at);
  return at(workingDayFrom(calendar, addDays(day, 1)), policy.sending.at);
};

/**
 * When a notice leaves. A digest and what is red wait for the next sending time; only what the policy marks urgent
 * goes at once, and outside the quiet hours (21:00–08:00).
 */
export const sendingTime = (
  queuedAt: Instant,
  urgency: NoticeUrgency,
  policy: Policy,
  calendar: Calendar,
): Instant => {
  if (urgency !== 'urgent') return nextSendingTime(queuedAt, policy, calendar);
  const { quietFrom, quietTo } = policy.sending;
  const time = timeOf(queuedAt);
  if (time < quietTo) return at(dateOf(queuedAt), quietTo);
  return time >= quietFrom ? at(addDays(dateOf(queuedAt), 1), quietTo) : queuedAt;
};

/** What of a queued notice decides when it leaves. */
export interface Waiting {
  urgency: NoticeUrgency;
  queuedAt: Instant;
  sendAt: Instant;
}

/**
 * When a notice that waits leaves once its campaign goes over to other rules at `now`: at the first sending time by these
 * that is still to come. What is due already leaves as it is, and so does what is urgent.
 */
export const sendingTimeAgain = (
  { urgency, queuedAt, sendAt }: Waiting,
  now: Instant,
  policy: Policy,
  calendar: Calendar,
): Instant =>
  urgency === 'urgent' || sendAt <= now
    ? sendAt
    : withinCalendar(() => nextSendingTime(queuedAt > now ? queuedAt : now, policy, calendar), sendAt);
