import type { Policy } from '../policy/types';
import type { Calendar } from '../calendar/types';

/**
 * What follows from a policy and a calendar alone, worked out once: versions of both never change once written, and a
 * simulation asks again and again.
 */
export const perRules = <T>(): ((policy: Policy, calendar: Calendar, key: string, workOut: () => T) => T) => {
  const known = new WeakMap<Policy, WeakMap<Calendar, Map<string, T>>>();
  return (policy, calendar, key, workOut) => {
    let byCalendar = known.get(policy);
    if (!byCalendar) known.set(policy, (byCalendar = new WeakMap()));
    let byKey = byCalendar.get(calendar);
    if (!byKey) byCalendar.set(calendar, (byKey = new Map<string, T>()));
    let found = byKey.get(key);
    // What throws is not kept: a calendar that lacks the year says so each time.
    if (found === undefined) byKey.set(key, (found = workOut()));
    return found;
  };
};
