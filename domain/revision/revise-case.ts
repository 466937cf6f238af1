import type { Facts } from '../docket/draft';
import type { DocketState } from '../case/state';
import type { Part } from '../docket/part';
import { partsOf } from '../launch/build-dockets';
import { reviewOf } from '../launch/case-obligations';
import { isOpen, type UnitId } from '../obligation/types';
import { changedCase, type CaseChange } from './changed-case';
import type { CampaignDates } from './dates-from-now';
import { demandsOf } from './demands';
import { moveDeadline } from './move-deadline';
import type { PlannedCase } from './plan-in-force';
import { presentOf, reviseLeads } from './revise-leads';
import { noteRevision, reviseDocket, type Approval, type Revising, type Revision } from './revising';

const isSamePart = (a: Part, b: Part): boolean => a.unitId === b.unitId && a.role === b.role;

/** The parts that a revision takes away or gives; what the office has reassigned meanwhile stays as it is. */
const partsAfter = (state: DocketState, before: PlannedCase, after: PlannedCase): Part[] => {
  const [had, has] = [partsOf(before.tasks), partsOf(after.tasks)];
  const gone = had.filter(one => !has.some(other => isSamePart(one, other)));
  const come = has.filter(one => !had.some(other => isSamePart(one, other)));
  const kept = state.parts.filter(
    one => !gone.some(other => isSamePart(one, other)) && !come.some(other => other.unitId === one.unitId),
  );
  return [...kept, ...come].sort((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'));
};

/** Opens, moves and ends the work of a case so that it is what its plan asks for. */
const settleDemands = (revising: Revising, before: PlannedCase, after: PlannedCase): void => {
  const { context, approval, notes } = revising;
  const { draft, facts, by } = context;
  const at = facts.now;
  const had = new Map(demandsOf(before).map(one => [one.id, one]));
  const has = new Map(demandsOf(after).map(one => [one.id, one]));
  const moved = new Set<string>();
  for (const one of has.values()) {
    const present = presentOf(draft.state, one.id);
    if (present) moved.add(present.id);
    if (!present) {
      draft.emit({ type: 'obligation-opened', at, by, obligation: { ...one, openedAt: at } });
      moved.add(one.id);
    } else if (!had.has(one.id) && !isOpen(present))
      notes.push(
        `${approval.unitName(present.owedBy)}「${present.what}」${present.state.kind === 'met' ? '已完成' : '已终止'},不另开事项`,
      );
    else if (had.has(one.id) && had.get(one.id)?.dueOn !== one.dueOn) moveDeadline(revising, present, one);
  }
  for (const { id } of had.values()) {
    const present = presentOf(draft.state, id);
    if (has.has(id) || !present || moved.has(present.id)) continue;
    if (isOpen(present))
      draft.emit({
        type: 'obligation-ended',
        at,
        by,
        obligationId: present.id,
        reason: 'superseded',
      });
    else if (present.state.kind === 'met')
      notes.push(`${approval.unitName(present.owedBy)}「${present.what}」已完成,记录保留`);
  }
};

const isLongTerm = ({ tasks }: PlannedCase): boolean => tasks.some(one => one.isLongTerm);

const settleReview = ({ context }: Revising, before: PlannedCase, after: PlannedCase): void => {
  const { draft, facts, by } = context;
  const at = facts.now;
  if (isLongTerm(before) === isLongTerm(after)) return;
  const review = draft.state.obligations.find(one => one.kind === 'review');
  if (!isLongTerm(after) && review && isOpen(review))
    draft.emit({ type: 'obligation-ended', at, by, obligationId: review.id, reason: 'superseded' });
  if (!isLongTerm(after)) return;
  const due = reviewOf(after.docketId, facts);
  if (!review) draft.emit({ type: 'obligation-opened', at, by, obligation: { ...due, openedAt: at } });
  else if (!isOpen(review)) {
    const { dueOn, derivation } = due;
    draft.emit({ type: 'round-opened', at, by, obligationId: review.id, dueOn, derivation });
  }
};

/** True for a case that was accepted on the spot and has more to put right since. */
const needsNewVerification = ({ verifiedAt, announcedUntil, obligations }: DocketState): boolean =>
  (verifiedAt !== null || announcedUntil !== null) &&
  obligations.some(one => one.kind === 'rectification' && isOpen(one));

const unitsOf = ({ tasks }: PlannedCase): UnitId[] =>
  tasks.flatMap(one => [
    ...one.leads,
    ...one.responsible,
    ...one.supporting,
    ...one.milestones.flatMap(({ owedBy }) => owedBy ?? []),
  ]);

/** Those for whom a change matters: the leads, and whoever comes in or goes. */
const concernedBy = (state: DocketState, before: PlannedCase, after: PlannedCase): UnitId[] => {
  const [had, has] = [new Set(unitsOf(before)), new Set(unitsOf(after))];
  return [
    ...state.parts.filter(one => one.role === 'lead').map(one => one.unitId),
    ...[...had].filter(one => !has.has(one)),
    ...[...has].filter(one => !had.has(one)),
  ];
};

/**
 * What an approved piece does to a case: leads and units, deadlines, milestones, title. A case that is closed stays as it is; that is
 * said. Returns the case's plan as it then is in force.
 *
 * @throws DomainError `TASK_RETURN_PENDING`
 */
export const reviseCase = (
  state: DocketState,
  before: PlannedCase,
  change: CaseChange,
  approval: Approval,
  campaign: CampaignDates,
  facts: Facts,
): Revision & { planned: PlannedCase } => {
  const after = changedCase(before, change, state.obligations);
  if (state.outcome !== null) {
    const note = `${state.outcome === 'withdrawn' ? '此项已撤销' : '此项已销号'},案卷不改动,只更新方案文本`;
    return { outcome: { state, events: [], notices: [] }, notes: [note], planned: after };
  }
  const revision = reviseDocket(state, approval, facts, revising => {
    const { draft } = revising.context;
    const concerned = concernedBy(state, before, after);
    reviseLeads(revising, before, after, campaign);
    settleDemands(revising, before, after);
    settleReview(revising, before, after);
    const parts = partsAfter(draft.state, before, after);
    const hasParts =
      parts.length !== draft.state.parts.length ||
      parts.some(one => !draft.state.parts.some(other => isSamePart(one, other)));
    noteRevision(
      revising,
      {
        ...(change.kind === 'text-changed' && {
          title: change.after.text,
          category: change.after.category,
        }),
        ...(hasParts && { parts }),
        ...(needsNewVerification(draft.state) && { isUnverified: true as const }),
        ...(isLongTerm(before) !== isLongTerm(after) && { isLongTerm: isLongTerm(after) }),
      },
      concerned,
    );
  });
  return { ...revision, planned: after };
};
