import type { Act } from '../../domain/codes/ladder';

/** How often each act occurs. */
export const countByAct = (steps: readonly { act: string }[]): Partial<Record<Act, number>> => {
  const counts: Partial<Record<Act, number>> = {};
  for (const one of steps) counts[one.act as Act] = (counts[one.act as Act] ?? 0) + 1;
  return counts;
};
