import type { Instant } from '../domain/calendar/civil-date';
import type { NextStep } from '../workflows/messages';
import type { AssessmentStep, AssessmentWork } from '../domain/codes/assessment';
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

export interface SweepInput extends AgendaInput {
  /** Where the slice before ended. */
  after?: string;
}

export interface OpenStepInput extends AgendaInput {
  step: Exclude<AssessmentStep, 'feedback'>;
}

/** What a yearly cycle does next by itself: `work` now, or something at `at`; both null while people have their turn. */
export interface AssessmentNext {
  work: AssessmentWork | null;
  at: Instant | null;
  isEnded: boolean;
}
