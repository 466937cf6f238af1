import { workDue } from '../domain/assessment/work';
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
  /** So many seconds after `alarmAt` a case's own alarm rings (`alarmSpread` of the policy). */
  secondsAfter: number;
}

/** A proceeding or a cycle was opened, has ended, or came to where there is something to do in between. */
type News = 'opened' | 'moved' | 'ended';

/** What a transaction changed, for the workflows that have to know. Handed over after the commit. */
export interface Touched {
  campaignId: string;
  clock: 'real' | 'rehearsal';
  dockets: TouchedDocket[];
  proceedings: { id: string; kind: ProceedingKind; news: News }[];
  /** Yearly cycles (年度考核) whose workflow has something to hear. */
  assessments: { id: string; news: News }[];
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

/** What the workflow of a yearly cycle has to hear: that something of its own is due by now; null for nothing. */
export const newsOfAssessment = (
  before: DocketState | null,
  after: DocketState,
  now: Instant,
): Touched['assessments'][number] | null => {
  if (after.kind !== 'assessment') return null;
  const { id } = after;
  if (before?.kind !== 'assessment') return { id, news: 'opened' };
  if (after.isEnded) return before.isEnded ? null : { id, news: 'ended' };
  return workDue(after, now) === null ? null : { id, news: 'moved' };
};
