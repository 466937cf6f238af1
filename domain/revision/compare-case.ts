import type { UnitId } from '../obligation/types';
import type { PlannedCase, PlannedMilestone, PlannedTask } from './plan-in-force';
import type { PieceChange, Due, Others } from './pieces';
import { bare } from './text-likeness';

const hasSame = (a: readonly UnitId[], b: readonly UnitId[]): boolean =>
  a.length === b.length && a.every(one => b.includes(one));

const dueOf = ({ due, isLongTerm }: PlannedTask): Due => ({ on: due?.on ?? null, isLongTerm });
const othersOf = ({ responsible, supporting, supervising }: PlannedTask): Others => ({
  responsible,
  supporting,
  supervising,
});

const isSameOwner = (a: PlannedMilestone, b: PlannedMilestone): boolean =>
  a.owedBy === null || b.owedBy === null ? a.owedBy === b.owedBy : hasSame(a.owedBy, b.owedBy);

const isSameMilestone = (a: PlannedMilestone, b: PlannedMilestone): boolean =>
  a.on === b.on && bare(a.raw) === bare(b.raw) && isSameOwner(a, b) && a.isFollowUp === b.isFollowUp;

/** Milestones have no number: what is equal belongs together, the rest in the order of the text. */
const compareMilestones = (docketId: string, before: PlannedTask, after: PlannedTask): PieceChange[] => {
  const rest = [...after.milestones];
  const open = before.milestones.filter(one => {
    const at = rest.findIndex(other => isSameMilestone(one, other));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  const { key, label } = before;
  const count = Math.min(open.length, rest.length);
  return [
    ...open.slice(0, count).map((one, n): PieceChange => ({
      kind: 'milestone-changed',
      docketId,
      key,
      label,
      group: one.group,
      before: one,
      after: { ...rest[n]!, group: one.group },
    })),
    ...open
      .slice(count)
      .map((milestone): PieceChange => ({ kind: 'milestone-removed', docketId, key, label, milestone })),
    ...rest
      .slice(count)
      .map((milestone): PieceChange => ({ kind: 'milestone-added', docketId, key, label, milestone })),
  ];
};

type Matched = [before: PlannedTask, after: PlannedTask];

/** Measures that move from one day to another together are one piece. */
const compareDeadlines = (docketId: string, matched: Matched[]): PieceChange[] => {
  const groups = new Map<string, Matched[]>();
  for (const [before, after] of matched) {
    const [from, to] = [dueOf(before), dueOf(after)];
    if (from.on === to.on && from.isLongTerm === to.isLongTerm) continue;
    const key = JSON.stringify([from, to]);
    groups.set(key, [...(groups.get(key) ?? []), [before, after]]);
  }
  return [...groups.values()].map(all => ({
    kind: 'deadline-moved',
    docketId,
    measures: all.map(([{ key, label }]) => ({ key, label })),
    before: dueOf(all[0]![0]),
    after: dueOf(all[0]![1]),
    derivation: all[0]![1].due?.derivation ?? [],
  }));
};

/** What a revised text changes in one case. `tasks` are the measures of the case in that text, known ones under their key. */
export const compareCase = (
  before: PlannedCase,
  after: { category: string; text: string; tasks: PlannedTask[] },
): PieceChange[] => {
  const { docketId } = before;
  const changes: PieceChange[] = [];
  if (bare(before.text) !== bare(after.text) || bare(before.category) !== bare(after.category))
    changes.push({
      kind: 'text-changed',
      docketId,
      before: { category: before.category, text: before.text },
      after: { category: after.category, text: after.text },
    });
  const afterByKey = new Map(after.tasks.map(one => [one.key, one]));
  const matched = before.tasks.flatMap((one): Matched[] => {
    const other = afterByKey.get(one.key);
    return other ? [[one, other]] : [];
  });
  const known = new Set(before.tasks.map(one => one.key));
  for (const measure of after.tasks.filter(one => !known.has(one.key)))
    changes.push({ kind: 'measure-added', docketId, measure });
  for (const { key, label, text } of before.tasks.filter(one => !afterByKey.has(one.key)))
    changes.push({ kind: 'measure-removed', docketId, key, label, text });
  for (const [one, other] of matched)
    if (bare(one.text) !== bare(other.text)) {
      const { key, label } = one;
      changes.push({
        kind: 'measure-changed',
        docketId,
        key,
        label,
        newLabel: other.label,
        before: one.text,
        after: other.text,
      });
    }
  changes.push(...compareDeadlines(docketId, matched));
  const leads = matched.filter(([one, other]) => !hasSame(one.leads, other.leads));
  if (leads.length > 0)
    changes.push({
      kind: 'lead-changed',
      docketId,
      measures: leads.map(([{ key, label, leads: from }, { leads: to }]) => ({
        key,
        label,
        before: from,
        after: to,
      })),
    });
  const roles = ['responsible', 'supporting', 'supervising'] as const;
  const others = matched.filter(([one, other]) => roles.some(role => !hasSame(one[role], other[role])));
  if (others.length > 0)
    changes.push({
      kind: 'units-changed',
      docketId,
      measures: others.map(([one, other]) => ({
        key: one.key,
        label: one.label,
        before: othersOf(one),
        after: othersOf(other),
      })),
    });
  changes.push(...matched.flatMap(([one, other]) => compareMilestones(docketId, one, other)));
  return changes;
};
