import { dateOf, toInstant, type CivilDate } from '../../domain/calendar/civil-date';
import { coversDay } from '../../domain/permissions/stand-in';
import type { SignedIn } from '../../prisma/people/sessions';
import type { StandInRecord } from '../../prisma/people/stand-ins';
import type { StandInView } from '../contracts/stand-ins';
import { instantOf } from '../../prisma/schema/instants';
import { isCapable } from '../../domain/permissions/capabilities';

/** The day by the machine's clock, `now` in milliseconds since the epoch. */
const todayAt = (now: number): CivilDate => dateOf(toInstant(now));

/** Who may end one before its last day: the person, the stand-in himself, and the administrator. */
export const mayEnd = (actor: SignedIn, { personId, standInId }: StandInRecord): boolean =>
  [personId, standInId].includes(actor.personId) || isCapable(actor, 'keep-accounts');

export const presentStandIn = (record: StandInRecord, actor: SignedIn, now: number): StandInView => {
  const { id, person, standIn, firstOn, lastOn, reason, endedAt } = record;
  return {
    id,
    person,
    standIn,
    firstOn,
    lastOn,
    reason,
    endedAt: instantOf(endedAt),
    isToday: endedAt === null && coversDay(record, todayAt(now)),
    mayEnd: endedAt === null && !actor.standIn && mayEnd(actor, record),
  };
};
