import type { Instant } from '../domain/calendar/civil-date';
import type { DocketKind } from '../domain/codes/docket';
import type { ProceedingKind } from '../domain/codes/proceeding';
import type { Act } from '../domain/codes/ladder';
import type { DocketState } from '../domain/kinds';
import { isOver } from '../domain/proceeding/state';

export interface TouchedDocket {
  id: string;
  kind: DocketKind;
  version: number;
  /** When the docket's next rung is due, and whether it comes sooner than what its workflow waits for. */
  alarmAt: Instant | null;
  alarmAct: Act | null;
  isSooner: boolean;
  /** It had ended, and its workflow with it. */
  isOpenAgain: boolean;
  isEnded: boolean;
}

/** A proceeding was opened, has ended, or came to another stage in between. */
type ProceedingNews = 'opened' | 'moved' | 'ended';

/** What a transaction changed, for the workflows that have to know. Handed over after the commit. */
export interface Touched {
  campaignId: string;
  clock: 'real' | 'rehearsal';
  dockets: TouchedDocket[];
  proceedings: { id: string; kind: ProceedingKind; news: ProceedingNews }[];
  /** The earliest sending time among the notices queued. */
  sendAt: Instant | null;
}

/** What the workflow of a proceeding has to hear, between two states of its docket: another stage; null for nothing. */
export const newsOf = (
  before: DocketState | null,
  after: DocketState,
): Touched['proceedings'][number] | null => {
  if (after.kind !== 'proceeding') return null;
  const { id, proceedingKind: kind, stage } = after;
  if (before?.kind !== 'proceeding') return { id, kind, news: 'opened' };
  if (before.stage === stage) return null;
  return { id, kind, news: isOver(stage) ? 'ended' : 'moved' };
};
