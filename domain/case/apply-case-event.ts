import { underNewDate } from '../docket/apply-obligation-event';
import type { EventOf } from './events';
import type { DocketState, Submission } from './state';
import type { Part } from '../docket/part';

/** True for what waited for this decision: papers of the docket itself, or what came with the document on a unit's file. */
const waitsFor = (
  { what, unitId, decision, within }: Submission,
  event: EventOf<'submission-decided' | 'document-withdrawn'>,
): boolean =>
  what === event.what && unitId === event.unitId && decision === 'pending' && within === event.within;

/** 撤回: what the unit took back counts for nothing. */
export const withdrawDocument = (state: DocketState, event: EventOf<'document-withdrawn'>): DocketState => ({
  ...state,
  submissions: state.submissions.map(one =>
    waitsFor(one, event) ? { ...one, decision: 'withdrawn', decidedAt: event.at, reason: event.reason } : one,
  ),
});

/** Marks the submission that waited for its review as reviewed. */
export const decideSubmission = (state: DocketState, event: EventOf<'submission-decided'>): DocketState => ({
  ...state,
  submissions: state.submissions.map(one =>
    waitsFor(one, event)
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

/** 退办 decided: accepted, the part is gone or another unit's. */
export const decideTaskReturn = (state: DocketState, event: EventOf<'task-return-decided'>): DocketState => {
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
export const withNewHolder = (parts: Part[], from: string, to: string): Part[] =>
  // Of a unit without a part only tasks pass that were added for it.
  !parts.some(part => part.unitId === from)
    ? parts
    : parts
        .filter(part => part.unitId !== to)
        .map(part => (part.unitId === from ? { ...part, unitId: to } : part));

/** 评定等次: the newest counts. */
export const grade = (
  state: DocketState,
  { grade: given, reason, at, by }: EventOf<'graded'>,
): DocketState => ({ ...state, graded: { grade: given, reason, at, by } });

/** What it was closed as, and graded, stays in its lineage. */
export const reopen = ({ graded, ...state }: DocketState, event: EventOf<'reopened'>): DocketState => ({
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
            ...(graded && { graded }),
          },
        ]
      : state.lineage,
  outcome: null,
  closedOn: null,
  verifiedAt: null,
  announcedUntil: null,
});

/** 电话催办 */
export const noteCall = (state: DocketState, event: EventOf<'called'>): DocketState => {
  const { at, by, unitId, spokeWith, result, said, obligationIds } = event;
  return {
    ...state,
    calls: [...(state.calls ?? []), { at, by, unitId, spokeWith, result, said, obligationIds }],
  };
};

/** 撤并 of a unit that owes something here, or the undoing of it. */
export const noteClosing = (
  state: DocketState,
  { unitId, at, closing }: EventOf<'unit-closed'>,
): DocketState => {
  const { closedUnits = [], ...rest } = state;
  const others = closedUnits.filter(one => one.unitId !== unitId);
  const all = closing ? [...others, { unitId, at, closing }] : others;
  return all.length > 0 ? { ...rest, closedUnits: all } : rest;
};

/** 重大事项: the mark, and the days that follow from it. */
export const markMajor = (
  state: DocketState,
  { isMajor, at, reason, moved }: EventOf<'major-marked'>,
): DocketState => {
  const { major: _before, ...rest } = state;
  const dates = new Map(moved.map(one => [one.obligationId, one]));
  return {
    ...rest,
    ...(isMajor && { major: { at, reason } }),
    obligations: state.obligations.map(one => {
      const date = dates.get(one.id);
      return date ? { ...underNewDate(one), dueOn: date.dueOn, derivation: date.derivation } : one;
    }),
  };
};

/** 复核 asked for. */
export const contest = (state: DocketState, event: EventOf<'contested'>): DocketState => {
  const { unitId, at, reason, fileIds, decisionId } = event;
  const asked = { unitId, at, reason, fileIds, decisionId, decision: 'pending' as const };
  return { ...state, contests: [...(state.contests ?? []), asked] };
};

/** 复核 decided. */
export const decideContest = (state: DocketState, event: EventOf<'contest-decided'>): DocketState => ({
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

/** 修订: texts and parts as an approved piece of a revised plan has them; what they were before stays beside it. */
export const revise = (state: DocketState, event: EventOf<'plan-revised'>): DocketState => {
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
