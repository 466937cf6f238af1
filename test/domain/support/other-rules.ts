import type { CivilDate } from '../../../domain/calendar/civil-date';
import { defaultPolicy } from '../../../domain/policy/default-policy';
import type { Policy, Rung } from '../../../domain/policy/types';
import { calendar } from './facts';
import type { Calendar, CalendarDay } from '../../../domain/calendar/types';

const rung = (act: Rung['act'], event: Rung['after']['event'], workingDays: number): Rung => ({
  act,
  after: { event, workingDays },
  cites: [`practice:${act}`],
  late: act === 'urge' ? 'fold' : 'fire',
});

/** The default policy with another full ladder. */
export const policyWith = (
  version: number,
  remindDaysBefore: number[],
  ...rungs: [Rung['act'], Rung['after']['event'], number][]
): Policy => ({
  ...defaultPolicy,
  version,
  ladders: {
    ...defaultPolicy.ladders,
    full: {
      remindDaysBefore,
      remindCites: ['practice:remind'],
      rungs: rungs.map(one => rung(...one)),
    },
  },
});

/** Reminders 5 and 1 days before; urging after one working day, letter after three, interview two after its delivery. */
export const slower = policyWith(
  2,
  [5, 1],
  ['urge', 'deadline', 1],
  ['supervision-letter', 'deadline', 3],
  ['propose-interview', 'letter-delivered', 2],
);

/** 2018 with days proclaimed otherwise in mid-year. */
export const amended = (kind: CalendarDay['kind'], ...dates: CivilDate[]): Calendar => ({
  ...calendar,
  version: `amended ${kind} ${dates.join(' ')}`,
  days: { ...calendar.days, ...Object.fromEntries(dates.map(date => [date, { kind, name: '临时调整' }])) },
});
