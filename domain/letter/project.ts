import type { Instant } from '../calendar/civil-date';
import type { LetterKind, LetterStatus } from '../codes/letter';
import type { Item } from '../docket/item';
import type { UnitId } from '../obligation/types';
import { plainText } from './blocks';
import type { LetterState } from './state';

/** The projection of a letter for lists and queries, as `Obligation` is one; the truth is the folded state. */
export interface LetterRecord {
  id: string;
  campaignId: string;
  kind: LetterKind;
  toUnitId: UnitId;
  fromUnitId: UnitId;
  status: LetterStatus;
  number: string | null;
  title: string;
  body: string;
  items: Item[];
  proceedingId: string | null;
  draftedAt: Instant;
  signedAt: Instant | null;
  numberedAt: Instant | null;
  deliveredAt: Instant | null;
  acknowledgedAt: Instant | null;
  repliedAt: Instant | null;
  withdrawnAt: Instant | null;
  reply: string | null;
}

export const projectLetter = (state: LetterState): LetterRecord => {
  const { id, campaignId, letterKind, unitId, fromUnitId, status, number, title, items } = state;
  const at = (one: LetterStatus): Instant | null => state.stamps[one]?.at ?? null;
  return {
    id,
    campaignId,
    kind: letterKind,
    toUnitId: unitId,
    fromUnitId,
    status,
    number,
    title,
    body: plainText(state.blocks),
    items,
    proceedingId: state.proceedingId,
    draftedAt: at('drafted') ?? state.openedAt,
    signedAt: at('signed'),
    numberedAt: at('numbered'),
    deliveredAt: at('delivered'),
    acknowledgedAt: at('acknowledged'),
    repliedAt: at('replied'),
    withdrawnAt: at('withdrawn'),
    reply: state.reply,
  };
};
