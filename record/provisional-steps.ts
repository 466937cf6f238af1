import type { Core } from '../domain/docket/core';
import { provisionalYears } from '../domain/explain/provisional';

/** A step among all of a campaign: once per obligation and round. */
export const keyOfStep = ({
  obligationId,
  round,
  rung,
}: {
  obligationId: string;
  round: number;
  rung: string;
}): string => `${obligationId} ${round} ${rung}`;

/** The steps that were taken at instants that hang on years not announced yet (暂定), by their keys, with the years. */
export const provisionalSteps = (
  dockets: readonly Pick<Core, 'obligations'>[],
): ReadonlyMap<string, number[]> => {
  const found = new Map<string, number[]>();
  for (const one of dockets.flatMap(({ obligations }) => obligations))
    for (const { round, steps } of [...one.pastRounds, one])
      for (const { rung, derivation } of steps) {
        const years = provisionalYears(derivation);
        if (years.length > 0) found.set(keyOfStep({ obligationId: one.id, round, rung }), years);
      }
  return found;
};
