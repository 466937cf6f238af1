import type { CleanText } from '../clean-text';
import type { GatheredPlan } from '../gathered-plan';
import type { OutlineNode } from '../outline-node';
import type { PlanSection } from '../read-sections';
import type { Plan } from '../types';

/** What the reader has in hand when everything is read. */
export interface ReadParts {
  clean: CleanText;
  root: OutlineNode;
  sections: readonly PlanSection[];
  gathered: GatheredPlan;
  plan: Plan;
}
