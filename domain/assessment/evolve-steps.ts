import type { AssessmentStep } from '../codes/assessment';
import type { AssessmentEvent } from './events';
import type { AssessmentState, StepRun } from './state';

type StepEvent = Extract<
  AssessmentEvent,
  {
    type:
      | 'assessment-step-opened'
      | 'assessment-step-completed'
      | 'summary-submitted'
      | 'evaluation-submitted'
      | 'feedback-drafted'
      | 'feedback-delivered'
      | 'feedback-acknowledged';
  }
>;

const inStep = (
  state: AssessmentState,
  step: AssessmentStep,
  change: (run: StepRun) => StepRun,
): AssessmentState => ({ ...state, steps: state.steps.map(one => (one.step === step ? change(one) : one)) });

const done = (run: StepRun, unitId: string): StepRun =>
  run.doneBy.includes(unitId) ? run : { ...run, doneBy: [...run.doneBy, unitId] };

/** What an event does to the five steps. A step that is opened again has its artefacts and begins anew. */
export const changeStep = (state: AssessmentState, event: StepEvent): AssessmentState => {
  const { at, by } = event;
  switch (event.type) {
    case 'assessment-step-opened': {
      const { step, dueOn, derivation } = event;
      const begun: AssessmentState = {
        ...state,
        status: state.status === 'planned' ? 'running' : state.status,
      };
      return inStep(begun, step, run => ({
        ...run,
        status: 'open',
        openedAt: at,
        completedAt: null,
        dueOn,
        derivation,
      }));
    }
    case 'assessment-step-completed':
      return inStep(state, event.step, run => ({ ...run, status: 'complete', completedAt: at }));
    case 'summary-submitted': {
      const { unitId, text, fileIds } = event;
      const summaries = { ...state.summaries, [unitId]: { at, by, text, fileIds } };
      return inStep({ ...state, summaries }, 'summary', run => done(run, unitId));
    }
    case 'evaluation-submitted': {
      const { methods, sampleFrame, strata, fileIds } = event;
      return { ...state, evaluation: { at, by, methods, sampleFrame, strata, fileIds } };
    }
    case 'feedback-drafted': {
      const { subjectId, letterId } = event;
      const letter = { letterId, deliveredAt: null, acknowledgedAt: null };
      return { ...state, feedback: { ...state.feedback, [subjectId]: letter } };
    }
    case 'feedback-delivered':
    case 'feedback-acknowledged': {
      const { subjectId } = event;
      const before = state.feedback[subjectId];
      if (!before) return state;
      const isSigned = event.type === 'feedback-acknowledged';
      const now = { ...before, [isSigned ? 'acknowledgedAt' : 'deliveredAt']: at };
      const told = { ...state, feedback: { ...state.feedback, [subjectId]: now } };
      return isSigned ? inStep(told, 'feedback', run => done(run, subjectId)) : told;
    }
  }
};
