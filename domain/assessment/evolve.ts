import { assessmentSteps } from '../codes/assessment';
import type { CoreEventOf } from '../docket/core-events';
import { begun, counted, evolveCore, isOwedEvent, openCore } from '../docket/evolve-core';
import type { AssessmentEvent } from './events';
import { settleDoubt } from './evolve-doubts';
import { changeReport } from './evolve-report';
import { changeStep } from './evolve-steps';
import type { AssessmentState } from './state';

type Of<T extends AssessmentEvent['type']> = Extract<AssessmentEvent, { type: T }>;

/** Between its opening and what it is about it has no scheme yet. */
const blank = (event: CoreEventOf<'opened'>): AssessmentState =>
  ({
    ...openCore(event),
    kind: 'assessment',
    unitId: null,
    status: 'planned',
    thirdParty: null,
    answers: {},
    targets: [],
    events: [],
    steps: assessmentSteps.map(step => ({
      step,
      status: 'waiting',
      openedAt: null,
      completedAt: null,
      dueOn: null,
      derivation: [],
      doneBy: [],
    })),
    summaries: {},
    evaluation: null,
    choices: {},
    marked: {},
    doubts: [],
    isRaised: false,
    report: {
      parts: {},
      asOf: null,
      hash: null,
      submitted: null,
      returned: [],
      deliberated: null,
      approved: null,
    },
    feedback: {},
    circulated: null,
    rewards: {},
    isEnded: false,
    // The next event of every cycle says the scheme and its days.
  }) as unknown as AssessmentState;

const withTargets = (state: AssessmentState, { targets }: Of<'assessment-targets-set'>): AssessmentState => {
  const isAnew = (old: AssessmentState['targets'][number]) =>
    targets.some(one => one.subjectId === old.subjectId && one.indicator === old.indicator);
  return { ...state, targets: [...state.targets.filter(one => !isAnew(one)), ...targets] };
};

const opened = (
  state: AssessmentState,
  { at: _, by: __, type: ___, knownSince: ____, ...about }: Of<'assessment-opened'>,
): AssessmentState => ({ ...state, ...about });

/** What changes what the data come to after findings were raised of them: they are raised again, each once. */
const raisedAnew = (state: AssessmentState): AssessmentState => ({ ...state, isRaised: false });

const change = (
  state: AssessmentState,
  event: Exclude<AssessmentEvent, { type: 'opened' }>,
): AssessmentState => {
  if (isOwedEvent(event)) return evolveCore(state, event);
  const { at, by } = event;
  switch (event.type) {
    case 'assessment-opened':
      return opened(state, event);
    case 'scheme-question-answered': {
      const { ask, value, reason } = event;
      return { ...state, answers: { ...state.answers, [ask]: { at, by, value, reason } } };
    }
    case 'third-party-named':
      return { ...state, thirdParty: { at, by, unitId: event.unitId, reason: event.reason } };
    case 'assessment-targets-set':
      return withTargets(state, event);
    case 'assessed-event-recorded':
      return raisedAnew({ ...state, events: [...state.events, event.event] });
    case 'figure-chosen': {
      const { subjectId, indicator, figureId, reason } = event;
      const choice = { at, by, figureId, reason };
      return raisedAnew({ ...state, choices: { ...state.choices, [`${subjectId}|${indicator}`]: choice } });
    }
    case 'results-marked': {
      const { subjectId, isMarked, reason } = event;
      return { ...state, marked: { ...state.marked, [subjectId]: { at, by, isMarked, reason } } };
    }
    case 'findings-raised':
      return { ...state, isRaised: true };
    case 'results-circulated':
      return { ...state, circulated: { at, by, reason: event.reason } };
    case 'reward-decided': {
      const { subjectId, isGranted, amount, reason } = event;
      return { ...state, rewards: { ...state.rewards, [subjectId]: { at, by, isGranted, amount, reason } } };
    }
    case 'assessment-step-opened':
    case 'assessment-step-completed':
    case 'summary-submitted':
    case 'evaluation-submitted':
    case 'feedback-drafted':
    case 'feedback-delivered':
    case 'feedback-acknowledged':
      return changeStep(state, event);
    case 'doubts-noted':
    case 'doubt-explanation-asked':
    case 'doubt-explained':
    case 'doubt-settled':
      return settleDoubt(state, event);
    case 'report-part-edited':
    case 'assessment-reported':
    case 'report-deliberated':
    case 'report-approved':
      return changeReport(state, event);
    case 'assessment-completed':
      return { ...state, status: 'ended', isEnded: true };
    case 'docket-ended':
      return { ...state, status: 'ended', isEnded: true };
  }
};

/** A cycle after one more event. */
export const evolveAssessment = (state: AssessmentState | null, event: AssessmentEvent): AssessmentState => {
  if (event.type === 'opened') return blank(event);
  const before = begun(state, event.type);
  return counted(before, change(before, event), event);
};
