import { defaultBudget, overBudget, type BurdenBudget } from '../domain/burden/burden';
import type { Simulated } from './simulate';

/** The burden of a simulated campaign with names: each unit and week, and what exceeds the budget. */
export const burdenView = ({ burden, unitNames }: Simulated, budget: BurdenBudget = defaultBudget) => {
  const over = new Map(
    overBudget(burden, budget).map(one => [`${one.week} ${one.unitId}`, one.exceeds] as const),
  );
  return {
    budget,
    weeks: burden.map(({ unitId, ...week }) => ({
      unit: unitNames.get(unitId) ?? unitId,
      ...week,
      exceeds: over.get(`${week.week} ${unitId}`) ?? [],
    })),
  };
};
