import type { CaseEvent, EventOf } from './events';
import { begun, counted, evolveCore, foldBy, openCore } from '../docket/evolve-core';
import {
  contest,
  decideContest,
  decideSubmission,
  decideTaskReturn,
  grade,
  markMajor,
  noteCall,
  noteClosing,
  reopen,
  revise,
  withdrawDocument,
  withNewHolder,
} from './apply-case-event';
import { noteAnswer, noteCirculation, noteInstruction, noteTakenBack } from './apply-instruction';
import { joinSource } from './join-source';
import type { CaseState } from './state';

const opened = (event: EventOf<'opened'>): CaseState => ({
  ...openCore(event),
  kind: event.docket.kind as CaseState['kind'],
  ref: event.docket.ref,
  category: event.docket.category,
  position: event.docket.position,
  parts: event.docket.parts,
  isLongTerm: event.docket.isLongTerm,
  ...(event.docket.breachId !== undefined && { breachId: event.docket.breachId }),
  ...(event.docket.sources && { sources: event.docket.sources }),
  ...(event.docket.isMajor && { major: { at: event.at, reason: null } }),
  status: 'assigned',
  outcome: null,
  closedOn: null,
  submissions: [],
  progress: [],
  taskReturns: [],
  verifiedAt: null,
  announcedUntil: null,
  liaison: null,
  isUnclosedReported: false,
  lineage: [],
});

const change = (state: CaseState, event: Exclude<CaseEvent, { type: 'opened' }>): CaseState => {
  switch (event.type) {
    case 'round-opened': {
      const rounds = evolveCore(state, event);
      const isRectification = rounds.obligations.some(
        one => one.id === event.obligationId && one.kind === 'rectification',
      );
      // What was accepted on the spot was the work before: the new round is verified again.
      return isRectification ? { ...rounds, verifiedAt: null } : rounds;
    }
    case 'obligation-opened':
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
      return evolveCore(state, event);
    case 'source-joined':
      return joinSource(state, event);
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
    case 'unit-closed':
      return noteClosing(state, event);
    case 'major-marked':
      return markMajor(state, event);
    case 'contested':
      return contest(state, event);
    case 'contest-decided':
      return decideContest(state, event);
    case 'submitted':
      return { ...state, submissions: [...state.submissions, { ...event.submission, decision: 'pending' }] };
    case 'submission-decided':
      return decideSubmission(state, event);
    case 'document-withdrawn':
      return withdrawDocument(state, event);
    case 'circulated':
      return noteCirculation(state, event);
    case 'instructed':
      return noteInstruction(state, event);
    case 'instruction-answered':
      return noteAnswer(state, event);
    case 'instruction-withdrawn':
      return noteTakenBack(state, event);
    case 'called':
      return noteCall(state, event);
    case 'progress-reported':
      return { ...state, progress: [...state.progress, event.progress] };
    case 'verified':
      return { ...state, verifiedAt: event.isAccepted ? event.at : null };
    case 'announced':
      return { ...state, announcedUntil: event.until };
    case 'closed':
      return { ...state, outcome: event.outcome, closedOn: event.closedOn };
    case 'graded':
      return grade(state, event);
    case 'reopened':
      return reopen(state, event);
    case 'unclosed-reported':
      return { ...state, isUnclosedReported: true };
    case 'docket-ended':
      return { ...state, status: 'closed' };
    case 'task-withdrawn':
    case 'signed-for':
    case 'milestone-completed':
    case 'review-recorded':
    case 'looked-back':
      return state;
  }
};

/** A case or a unit's file after one more event. The first event of a docket is `opened`. */
export const applyEvent = (state: CaseState | null, event: CaseEvent): CaseState => {
  if (event.type === 'opened') return opened(event);
  const before = begun(state, event.type);
  return counted(before, change(before, event), event);
};

/** The row is the fold of its events. */
export const fold = (events: readonly CaseEvent[]): CaseState => foldBy(applyEvent, events);
