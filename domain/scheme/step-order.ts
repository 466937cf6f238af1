import type { AssessmentStep } from '../codes/assessment';
import type { SchemeStep } from './types';

type Ordered = Pick<SchemeStep, 'step' | 'needs'>;

/**
 * Steps that stand in a circle of needs, or wait for one that does: they never open. In their order; empty where the order of the
 * steps is a partial one.
 */
export const waitsForItself = (steps: readonly Ordered[]): AssessmentStep[] => {
  const left = new Map(steps.map(one => [one.step, one.needs]));
  for (;;) {
    const next = [...left].find(([, needs]) => needs.every(need => !left.has(need)));
    if (!next) return [...left.keys()];
    left.delete(next[0]);
  }
};
