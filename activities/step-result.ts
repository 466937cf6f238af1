import type { Instant } from '../domain/calendar/civil-date';
import type { NextStep } from '../workflows/messages';
import type { ProceedingKind } from '../domain/codes/proceeding';

export interface StepInput {
  campaignId: string;
  docketId: string;
  /** The instant that the workflow waited for. */
  atLeast: Instant;
}

/** What comes next after a rung, and the proceedings that it opened. */
export interface StepResult {
  next: NextStep;
  proceedings: { id: string; kind: ProceedingKind }[];
}

export interface AgendaInput {
  campaignId: string;
  atLeast?: Instant;
}
