import type { Plan } from '../plan/types';
import { proposeLinks, type ProposedLinks } from './propose-links';

/** A measure is taken with the best one when its score is at least this share of the best's. */
const NEAR = 0.75;
/** Below this a likeness is chance; only the best of a problem may be so low. */
const CHANCE = 0.05;

/**
 * The proposals taken as answers: for each problem the best assignment and those nearly as good. Every assignment is
 * linked to at least one problem, its best, so that nothing goes unsupervised; the first problem takes what resembles
 * none.
 */
export const takeLinks = (plan: Plan): ProposedLinks[] => {
  const proposals = proposeLinks(plan);
  const taken = proposals.map(({ ref, measures }) => {
    const best = measures[0]?.score ?? 0;
    // What stands under a problem answers it; likeness only helps where nothing does.
    const least = best === 1 ? 1 : Math.max(best * NEAR, Math.min(best, CHANCE));
    return { ref, measures: measures.filter(one => one.score >= least) };
  });
  const linked = new Set(taken.flatMap(one => one.measures.map(measure => measure.assignmentIndex)));
  const best = new Map<number, { row: number; score: number }>();
  for (const [row, { measures }] of proposals.entries())
    for (const { assignmentIndex, score } of measures)
      if (score > (best.get(assignmentIndex)?.score ?? -1)) best.set(assignmentIndex, { row, score });
  for (const [assignmentIndex, { label, measureOrdinal }] of plan.assignments.entries()) {
    if (linked.has(assignmentIndex)) continue;
    const { row, score } = best.get(assignmentIndex) ?? { row: 0, score: 0 };
    taken[row]?.measures.push({ assignmentIndex, label, measureOrdinal, score });
  }
  return taken;
};
