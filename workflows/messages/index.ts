import { defineSignal, defineUpdate } from '@temporalio/workflow';
import type { Instant } from '../../domain/calendar/civil-date';
import type { ProceedingKind } from '../../domain/codes/proceeding';
import type { Act } from '../../domain/codes/ladder';

export type ClockKind = 'real' | 'rehearsal';

/** What a docket's workflow waits for. `version` orders what arrives out of order; the newest counts. */
export interface NextStep {
  at: Instant | null;
  act: Act | null;
  version: number;
  isEnded: boolean;
}

export interface CaseInput {
  campaignId: string;
  docketId: string;
  clock: ClockKind;
  next: NextStep;
  /**
   * On the real clock the campaign's sweep comes first; the case's own alarm rings so many seconds after the legal instant,
   * looks at the record, and takes what is left. Absent in what was started before there was a sweep.
   */
  secondsAfter?: number;
}

/** What the campaign's workflow does next: on the real clock rungs of cases, rungs of unit files and office dockets, reminders, the report, mails. */
export type AgendaItem =
  'evaluate-rules' | 'sweep-cases' | 'take-unit-rungs' | 'remind' | 'report-unclosed' | 'send-mails';

export interface Agenda {
  at: Instant | null;
  what: AgendaItem | null;
  isEnded: boolean;
  /** Where a sweep goes on that has not come to its end: it has done something, and is no second try. */
  after?: string;
}

export interface CampaignInput {
  campaignId: string;
  clock: ClockKind;
}

export interface ProceedingInput {
  campaignId: string;
  proceedingId: string;
}

/** A campaign has one yearly cycle at most. */
export type AssessmentInput = CampaignInput;

/** How far a rehearsal goes: to an instant, by one (`next`), or to the end (null). */
export type Until = { at: Instant } | 'next' | null;

export interface RehearsalInput {
  campaignId: string;
  until: Until;
  /** The least real time per day of the campaign, in milliseconds. */
  dayMs: number;
}

/** A person changed something: the next step may come sooner, or the case has ended. */
export const changed = defineSignal<[NextStep]>('changed');
/** Something in the campaign may be due sooner than the workflow knows. */
export const poke = defineSignal<[{ at: Instant | null }]>('poke');
/** A proceeding has reached another stage, or a yearly cycle has something to do. */
export const moved = defineSignal('moved');
/** A rehearsal's tick: do everything that is due by `now`, then return. */
export const settle = defineUpdate<null, [{ now: Instant; next: NextStep | null }]>('settle');

export const TASK_QUEUE = 'zhenggai';
export const caseWorkflowId = (docketId: string): string => `case/${docketId}`;
export const campaignWorkflowId = (campaignId: string): string => `campaign/${campaignId}`;
export const proceedingWorkflowId = (kind: ProceedingKind, id: string): string => `${kind}/${id}`;
export const assessmentWorkflowId = (id: string): string => `assessment/${id}`;
export const deliveryWorkflowId = (campaignId: string, at: Instant): string => `delivery/${campaignId}/${at}`;
export const rehearsalWorkflowId = (campaignId: string): string => `rehearsal/${campaignId}`;
export const RECONCILE_ID = 'reconcile';

/** The workflows by name, as `index.ts` exports them. */
export const workflowNames = {
  case: 'rectificationCase',
  campaign: 'campaign',
  interview: 'interview',
  accountability: 'accountability',
  assessment: 'assessment',
  delivery: 'noticeDelivery',
  rehearsal: 'rehearsal',
  reconcile: 'reconcile',
} as const;
