import type { Plan } from '../../domain/plan/types';
import type { PlanView } from '../contracts/plan';
import { presentDerivation } from './present-derivation';

/** A plan as it was read, with its deadlines explained in both languages. */
export const presentPlan = (plan: Plan): PlanView => ({
  ...plan,
  assignments: plan.assignments.map(one => ({
    ...one,
    deadline: one.deadline && {
      ...one.deadline,
      derivation: presentDerivation(one.deadline.derivation),
    },
    milestones: one.milestones.map(milestone => ({
      ...milestone,
      derivation: presentDerivation(milestone.derivation),
    })),
  })),
});
