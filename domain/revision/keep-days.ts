import type { Plan } from '../plan/types';
import type { PlannedCase, PlannedTask } from './plan-in-force';

interface Input {
  before: PlannedCase;
  tasks: PlannedTask[];
  plan: Plan;
  keyOf: (index: number) => string;
  /** Assignments whose deadline a person has worded. */
  corrected: ReadonlySet<number>;
}

/**
 * Days of a revised text as they are in force, where the reading that holds gives that day: its words are worked out anew in every
 * comparison, and by a newer reader perhaps otherwise.
 */
export const keepDays = ({ before, tasks, plan, keyOf, corrected }: Input): PlannedTask[] => {
  const indexOf = new Map(plan.assignments.map((_, index) => [keyOf(index), index]));
  const inForce = new Map(before.tasks.map(one => [one.key, one]));
  return tasks.map(task => {
    const [index, held] = [indexOf.get(task.key), inForce.get(task.key)];
    if (index === undefined || !held || corrected.has(index) || held.due?.on === task.due?.on) return task;
    const read = plan.assignments[index]?.deadline;
    const isHeld = held.due !== null && read?.dueOn === held.due.on;
    return isHeld ? { ...task, due: held.due, isLongTerm: held.isLongTerm } : task;
  });
};
