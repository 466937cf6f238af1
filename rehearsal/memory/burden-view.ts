import { overBudget } from '../../domain/burden/burden';
import type { Policy } from '../../domain/policy/types';
import type { Simulated } from './simulate';

/** The burden of a simulated campaign with names: each unit and week, and what exceeds the policy's budget. */
export const burdenView = ({ burden, unitNames }: Simulated, policy: Policy) => {
  const budget = policy.burden;
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
