import type { Facts } from '../docket/draft';
import { DomainError } from '../domain-error';
import type { Actor } from '../permissions/actor';
import { assertStandsIn, doneBy } from '../permissions/stand-in';
import { mayCommandAssessment } from './abilities';
import type { AssessmentAct } from './acts';
import { definitionOf } from './commands/all';
import { assertStepOpen } from './commands/asserts';
import type { AssessmentGiven } from './commands/definition';
import { draftOf, type AssessmentOutcome } from './draft';
import { noteDoubts } from './note-doubts';
import type { AssessmentState } from './state';

/**
 * What a person's command does to a cycle: pure, with time as an argument.
 *
 * @throws DomainError `NOT_PERMITTED`, `NOT_STANDING_IN`, `ASSESSMENT_NOT_IN_THIS_STATUS`, `STEP_NOT_OPEN`, and the command's own
 */
export const decideAssessment = (
  state: AssessmentState,
  act: AssessmentAct,
  { actor, given }: { actor: Actor; given: AssessmentGiven },
  facts: Facts,
): AssessmentOutcome => {
  const { status } = state;
  const definition = definitionOf(act.kind);
  if (!mayCommandAssessment(actor, act.kind, state))
    throw new DomainError('NOT_PERMITTED', { command: act.kind });
  assertStandsIn(actor, facts.now);
  if (!definition.in.includes(status))
    throw new DomainError('ASSESSMENT_NOT_IN_THIS_STATUS', { status, command: act.kind });
  if (definition.step) assertStepOpen(state, definition.step);
  const draft = draftOf(state);
  if (status === 'running' && given.appraisal) noteDoubts(draft, given.appraisal, facts.now);
  definition.decide({ draft, actor, by: doneBy(actor), given, facts }, act);
  return draft.done();
};
