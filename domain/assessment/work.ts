import { at, type Instant } from '../calendar/civil-date';
import { assessmentSteps, type AssessmentStep, type AssessmentWork } from '../codes/assessment';
import { isOpen } from '../obligation/types';
import { schemeStep } from './days';
import type { AssessmentState } from './state';

const openingOf = {
  summary: 'open-summary',
  'third-party': 'open-third-party',
  data: 'open-data',
  evaluation: 'open-evaluation',
  feedback: 'open-feedback',
} as const satisfies Record<AssessmentStep, AssessmentWork>;

const statusOf = ({ steps }: AssessmentState, step: AssessmentStep) =>
  steps.find(one => one.step === step)?.status ?? 'waiting';

export const isStepOpen = (state: AssessmentState, step: AssessmentStep): boolean =>
  statusOf(state, step) === 'open';
export const isStepComplete = (state: AssessmentState, step: AssessmentStep): boolean =>
  statusOf(state, step) === 'complete';

/**
 * Whether a step that has not begun may: what it needs is complete; the evaluation has what article 7 makes of the data, and the
 * feedback the approved report.
 */
const mayBegin = (state: AssessmentState, step: AssessmentStep): boolean => {
  if (statusOf(state, step) !== 'waiting') return false;
  if (!schemeStep(state, step).needs.every(one => isStepComplete(state, one))) return false;
  if (step === 'feedback') return state.status === 'approved';
  if (step === 'evaluation') return state.isRaised;
  return true;
};

/** The steps of the scheme, in the order of the text. */
const stepsOf = ({ scheme }: AssessmentState): AssessmentStep[] =>
  assessmentSteps.filter(one => scheme.steps.some(({ step }) => step === one));

const isRaisingDue = (state: AssessmentState): boolean =>
  state.status === 'running' && isStepComplete(state, 'data') && !state.isRaised;

/** Every subject has signed for its feedback, and nothing waits for the organiser: circulation and rewards are decided. */
const isDone = (state: AssessmentState): boolean =>
  state.status === 'approved' &&
  isStepOpen(state, 'feedback') &&
  state.subjects.every(one => state.feedback[one.unitId]?.acknowledgedAt) &&
  !state.obligations.some(one => one.kind === 'assessment-decision' && isOpen(one));

/** What a cycle that has begun has to do by itself. */
const inTime = (state: AssessmentState): AssessmentWork[] => [
  ...(isRaisingDue(state) ? (['raise-findings'] as const) : []),
  ...stepsOf(state)
    .filter(one => mayBegin(state, one))
    .map(one => openingOf[one]),
  ...(isDone(state) ? (['complete'] as const) : []),
];

const isOver = ({ status }: AssessmentState): boolean => status === 'ended';

/**
 * The instant from which a cycle has something to do by itself: its first day 00:00 while it is planned, and the same day, which is
 * over, wherever something is due at once. Null where it waits for people, or is over.
 */
export const workAt = (state: AssessmentState): Instant | null =>
  !isOver(state) && inTime(state).length > 0 ? at(state.startsOn) : null;

/** Everything that a cycle has to do by itself by now, in the order of the text. */
export const worksDue = (state: AssessmentState, now: Instant): AssessmentWork[] => {
  const from = workAt(state);
  return from === null || now < from ? [] : inTime(state);
};

/** What a cycle does next by itself; null where it waits for its first day or for people. */
export const workDue = (state: AssessmentState, now: Instant): AssessmentWork | null =>
  worksDue(state, now)[0] ?? null;
