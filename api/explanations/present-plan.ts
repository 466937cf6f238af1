import type { Plan } from '../../domain/plan/types';
import type { PlanView } from '../contracts/plan';
import { provisionalYears } from '../../domain/explain/provisional';
import type { Derivation } from '../../domain/explain/derivation';
import { presentDerivation } from './present-derivation';

const explained = ({ derivation }: { derivation: Derivation }) => ({
  derivation: presentDerivation(derivation),
  provisionalYears: provisionalYears(derivation),
});

/** A plan as it was read, with its deadlines explained in both languages. */
export const presentPlan = (plan: Plan): PlanView => ({
  ...plan,
  assignments: plan.assignments.map(one => ({
    ...one,
    deadline: one.deadline && {
      ...one.deadline,
      ...explained(one.deadline),
    },
    milestones: one.milestones.map(milestone => ({
      ...milestone,
      ...explained(milestone),
    })),
  })),
});
