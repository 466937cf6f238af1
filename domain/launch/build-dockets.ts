import { dateOf } from '../calendar/civil-date';
import { Draft, type Facts, type Outcome } from '../docket/draft';
import { fold } from '../docket/fold';
import type { DocketEvent } from '../docket/events';
import { skipMissedReminders } from '../docket/take-steps';
import { stepNotices } from '../docket/step-notices';
import type { Part } from '../docket/state';
import { derive } from '../explain/derive';
import { policyPeriodEnd } from '../ladder/dates';
import type { UnitId } from '../obligation/types';
import { caseObligations } from './case-obligations';
import type { ResolvedAssignment, ResolvedPlan } from './resolved-plan';
import type { NewObligation } from './new-obligation';

export const caseDocketId = (campaignId: string, ref: string): string => `${campaignId}:${ref}`;
export const unitDocketId = (campaignId: string, unitId: UnitId): string => `${campaignId}:unit:${unitId}`;

/** Opens a docket with its obligations; the first of them carries the task notice. */
export const openDocket = (
  docket: Extract<DocketEvent, { type: 'opened' }>['docket'],
  obligations: NewObligation[],
  facts: Facts,
  noticeOn: 'receipt' | 'liaison',
): Outcome => {
  const at = facts.now;
  const first: DocketEvent = { type: 'opened', at, by: null, docket };
  const draft = new Draft(fold([first]));
  draft.events.push(first);
  for (const obligation of obligations)
    draft.emit({ type: 'obligation-opened', at, by: null, obligation: { ...obligation, openedAt: at } });
  for (const obligation of draft.state.obligations) skipMissedReminders(draft, obligation, facts);
  for (const obligation of draft.state.obligations.filter(one => one.kind === noticeOn)) {
    const step = {
      rung: 'task-notice',
      act: 'task-notice' as const,
      outcome: 'fired' as const,
      dueAt: at,
      firedAt: at,
      cites: ['practice:task-notice'],
      derivation: [derive({ code: 'handed-out', on: dateOf(at) }, 'practice:task-notice')],
    };
    draft.emit({ type: 'step-taken', at, by: null, obligationId: obligation.id, step });
    draft.notify(...stepNotices(obligation, step, draft.state, facts));
  }
  return draft.done();
};

/** Who has a part in a case of these assignments. */
export const partsOf = (
  assignments: Pick<ResolvedAssignment, 'leads' | 'responsible' | 'supporting' | 'supervising'>[],
): Part[] => {
  const parts = new Map<UnitId, Part>();
  for (const role of ['lead', 'responsible', 'supporting', 'supervising'] as const)
    for (const assignment of assignments) {
      const units = role === 'lead' ? assignment.leads : assignment[role];
      // A unit has one part in a case: the one that asks most of it.
      for (const unitId of units) if (!parts.has(unitId)) parts.set(unitId, { unitId, role });
    }
  return [...parts.values()];
};

/** Every unit that has a part anywhere in the plan, in the plan's order. */
export const campaignUnits = (plan: ResolvedPlan): UnitId[] => [
  ...new Set([
    ...plan.assignments.flatMap(({ leads, responsible, supporting }) => [
      ...leads,
      ...responsible,
      ...supporting,
    ]),
    ...plan.assignments.flatMap(({ milestones }) => milestones.flatMap(({ owedBy }) => owedBy ?? [])),
  ]),
];

/** A unit's own duties in the campaign: its liaison; a plan and a report for itself where it leads no case. */
export const unitObligations = (
  id: string,
  unitId: UnitId,
  isLead: boolean,
  plan: Pick<ResolvedPlan, 'timetable' | 'derivations'>,
  facts: Facts,
): NewObligation[] => {
  const receipt = policyPeriodEnd(facts.policy.receipt, dateOf(facts.now), 'handed-out', facts);
  const shared = { owedBy: unitId, holdsClosing: false };
  const own: NewObligation[] = [
    {
      ...shared,
      id: `${id}:liaison:${unitId}:1`,
      kind: 'liaison',
      what: '报送联络员姓名、职务、电话',
      dueOn: receipt.on,
      derivation: receipt.derivation,
      ladder: 'light',
    },
  ];
  if (isLead) return own;
  for (const kind of ['plan', 'report'] as const)
    own.push({
      ...shared,
      id: `${id}:${kind}:${unitId}:1`,
      kind,
      what: kind === 'plan' ? '报送本单位整改方案' : '报送本单位整改报告',
      dueOn: kind === 'plan' ? plan.timetable.planDueOn : plan.timetable.reportDueOn,
      derivation: plan.derivations[kind],
      ladder: 'full',
    });
  return own;
};

/**
 * Turns a plan that is complete into dockets: one case per problem and one file per unit, each with what is owed by whom
 * by when (domain.md §4). `facts.now` is the hand-out (交办).
 */
export const buildDockets = (
  campaignId: string,
  plan: ResolvedPlan,
  unitName: (id: UnitId) => string,
  facts: Facts,
): Outcome[] => {
  const cases = plan.problems.map((problem, position) => {
    const id = caseDocketId(campaignId, problem.ref);
    const assignments = problem.assignments.flatMap(index => plan.assignments[index] ?? []);
    const parts = partsOf(assignments);
    const docket = {
      id,
      campaignId,
      kind: 'case' as const,
      ref: problem.ref,
      unitId: null,
      title: problem.text,
      category: problem.category,
      position,
      parts,
      isLongTerm: assignments.some(one => one.isLongTerm),
    };
    return openDocket(docket, caseObligations(id, assignments, plan, facts), facts, 'receipt');
  });
  const leads = new Set(
    plan.problems.flatMap(one => one.assignments.flatMap(index => plan.assignments[index]?.leads ?? [])),
  );
  const files = campaignUnits(plan).map((unitId, position) => {
    const id = unitDocketId(campaignId, unitId);
    const docket = {
      id,
      campaignId,
      kind: 'unit-file' as const,
      ref: null,
      unitId,
      title: unitName(unitId),
      category: null,
      position,
      parts: [],
      isLongTerm: false,
    };
    return openDocket(docket, unitObligations(id, unitId, leads.has(unitId), plan, facts), facts, 'liaison');
  });
  return [...cases, ...files];
};
