import type { AssessmentState, StepRun } from '../../domain/assessment/state';
import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Derivation } from '../../domain/explain/derivation';
import { provisionalYears } from '../../domain/explain/provisional';
import type { AssessmentView } from '../contracts/assessments';
import { presentDerivation } from '../explanations/present-derivation';
import { waitsOf, type Around } from './step-waits';

/** A day with how it was worked out. */
export const presentDay = (on: CivilDate, derivation: Derivation): AssessmentView['starts'] => ({
  on,
  derivation: presentDerivation(derivation),
  provisionalYears: provisionalYears(derivation),
});

const presentStep = (
  run: StepRun,
  { name, cite, needs }: AssessmentState['scheme']['steps'][number],
  around: Around,
): AssessmentView['steps'][number] => {
  const { state, today, unit } = around;
  const owedBy = state.obligations.filter(
    one => one.kind === 'assessment-step' && one.state.kind === 'open' && one.id.endsWith(`:${run.step}`),
  );
  return {
    step: run.step,
    name,
    cite,
    status: run.status,
    needs: [...needs],
    owedBy: owedBy.map(one => unit(one.owedBy)),
    doneBy: run.doneBy.map(one => unit(one)),
    openedAt: run.openedAt,
    completedAt: run.completedAt,
    due: run.dueOn === null ? null : presentDay(run.dueOn, run.derivation),
    isOverdue: run.status === 'open' && run.dueOn !== null && run.dueOn < today,
    waitsFor: waitsOf(run, around),
  };
};

/** The steps of the scheme, how each of them stands and for whom it waits. */
export const presentSteps = (around: Around): AssessmentView['steps'] => {
  const { steps, scheme } = around.state;
  return steps.flatMap(run => {
    const own = scheme.steps.find(one => one.step === run.step);
    return own ? [presentStep(run, own, around)] : [];
  });
};
