import type { Obligation } from '../obligation/types';
import type { PlannedCase, PlannedMilestone, PlannedTask } from './plan-in-force';
import type { PieceChange } from './pieces';

/** What a piece can change within one case. */
export type CaseChange = Exclude<
  PieceChange,
  { kind: 'added' | 'removed' | 'timetable-moved' | 'doubtful-match' }
>;

/** Measures of one group that are led by one unit have one obligation: a measure that leaves the group needs another. */
const leavesOthersBehind = (kase: PlannedCase, task: PlannedTask, moving: ReadonlySet<string>): boolean =>
  kase.tasks.some(
    other =>
      other.group === task.group &&
      !moving.has(other.key) &&
      other.leads.some(lead => task.leads.includes(lead)),
  );

const withTask = (
  kase: PlannedCase,
  key: string,
  change: (task: PlannedTask) => PlannedTask,
): PlannedCase => ({ ...kase, tasks: kase.tasks.map(one => (one.key === key ? change(one) : one)) });

const fresh = (milestone: PlannedMilestone): PlannedMilestone => ({ ...milestone, group: '' });

const change = (kase: PlannedCase, piece: CaseChange): PlannedCase => {
  switch (piece.kind) {
    case 'text-changed':
      return { ...kase, ...piece.after };
    case 'measure-added':
      return {
        ...kase,
        tasks: [
          ...kase.tasks.filter(one => one.key !== piece.measure.key),
          { ...piece.measure, group: null, milestones: piece.measure.milestones.map(fresh) },
        ],
      };
    case 'measure-removed':
      return { ...kase, tasks: kase.tasks.filter(one => one.key !== piece.key) };
    case 'measure-changed':
      return withTask(kase, piece.key, one => ({ ...one, text: piece.after, label: piece.newLabel }));
    case 'deadline-moved': {
      const { measures, after, derivation } = piece;
      const moving = new Set(measures.map(one => one.key));
      return {
        ...kase,
        tasks: kase.tasks.map(one => {
          if (!moving.has(one.key)) return one;
          const isSplit = one.group === null || leavesOthersBehind(kase, one, moving);
          return {
            ...one,
            isLongTerm: after.isLongTerm,
            due: after.on === null ? null : { on: after.on, derivation },
            group: after.on === null || isSplit ? null : one.group,
          };
        }),
      };
    }
    case 'lead-changed':
      return piece.measures.reduce(
        (so, one) => withTask(so, one.key, task => ({ ...task, leads: one.after })),
        kase,
      );
    case 'units-changed':
      return piece.measures.reduce(
        (so, one) => withTask(so, one.key, task => ({ ...task, ...one.after })),
        kase,
      );
    case 'milestone-added':
      return withTask(kase, piece.key, one => ({
        ...one,
        milestones: [...one.milestones, fresh(piece.milestone)],
      }));
    case 'milestone-changed':
      return withTask(kase, piece.key, one => ({
        ...one,
        milestones: one.milestones.map(old =>
          old.group === piece.group ? { ...piece.after, group: piece.group } : old,
        ),
      }));
    case 'milestone-removed':
      return withTask(kase, piece.key, one => ({
        ...one,
        milestones: one.milestones.filter(old => old.group !== piece.milestone.group),
      }));
  }
};

type Known = Pick<Obligation, 'id' | 'state'>[];

/** A group under which the docket has nothing yet. */
const freeGroup = (base: string, isTaken: (group: string) => boolean): string => {
  let group = base;
  for (let n = 2; isTaken(group); n++) group = `${base}~${n}`;
  return group;
};

/** Names the groups of what is new: together with what is due on the same day and still open, else under a name of its own. */
const withGroups = (kase: PlannedCase, known: Known): PlannedCase => {
  const hasId = (kind: string, group: string): boolean =>
    known.some(({ id }) => id.startsWith(`${kase.docketId}:${kind}:`) && id.endsWith(`:${group}`));
  const canJoin = (group: string, leads: string[]): boolean =>
    leads.every(lead => {
      const there = known.find(one => one.id === `${kase.docketId}:rectification:${lead}:${group}`);
      return !there || there.state.kind === 'open';
    });
  const tasks: PlannedTask[] = [];
  const groups = new Set(kase.tasks.flatMap(one => one.milestones.map(({ group }) => group)));
  for (const task of kase.tasks) {
    const milestones = task.milestones.map((one, n) => {
      if (one.group !== '') return one;
      const group = freeGroup(`${task.key}.${n}`, name => groups.has(name) || hasId('milestone', name));
      groups.add(group);
      return { ...one, group };
    });
    const { due } = task;
    if (!due || task.group !== null) {
      tasks.push({ ...task, milestones });
      continue;
    }
    const together = [...kase.tasks, ...tasks].find(
      one => one.group !== null && one.due?.on === due.on && canJoin(one.group, task.leads),
    );
    const isTaken = (name: string): boolean =>
      [...kase.tasks, ...tasks].some(one => one.group === name) || hasId('rectification', name);
    tasks.push({ ...task, milestones, group: together?.group ?? freeGroup(due.on, isTaken) });
  }
  return { ...kase, tasks };
};

/** The plan of a case after a piece; `known` are the obligations that its docket has had so far. */
export const changedCase = (kase: PlannedCase, piece: CaseChange, known: Known): PlannedCase =>
  withGroups(change(kase, piece), known);
