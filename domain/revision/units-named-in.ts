import type { UnitId } from '../obligation/types';
import type { PlannedMilestone, PlannedTask } from './plan-in-force';
import type { PieceChange } from './pieces';

const inMilestone = ({ owedBy }: PlannedMilestone): UnitId[] => owedBy ?? [];

const inTask = (one: PlannedTask): UnitId[] => [
  ...one.leads,
  ...one.responsible,
  ...one.supporting,
  ...one.supervising,
  ...one.milestones.flatMap(inMilestone),
];

/** Every unit that a change names. */
export const unitsNamedIn = (change: PieceChange): UnitId[] => {
  if (change.kind === 'added') return change.measures.flatMap(inTask);
  if (change.kind === 'measure-added') return inTask(change.measure);
  if (change.kind === 'lead-changed') return change.measures.flatMap(one => [...one.before, ...one.after]);
  if (change.kind === 'units-changed')
    return change.measures.flatMap(({ before, after }) =>
      [before, after].flatMap(one => [...one.responsible, ...one.supporting, ...one.supervising]),
    );
  if (change.kind === 'milestone-changed')
    return [...inMilestone(change.before), ...inMilestone(change.after)];
  return 'milestone' in change ? inMilestone(change.milestone) : [];
};
