import { assessmentStepNames, type AssessmentStep } from '../codes/assessment';
import type { Facts } from '../docket/draft';
import type { Obligation, UnitId } from '../obligation/types';
import type { EventActor } from '../permissions/actor';
import { schemeStep, stepDue } from './days';
import { draftOf, type AssessmentDraft, type AssessmentOutcome } from './draft';
import { endInCycle, meetInCycle, openOf, oweInCycle } from './owe-in-cycle';
import type { AssessmentState } from './state';
import { tellStepOpened } from './tell';

/** Who owes a step, and what: each subject, the third party, the office for what the lead body and the organiser do. */
const owersOf = (
  state: AssessmentState,
  step: AssessmentStep,
  { offices }: Pick<Facts, 'offices'>,
): { owedBy: UnitId; what: string }[] => {
  const what = `${String(state.year)} 年度考核:${assessmentStepNames[step].zh}`;
  switch (schemeStep(state, step).by) {
    case 'subject':
      return state.subjects.map(one => ({ owedBy: one.unitId, what }));
    case 'third-party':
      // Nobody has been commissioned yet: that is the office's to do first.
      if (!state.thirdParty) return [{ owedBy: offices.office, what: `${what}(先委托第三方)` }];
      return [{ owedBy: state.thirdParty.unitId, what }];
    case 'lead':
    case 'organiser':
      return [{ owedBy: offices.office, what }];
  }
};

/** Everybody who owes a step of a cycle owes it from now on. Returns what is owed anew. */
const oweStep = (
  draft: AssessmentDraft,
  step: AssessmentStep,
  by: EventActor | null,
  facts: Facts,
): Obligation[] => {
  const due = stepDue(draft.state, step, facts);
  return owersOf(draft.state, step, facts).flatMap(
    one => oweInCycle(draft, { kind: 'assessment-step', key: step, ...one, due }, by, facts) ?? [],
  );
};

const tellAll = (
  draft: AssessmentDraft,
  step: AssessmentStep,
  owed: readonly Obligation[],
  facts: Facts,
): void => {
  for (const one of owed) tellStepOpened(draft, step, one, facts);
};

/** A step begins, or begins again: it has its day from now on. Returns what is owed of it. */
export const reopenStep = (
  draft: AssessmentDraft,
  step: AssessmentStep,
  by: EventActor | null,
  facts: Facts,
): Obligation[] => {
  const { on: dueOn, derivation } = stepDue(draft.state, step, facts);
  draft.emit({ type: 'assessment-step-opened', at: facts.now, by, step, dueOn, derivation });
  return oweStep(draft, step, by, facts);
};

/** The same, and whoever owes it is told that it has begun. */
export const beginStep = (
  draft: AssessmentDraft,
  step: AssessmentStep,
  by: EventActor | null,
  facts: Facts,
): void => tellAll(draft, step, reopenStep(draft, step, by, facts), facts);

/** A step is opened by the machine, as those before it are complete. */
export const openStep = (state: AssessmentState, step: AssessmentStep, facts: Facts): AssessmentOutcome => {
  const draft = draftOf(state);
  beginStep(draft, step, null, facts);
  return draft.done();
};

/** Who owes a step that is open is somebody else now: the one before does not any more, and the next has its own time. */
export const beginAgain = (
  draft: AssessmentDraft,
  step: AssessmentStep,
  by: EventActor | null,
  facts: Facts,
): void => {
  const { now } = facts;
  const wanted = owersOf(draft.state, step, facts).map(one => one.owedBy);
  const before = openOf(draft.state, 'assessment-step', step).filter(one => !wanted.includes(one.owedBy));
  for (const one of before)
    // Commissioning was all that the office owed.
    if (one.owedBy === facts.offices.office)
      draft.emit({ type: 'obligation-met', at: now, by, obligationId: one.id });
    else endInCycle(draft, [one], 'reassigned', { by, now });
  tellAll(draft, step, oweStep(draft, step, by, facts), facts);
};

/** A step is complete: nobody owes it any more. */
export const completeStep = (
  draft: AssessmentDraft,
  step: AssessmentStep,
  by: EventActor | null,
  { now }: Facts,
): void => {
  meetInCycle(draft, 'assessment-step', step, { by, now });
  draft.emit({ type: 'assessment-step-completed', at: now, by, step });
};
