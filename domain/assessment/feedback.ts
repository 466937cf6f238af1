import type { Instant } from '../calendar/civil-date';
import type { Facts } from '../docket/draft';
import type { UnitId } from '../obligation/types';
import type { EventActor } from '../permissions/actor';
import { periodInCycle } from './days';
import { draftOf, type AssessmentOutcome } from './draft';
import { beginStep } from './open-step';
import { oweDecision, oweReward } from './owe-decision';
import { meetInCycle, oweInCycle } from './owe-in-cycle';
import type { AssessmentState } from './state';

/** The letter of each subject, and those whose reward has to be decided, by name. */
interface FeedbackGiven {
  letters: readonly { subjectId: UnitId; letterId: string }[];
  rewardable: readonly { unitId: UnitId; name: string }[];
}

/**
 * Step 5 begins: a letter to each subject has been drafted, and the organiser owes what article 8 leaves to it: the circulation of
 * results, a decision about each reward that the results allow.
 */
export const beginFeedback = (
  state: AssessmentState,
  { letters, rewardable }: FeedbackGiven,
  facts: Facts,
): AssessmentOutcome => {
  const draft = draftOf(state);
  beginStep(draft, 'feedback', null, facts);
  for (const one of letters) draft.emit({ type: 'feedback-drafted', at: facts.now, by: null, ...one });
  oweDecision(draft, 'circulation', null, facts);
  for (const one of rewardable) oweReward(draft, one, facts);
  return draft.done();
};

/** A letter that was withdrawn before it went out has another in its place. */
export const draftAgain = (
  state: AssessmentState,
  letter: { subjectId: UnitId; letterId: string },
  by: EventActor,
  { now: at }: Facts,
): AssessmentOutcome => {
  const draft = draftOf(state);
  draft.emit({ type: 'feedback-drafted', at, by, ...letter });
  return draft.done();
};

/** 送达: the subject has to sign for it. The last one is all that the office owed of the step. */
export const deliverFeedback = (
  state: AssessmentState,
  subjectId: UnitId,
  by: EventActor,
  facts: Facts,
): AssessmentOutcome | null => {
  if (state.isEnded || state.feedback[subjectId]?.deliveredAt) return null;
  const draft = draftOf(state);
  draft.emit({ type: 'feedback-delivered', at: facts.now, by, subjectId });
  const due = periodInCycle(state, facts.policy.receipt, 'feedback-delivered', facts);
  const what = `签收 ${String(state.year)} 年度考核反馈`;
  const owed = { kind: 'assessment-step' as const, key: 'receipt', owedBy: subjectId, what, due };
  oweInCycle(draft, owed, by, facts);
  const { subjects, feedback } = draft.state;
  if (subjects.every(one => feedback[one.unitId]?.deliveredAt))
    meetInCycle(draft, 'assessment-step', 'feedback', { by, now: facts.now });
  return draft.done();
};

/** 签收, once; an answer says as much. */
export const acknowledgeFeedback = (
  state: AssessmentState,
  subjectId: UnitId,
  by: EventActor,
  { now }: { now: Instant },
): AssessmentOutcome | null => {
  if (state.isEnded || state.feedback[subjectId]?.acknowledgedAt) return null;
  const draft = draftOf(state);
  draft.emit({ type: 'feedback-acknowledged', at: now, by, subjectId });
  meetInCycle(draft, 'assessment-step', 'receipt', { by, now, unitId: subjectId });
  return draft.done();
};
