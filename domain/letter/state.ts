import type { Instant } from '../calendar/civil-date';
import { unsentStatuses, type LetterKind, type LetterStatus } from '../codes/letter';
import type { Core } from '../docket/core';
import type { Item } from '../docket/item';
import type { UnitId } from '../obligation/types';
import type { EventActor } from '../permissions/actor';
import type { LetterBlock } from './blocks';

/** One moment in the life of a letter: when, and who did it; null is the system. */
interface Stamp {
  at: Instant;
  by: EventActor | null;
}

/** 函件 as the fold of its events: its text, what it is about, and who did what with it. */
export interface LetterState extends Core {
  kind: 'letter';
  /** The addressee. */
  unitId: UnitId;
  letterKind: LetterKind;
  fromUnitId: UnitId;
  status: LetterStatus;
  /** 文号, once it has been numbered. */
  number: string | null;
  blocks: LetterBlock[];
  items: Item[];
  /** The proceeding to which it belongs. */
  proceedingId: string | null;
  reply: string | null;
  stamps: Partial<Record<LetterStatus, Stamp>>;
  /** It was called off: nobody owes anything about it any more. */
  isEnded: boolean;
}

/** True until it has been delivered: it can still be stopped. */
export const isNotOut = ({ status }: Pick<LetterState, 'status'>): boolean =>
  unsentStatuses.some(one => one === status);
