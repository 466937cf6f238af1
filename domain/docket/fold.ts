import type { DocketEvent, EventOf } from './events';
import { applyToObligation } from './apply-obligation-event';
import {
  contest,
  decideContest,
  decideSubmission,
  decideTaskReturn,
  reopen,
  revise,
  withNewHolder,
} from './apply-docket-event';
import type { DocketState } from './state';

const opened = (event: EventOf<'opened'>): DocketState => ({
  ...event.docket,
  openedAt: event.at,
  status: 'assigned',
  outcome: null,
  closedOn: null,
  obligations: [],
  submissions: [],
  progress: [],
  taskReturns: [],
  verifiedAt: null,
  announcedUntil: null,
  liaison: null,
  isUnclosedReported: false,
  lineage: [],
  seq: 1,
});

const withObligation = (state: DocketState, event: Parameters<typeof applyToObligation>[1]): DocketState => ({
  ...state,
  obligations: state.obligations.map(one =>
    one.id === event.obligationId ? applyToObligation(one, event) : one,
  ),
});

const change = (state: DocketState, event: Exclude<DocketEvent, { type: 'opened' }>): DocketState => {
  switch (event.type) {
    case 'obligation-opened': {
      const obligation = {
        ...event.obligation,
        round: 1,
        originalDueOn: event.obligation.originalDueOn ?? event.obligation.dueOn,
        state: { kind: 'open' as const },
        steps: [],
        pastRounds: [],
      };
      return { ...state, obligations: [...state.obligations, obligation] };
    }
    case 'round-opened': {
      const rounds = withObligation(state, event);
      const isRectification = rounds.obligations.some(
        one => one.id === event.obligationId && one.kind === 'rectification',
      );
      // What was accepted on the spot was the work before: the new round is verified again.
      return isRectification ? { ...rounds, verifiedAt: null } : rounds;
    }
    case 'obligation-met':
    case 'obligation-ended':
    case 'extension-asked':
    case 'extension-decided':
    case 'clock-paused':
    case 'clock-resumed':
    case 'rules-adopted':
    case 'deadline-revised':
    case 'step-taken':
    case 'step-delivered':
    case 'step-decided':
    case 'step-corrected':
      return withObligation(state, event);
    case 'status-changed':
      return { ...state, status: event.to };
    case 'liaison-named':
      return { ...state, liaison: { name: event.name, post: event.post, phone: event.phone } };
    case 'task-returned':
      return {
        ...state,
        taskReturns: [
          ...state.taskReturns,
          { unitId: event.unitId, at: event.at, reason: event.reason, decision: 'pending' },
        ],
      };
    case 'task-return-decided':
      return decideTaskReturn(state, event);
    case 'reassigned':
      return { ...state, parts: withNewHolder(state.parts, event.unitId, event.newUnitId) };
    case 'plan-revised':
      return revise(state, event);
    case 'contested':
      return contest(state, event);
    case 'contest-decided':
      return decideContest(state, event);
    case 'submitted':
      return { ...state, submissions: [...state.submissions, { ...event.submission, decision: 'pending' }] };
    case 'submission-decided':
      return decideSubmission(state, event);
    case 'progress-reported':
      return { ...state, progress: [...state.progress, event.progress] };
    case 'verified':
      return { ...state, verifiedAt: event.isAccepted ? event.at : null };
    case 'announced':
      return { ...state, announcedUntil: event.until };
    case 'closed':
      return { ...state, outcome: event.outcome, closedOn: event.closedOn };
    case 'reopened':
      return reopen(state, event);
    case 'unclosed-reported':
      return { ...state, isUnclosedReported: true };
    case 'docket-ended':
      return { ...state, status: 'closed' };
    case 'signed-for':
    case 'milestone-completed':
    case 'review-recorded':
    case 'looked-back':
      return state;
  }
};

/** Who recorded for a unit what was received otherwise (代为登记) acted for an office, not for the unit. */
const noteStandIn = (state: DocketState, { by }: DocketEvent): DocketState => {
  if (by?.actingFor === undefined || by.recordedBy !== undefined) return state;
  const { personId, unitId } = by;
  const known = state.standIns ?? [];
  const isKnown = known.some(one => one.personId === personId && one.unitId === unitId);
  return isKnown ? state : { ...state, standIns: [...known, { personId, unitId }] };
};

/** The state after one more event. The first event of a docket is `opened`. */
export const applyEvent = (state: DocketState | null, event: DocketEvent): DocketState => {
  if (event.type === 'opened') return opened(event);
  if (!state) throw new Error(`the first event of a docket is 'opened', not '${event.type}'`);
  const next = noteStandIn(change(state, event), event);
  return { ...next, seq: state.seq + 1 };
};

/** The row is the fold of its events. */
export const fold = (events: readonly DocketEvent[]): DocketState => {
  let state: DocketState | null = null;
  for (const event of events) state = applyEvent(state, event);
  if (!state) throw new Error('a docket has at least one event');
  return state;
};
