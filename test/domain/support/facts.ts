import { at, type Instant } from '../../../domain/calendar/civil-date';
import type { Facts } from '../../../domain/docket/draft';
import { defaultPolicy } from '../../../domain/policy/default-policy';
import { seedCalendar } from '../../../prisma/schema/calendar-seed';

export const calendar = seedCalendar();

/** The hand-out of the first campaign. */
export const handOut: Instant = at('2018-05-09', '09:00');

const offices: Facts['offices'] = {
  office: 'office',
  supervision: 'supervision',
  leadership: 'leadership',
  authority: 'authority',
  officeFamily: ['office'],
};

/** The facts of a day of the 2018 campaign; `changes` replaces what a rule is about. */
export const factsAt = (now: Instant, changes: Partial<Omit<Facts, 'now'>> = {}): Facts => ({
  now,
  policy: defaultPolicy,
  calendar,
  offices,
  timetable: {
    planDueOn: '2018-05-14',
    reportDueOn: '2018-06-12',
    completionDueOn: '2018-06-20',
    supervisionEndsOn: '2018-06-15',
  },
  ...changes,
});
