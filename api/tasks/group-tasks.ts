import { addDays, daysBetween, weekdayOf, type CivilDate } from '../../domain/calendar/civil-date';
import type { LetterKind } from '../../domain/codes/letter';
import { duenesses, type Dueness, type TaskGroupKind } from '../../domain/codes/task-groups';
import { unitKinds } from '../../domain/codes/units';
import { lightOfDay } from '../../domain/light/light';
import type { Policy } from '../../domain/policy/types';
import { groupBy } from '../../domain/group-by';
import type { ExceptionalLetters, GroupedTask } from '../../prisma/read/task-groups';
import type { TaskGroup } from '../contracts/task-groups';

/** What others owe, or what only troubles: looked after in the week, never before the office's own. */
const lookedAfter: ReadonlySet<TaskGroupKind> = new Set([
  'unopened',
  'receipt-late',
  'liaison-late',
  'mail-trouble',
]);

const commands = {
  'letter-sign': { command: 'sign', status: 'drafted' },
  'letter-number': { command: 'number', status: 'signed' },
  'letter-deliver': { command: 'deliver', status: 'numbered' },
} as const;

const isLetters = (kind: TaskGroupKind): kind is keyof typeof commands => kind in commands;

const duenessOf = (kind: TaskGroupKind, dueOn: CivilDate | null, today: CivilDate): Dueness => {
  if (lookedAfter.has(kind) || dueOn === null) return 'week';
  if (dueOn <= today) return 'today';
  const sunday = addDays(today, (7 - weekdayOf(today)) % 7);
  return dueOn <= sunday ? 'week' : 'later';
};

const overdueDays = (dueOn: CivilDate | null, today: CivilDate): number =>
  dueOn !== null && dueOn < today ? daysBetween(dueOn, today) : 0;

const earliest = (rows: readonly GroupedTask[]): CivilDate | null =>
  rows.map(one => one.dueOn).reduce((a, b) => (a !== null && (b === null || a <= b) ? a : b), null);

const total = (rows: readonly GroupedTask[], of: 'count' | 'blocks'): number =>
  rows.reduce((sum, one) => sum + one[of], 0);

const actOf = (kind: TaskGroupKind, rows: readonly GroupedTask[], exceptional: number): TaskGroup['act'] => {
  if (!isLetters(kind)) return null;
  const count = Math.max(total(rows, 'count') - exceptional, 0);
  return { command: commands[kind].command, count, units: rows.length };
};

const groupOf = (
  rows: [GroupedTask, ...GroupedTask[]],
  exceptional: readonly ExceptionalLetters[],
  today: CivilDate,
  policy: Policy,
): TaskGroup => {
  const [{ kind, subject }] = rows;
  const oldestDueOn = earliest(rows);
  const exceptions = exceptional
    .filter(one => isLetters(kind) && one.status === commands[kind].status && one.kind === subject)
    .map(({ code, ids }) => ({ code, letterIds: ids }));
  const units = rows
    .filter(one => one.unitId !== null)
    .map(one => ({
      unit: { id: one.unitId ?? '', name: one.unitName ?? one.unitId ?? '' },
      count: one.count,
      overdueDays: overdueDays(one.dueOn, today),
    }))
    .sort((a, b) => b.overdueDays - a.overdueDays || b.count - a.count || (a.unit.id < b.unit.id ? -1 : 1));
  return {
    kind,
    letterKind: subject as LetterKind | null,
    count: total(rows, 'count'),
    dueness: duenessOf(kind, oldestDueOn, today),
    oldestDueOn,
    overdueDays: overdueDays(oldestDueOn, today),
    light:
      kind === 'mail-trouble'
        ? 'yellow'
        : oldestDueOn === null
          ? 'green'
          : lightOfDay(oldestDueOn, today, policy),
    units,
    composition: unitKinds.flatMap(unitKind => {
      const own = rows.filter(one => one.unitKind === unitKind).length;
      return own > 0 ? [{ unitKind, units: own }] : [];
    }),
    blocks: total(rows, 'blocks'),
    exceptions,
    act: actOf(kind, rows, new Set(exceptions.flatMap(one => one.letterIds)).size),
  };
};

/** Lines of the office's home, what holds back most clocks first. */
export const groupTasks = (
  rows: readonly GroupedTask[],
  exceptional: readonly ExceptionalLetters[],
  today: CivilDate,
  policy: Policy,
): TaskGroup[] =>
  [...groupBy(rows, one => `${one.kind} ${one.subject ?? ''}`).values()]
    .map(own => groupOf(own as [GroupedTask, ...GroupedTask[]], exceptional, today, policy))
    .sort(
      (a, b) =>
        duenesses.indexOf(a.dueness) - duenesses.indexOf(b.dueness) ||
        b.blocks - a.blocks ||
        b.overdueDays - a.overdueDays ||
        b.count - a.count ||
        (a.kind < b.kind ? -1 : 1),
    );
