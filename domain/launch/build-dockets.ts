import { openDocket } from '../case/open-docket';
import type { Facts } from '../docket/draft';
import type { CaseResult } from '../case/case-draft';
import type { Part } from '../docket/part';
import type { UnitId } from '../obligation/types';
import { openUnitFile } from '../unit-file/open-unit-file';
import { caseObligations } from './case-obligations';
import { inCase } from './in-case';
import type { ResolvedAssignment, ResolvedPlan } from './resolved-plan';

export const caseDocketId = (campaignId: string, ref: string): string => `${campaignId}:${ref}`;

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

/**
 * Turns a plan that is complete into dockets: one case per problem and one file per unit, each with what is owed by whom
 * by when (domain.md §4). `facts.now` is the hand-out (交办).
 */
export const buildDockets = (
  campaignId: string,
  plan: ResolvedPlan,
  unitName: (id: UnitId) => string,
  facts: Facts,
): CaseResult[] => {
  const cases = plan.problems.map((problem, position) => {
    const id = caseDocketId(campaignId, problem.ref);
    const assignments = problem.assignments
      .flatMap(index => plan.assignments[index] ?? [])
      .map(one => inCase(one, problem.isMajor));
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
      ...(problem.isMajor && { isMajor: true as const }),
      ...(problem.sources && { sources: problem.sources }),
    };
    return openDocket(docket, caseObligations(id, assignments, plan, facts), facts, 'receipt');
  });
  const leads = new Set(
    plan.problems.flatMap(one => one.assignments.flatMap(index => plan.assignments[index]?.leads ?? [])),
  );
  const files = campaignUnits(plan).map((unitId, position) =>
    openUnitFile(
      { campaignId, unitId, title: unitName(unitId), position, isLead: leads.has(unitId) },
      plan,
      facts,
    ),
  );
  return [...cases, ...files];
};
