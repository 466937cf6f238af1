import type { CivilDate } from '../calendar/civil-date';
import type { Role } from '../codes/roles';
import type { UnitId } from '../obligation/types';

/** 代理人: who really acts, and when he may, first and last civil day inclusive. */
export interface StandIn {
  personId: string;
  family: string[];
  periods: { firstOn: CivilDate; lastOn: CivilDate }[];
}

/**
 * Who acts, under one of his posts. `family` is the post's unit with its ancestors and children: one house, which does not
 * check itself. Where somebody stands in, these are the person's for whom he acts, and `standIn` is he.
 */
export interface Actor {
  personId: string;
  unitId: string;
  family: string[];
  roles: Role[];
  /** The houses of the person's other posts (任职): under another hat it is still he. Absent where he has none. */
  otherHouses?: UnitId[];
  standIn?: StandIn;
}

/** Who did what a record of before kept without saying who. */
export const unknownActor = { personId: 'unknown', unitId: 'unknown' } as const satisfies EventActor;

/**
 * Who did it: null is the system, by a rule. `recordedBy` did the recording where it was received otherwise (代为登记);
 * `actingFor` is the person for whom a stand-in (代理人) acted, whose unit then is `unitId`. `preparedBy` wrote what the head
 * signed off (审签); `isStamped` says that a stamped scan (盖章扫描件) lies with it, so that nobody had to sign it off here.
 */
export interface EventActor {
  personId: string;
  unitId: UnitId;
  actingFor?: string;
  recordedBy?: string;
  proof?: string;
  preparedBy?: string;
  isStamped?: true;
}
