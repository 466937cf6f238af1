import type { DocketEvent, EventOf } from './events';
import { applyToObligation } from './apply-obligation-event';
import type { DocketState, Part } from './state';

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

const decideSubmission = (state: DocketState, event: EventOf<'submission-decided'>): DocketState => ({
  ...state,
  submissions: state.submissions.map(one =>
    one.what === event.what && one.unitId === event.unitId && one.decision === 'pending'
      ? {
          ...one,
          decision: event.decision,
          decidedAt: event.at,
          reason: event.reason,
          ...(event.by && { decidedBy: event.by.unitId }),
        }
      : one,
  ),
});

const decideTaskReturn = (state: DocketState, event: EventOf<'task-return-decided'>): DocketState => {
  const { newLeadId } = event;
  const parts: Part[] = newLeadId
    ? [
        ...state.parts.filter(part => part.unitId !== event.unitId && part.unitId !== newLeadId),
        { unitId: newLeadId, role: 'lead' },
      ]
    : state.parts.filter(part => !event.isAccepted || part.unitId !== event.unitId);
  return {
    ...state,
    parts,
    taskReturns: state.taskReturns.map(one =>
      one.unitId === event.unitId && one.decision === 'pending'
        ? { ...one, decision: event.isAccepted ? 'accepted' : 'refused', decidedAt: event.at }
        : one,
    ),
  };
};

/** The part stays what it was, under another unit; that unit's lesser part is taken up in it. */
const withNewHolder = (parts: Part[], from: string, to: string): Part[] =>
  parts
    .filter(part => part.unitId !== to)
    .map(part => (part.unitId === from ? { ...part, unitId: to } : part));

const reopen = (state: DocketState, event: EventOf<'reopened'>): DocketState => ({
  ...state,
  lineage:
    state.closedOn && state.outcome
      ? [
          ...state.lineage,
          {
            closedOn: state.closedOn,
            outcome: state.outcome,
            reopenedAt: event.at,
            reason: event.reason,
            ...(event.reopenedBy !== undefined && { reopenedBy: event.reopenedBy }),
          },
        ]
      : state.lineage,
  outcome: null,
  closedOn: null,
  verifiedAt: null,
  announcedUntil: null,
});

const contest = (state: DocketState, event: EventOf<'contested'>): DocketState => {
  const { unitId, at, reason, fileIds, decisionId } = event;
  const asked = { unitId, at, reason, fileIds, decisionId, decision: 'pending' as const };
  return { ...state, contests: [...(state.contests ?? []), asked] };
};

const decideContest = (state: DocketState, event: EventOf<'contest-decided'>): DocketState => ({
  ...state,
  contests: (state.contests ?? []).map(one =>
    one.unitId === event.unitId && one.decision === 'pending'
      ? {
          ...one,
          decision: event.isUpheld ? 'upheld' : 'refused',
          decidedAt: event.at,
          decisionReason: event.reason,
          ...(event.by && { decidedBy: event.by.unitId }),
        }
      : one,
  ),
});

const revise = (state: DocketState, event: EventOf<'plan-revised'>): DocketState => {
  const { at, revisionId, pieceId, document, text, title, category, parts, isLongTerm, isUnverified } = event;
  const revised = {
    at,
    revisionId,
    pieceId,
    document,
    text,
    ...(title !== undefined && title !== state.title && { titleBefore: state.title }),
    ...(category !== undefined && category !== state.category && { categoryBefore: state.category }),
  };
  return {
    ...state,
    ...(title !== undefined && { title }),
    ...(category !== undefined && { category }),
    ...(parts !== undefined && { parts }),
    ...(isLongTerm !== undefined && { isLongTerm }),
    ...(isUnverified && { verifiedAt: null, announcedUntil: null }),
    revisions: [...(state.revisions ?? []), revised],
  };
};

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
