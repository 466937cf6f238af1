import type { FindingState } from '../finding/state';
import type { UnitId } from '../obligation/types';
import { alikePairs, LEAST_ALIKE } from './alike';

/** A problem of an imported plan, with the units that its assignments name. */
interface PlanProblemOfUnits {
  ref: string;
  text: string;
  unitIds: readonly UnitId[];
}

/** Which findings of a cycle a problem of a plan may be: a person confirms them in the answers (`findings`). */
export interface FindingMatch {
  ref: string;
  proposals: { findingId: string; likeness: number; shared: string[] }[];
}

/** So many findings are proposed for one problem. */
const MOST = 5;

/**
 * The problems of a plan's text matched with the established findings of a cycle, best first. A problem whose units nobody has said
 * yet is compared by its words alone.
 */
export const matchFindings = (
  problems: readonly PlanProblemOfUnits[],
  findings: readonly FindingState[],
): FindingMatch[] => {
  const established = findings.filter(one => one.status === 'established');
  const everybody = [...new Set(established.map(one => one.subjectId))];
  const pairs = alikePairs(
    problems.map(({ ref, text, unitIds }) => ({
      id: ref,
      text,
      unitIds: unitIds.length > 0 ? unitIds : everybody,
    })),
    established.map(({ id, text, subjectId }) => ({ id, text, unitIds: [subjectId] })),
    LEAST_ALIKE,
  );
  return problems.map(({ ref }) => ({
    ref,
    proposals: pairs
      .filter(one => one.a === ref)
      .slice(0, MOST)
      .map(({ b, likeness, shared }) => ({ findingId: b, likeness, shared })),
  }));
};
