import type { Source } from '../docket/source';
import type { FindingState } from '../finding/state';

/**
 * What a case of this finding has as its sources: the finding's own, which names it and the indicator that has to be measured anew,
 * and those of the findings that were joined with it, under their own ids.
 */
export const sourcesOfFinding = ({ id, sources, joined, origin }: FindingState): Source[] =>
  sources.map((one, at) => {
    if (at > 0) return { ...one, findingId: one.findingId ?? joined[at - 1] ?? null };
    const indicator = one.indicator ?? (origin.kind === 'indicator' ? origin.indicator : null);
    return { ...one, findingId: one.findingId ?? id, indicator };
  });
