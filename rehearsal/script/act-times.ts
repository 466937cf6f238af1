import { addWorkingDays, lastWorkingDayUpTo, workingDayFrom } from '../../domain/calendar/calendar';
import { addDays, at, dateOf, type CivilDate, type Instant } from '../../domain/calendar/civil-date';
import type { Facts } from '../../domain/docket/draft';
import type { Obligation } from '../../domain/obligation/types';
import { nextSendingTime } from '../../domain/sending/sending-time';
import type { UnitTiming } from './options';

export const UNITS_AT = '10:00';
export const OFFICES_AT = '11:00';
export const LEADERS_AT = '15:00';

/** The first such time on a working day at or after an instant. */
export const firstTime = (from: Instant, time: string, { calendar }: Facts): Instant => {
  const day = dateOf(from);
  const today = workingDayFrom(calendar, day);
  return at(today, time) >= from ? at(today, time) : at(workingDayFrom(calendar, addDays(day, 1)), time);
};

/** When somebody acts on what happened: at his first time after the sending time of what told him. */
export const afterTold = (happenedAt: Instant, time: string, facts: Facts): Instant =>
  firstTime(nextSendingTime(happenedAt, facts.policy, facts.calendar), time, facts);

const dayOf = (
  { dueOn }: Obligation,
  behaviour: Exclude<UnitTiming, { kind: 'silent' }>,
  { calendar }: Facts,
): CivilDate => {
  if (behaviour.kind === 'late') return addWorkingDays(calendar, dueOn, behaviour.workingDays);
  let day = lastWorkingDayUpTo(calendar, dueOn);
  if (behaviour.kind === 'early')
    for (let left = behaviour.workingDays; left > 0; left--)
      day = lastWorkingDayUpTo(calendar, addDays(day, -1));
  return day;
};

/**
 * When a unit does what it owes: in time on the last working day not after the deadline, early so many working days before
 * that day, late so many after the deadline, never before it was told of it; null for never.
 */
export const unitTime = (obligation: Obligation, behaviour: UnitTiming, facts: Facts): Instant | null => {
  if (behaviour.kind === 'silent') return null;
  const first = afterTold(obligation.openedAt, UNITS_AT, facts);
  const planned = at(dayOf(obligation, behaviour, facts), UNITS_AT);
  return planned > first ? planned : first;
};
