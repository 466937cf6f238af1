import type { Instant } from '../calendar/civil-date';
import type { UnitId } from '../obligation/types';
import type { Actor } from '../permissions/actor';
import type { Measured } from './remeasured';
import type { CaseState } from './state';

/**
 * A command with its sender. `unitId` is the unit for which it counts; where the office records what came by telephone
 * or on paper (代为登记) that is another than the actor's, with the time of receipt and the proof.
 */
export interface Envelope {
  actor: Actor;
  unitId: UnitId;
  receivedAt: Instant;
  proof?: string;
  /** 审签: who wrote what the actor, a head, signs off. */
  preparedBy?: string;
  /** A stamped scan (盖章扫描件) is among the files. */
  isStamped?: true;
  /** 一单位一份: the other dockets of the campaign that a unit's document is about, as they stand under the lock. */
  elsewhere?: readonly CaseState[];
  /** 销号: what is on record of the indicators of which the case comes. */
  measured?: readonly Measured[];
}
