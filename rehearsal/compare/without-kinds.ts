import type { RunResult } from '../run-result';

type Row = { obligation: string | null };

const isOther =
  (kinds: ReadonlySet<string>) =>
  ({ obligation }: Row): boolean =>
    obligation === null || !kinds.has(obligation);

/**
 * A run without the obligations of these kinds, their steps, skipped steps and proposals: for comparing it with one of a version
 * that does not know them. The totals of notices count all kinds and stay as they are.
 */
export const withoutKinds = (run: RunResult, kinds: ReadonlySet<string>): RunResult => {
  const keep = isOther(kinds);
  return {
    ...run,
    obligations: run.obligations.filter(keep),
    steps: run.steps.filter(keep),
    skipped: run.skipped.filter(keep),
    proposals: run.proposals.filter(keep),
  };
};
