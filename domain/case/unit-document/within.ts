import type { FormPurpose } from '../../codes/form';
import { dateOf } from '../../calendar/civil-date';
import type { Facts } from '../../docket/draft';
import type { NextStep } from '../../form/document';
import { policyPeriodEnd } from '../../ladder/dates';
import { isOpen, type UnitId } from '../../obligation/types';
import type { EventActor } from '../../permissions/actor';
import { CaseDraft, type CaseResult } from '../case-draft';
import { conclude } from '../conclude';
import { meet, type Acting } from '../context';
import type { EventOf } from '../events';
import type { CaseState, Submission } from '../state';
import { metBy } from './met-by';
import { followUps } from './next-steps';
import { owedAgain } from './owed-again';

/** What happened to a document on its unit's file, as its other dockets hear of it. */
interface Heard<E> {
  event: E;
  /** The unit's file. */
  fileId: string;
  by: EventActor;
  facts: Facts;
}

const acting = (state: CaseState, unitId: UnitId, at: string, facts: Facts, by: EventActor): Acting => ({
  draft: new CaseDraft(state),
  envelope: { unitId, receivedAt: at },
  facts,
  by,
});

const waitsHere = ({ submissions }: CaseState, what: Submission['what'], unitId: UnitId, fileId: string) =>
  submissions.some(
    one => one.what === what && one.unitId === unitId && one.decision === 'pending' && one.within === fileId,
  );

/** The document meets what the unit owes here, as of the time of receipt, and shows like any work that the unit has the task. */
export const handedInWithin = (
  state: CaseState,
  { event, fileId, by, facts }: Heard<EventOf<'submitted'>>,
): CaseResult | null => {
  const { what, unitId, at, covers } = event.submission;
  const obligationIds = covers?.find(one => one.docketId === state.id)?.obligationIds ?? [];
  const met = state.obligations.filter(one => obligationIds.includes(one.id) && isOpen(one));
  if (met.length === 0) return null;
  const context = acting(state, unitId, at, facts, by);
  const submission = {
    what,
    unitId,
    at,
    text: '',
    fileIds: [],
    obligationIds: met.map(one => one.id),
    within: fileId,
  };
  context.draft.emit({ type: 'submitted', at, by, submission });
  for (const one of met) meet(context, one);
  return conclude(context, true);
};

/**
 * The office decided about the document on the unit's file. Returned, what it met here is owed again in a new round, by the same rule
 * as a paper of this docket alone; accepted, its next steps become milestones.
 */
export const decidedWithin = (
  state: CaseState,
  heard: Heard<EventOf<'submission-decided'>>,
  steps: readonly NextStep[],
): CaseResult | null => {
  const { event, fileId, by, facts } = heard;
  const { unitId, decision, reason, at } = event;
  const what: FormPurpose = event.what === 'plan' ? 'plan' : 'report';
  const context = acting(state, unitId, at, facts, by);
  const { draft } = context;
  const met = metBy(state, what, unitId, fileId);
  const { milestones, leftOut } = followUps(state, steps, unitId, facts);
  if (waitsHere(state, what, unitId, fileId) || leftOut.length > 0)
    draft.emit({
      type: 'submission-decided',
      at,
      by,
      what,
      unitId,
      decision,
      reason,
      within: fileId,
      ...(leftOut.length > 0 && { leftOut }),
    });
  if (decision === 'returned') {
    const due = policyPeriodEnd(facts.policy.returned, dateOf(facts.now), `${what}-returned`, facts);
    for (const one of met)
      draft.emit({
        type: 'round-opened',
        at,
        by,
        obligationId: one.id,
        dueOn: due.on,
        derivation: due.derivation,
      });
  }
  for (const obligation of milestones)
    draft.emit({ type: 'obligation-opened', at, by, obligation: { ...obligation, openedAt: at } });
  return draft.events.length > 0 ? conclude(context, false) : null;
};

/** The unit took its document back: what it had met here is owed again by the same day. */
export const withdrawnWithin = (
  state: CaseState,
  { event, fileId, by, facts }: Heard<EventOf<'document-withdrawn'>>,
): CaseResult | null => {
  const { what, unitId, reason, at } = event;
  const context = acting(state, unitId, at, facts, by);
  const { draft } = context;
  const met = metBy(state, what, unitId, fileId);
  if (waitsHere(state, what, unitId, fileId))
    draft.emit({ type: 'document-withdrawn', at, by, what, unitId, reason, within: fileId });
  for (const one of met) draft.emit({ type: 'round-opened', at, by, ...owedAgain(one, what) });
  return draft.events.length > 0 ? conclude(context, false) : null;
};
