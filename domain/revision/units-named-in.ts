import type { UnitId } from '../obligation/types';
import { unitsIn, type PlanInForce, type PlannedMilestone, type PlannedTask } from './plan-in-force';
import type { PieceChange } from './pieces';

const inMilestone = ({ owedBy }: PlannedMilestone): UnitId[] => owedBy ?? [];

const inTask = (one: PlannedTask): UnitId[] => [
  ...one.leads,
  ...one.responsible,
  ...one.supporting,
  ...one.supervising,
  ...one.milestones.flatMap(inMilestone),
];

const without = (before: UnitId[], after: UnitId[]): UnitId[] => after.filter(id => !before.includes(id));

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

/** The units to which a change gives something that they did not have. */
export const unitsBroughtInBy = (change: PieceChange): UnitId[] => {
  if (change.kind === 'lead-changed') return change.measures.flatMap(one => without(one.before, one.after));
  if (change.kind === 'units-changed')
    return change.measures.flatMap(({ before, after }) =>
      (['responsible', 'supporting', 'supervising'] as const).flatMap(role =>
        without(before[role], after[role]),
      ),
    );
  if (change.kind === 'milestone-changed')
    return without(inMilestone(change.before), inMilestone(change.after));
  const isNew = ['added', 'measure-added', 'milestone-added'].includes(change.kind);
  return isNew ? unitsNamedIn(change) : [];
};

/** Every unit whose tasks a change concerns: those that it names, and those that have a part in what it changes. */
export const unitsConcerned = (plan: PlanInForce, change: PieceChange): UnitId[] => {
  const cases = plan.cases.filter(
    one => change.kind === 'timetable-moved' || ('docketId' in change && change.docketId === one.docketId),
  );
  return [...new Set([...unitsNamedIn(change), ...unitsIn({ ...plan, cases }).all])];
};
