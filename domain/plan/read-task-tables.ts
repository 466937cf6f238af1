import { chineseOrdinal } from '../deadline/chinese-number';
import type { CleanText } from './clean-text';
import { addProblem, type GatheredCategory, type GatheredMeasure, type GatheredPlan } from './gathered-plan';
import type { OutlineNode } from './outline-node';
import { readTables } from './table/read-tables';

/**
 * The tables of a division of tasks: what stands in the column of tasks is what is supervised. A task with measures of its own
 * is read as a problem with measures is.
 */
export const readTaskTables = (clean: CleanText, root: OutlineNode, gathered: GatheredPlan): void => {
  const before = gathered.questions.length;
  readTables(clean, root, gathered);
  const taken = takeTasks(gathered);
  // Who answers for a task is asked with its ref, when all are read.
  const asked = gathered.questions.splice(before);
  for (const one of asked) if (one.code !== 'ASSIGNMENT_MISSING' || taken === 0) gathered.ask(one);
};

/** The group of rows above a measure. */
const groupOf = (groups: readonly GatheredCategory[], { range }: GatheredMeasure): GatheredCategory | null =>
  groups.findLast(one => one.range.start <= range.start) ?? null;

/** Makes a task of each measure that belongs to no problem; how many there are. */
const takeTasks = (gathered: GatheredPlan): number => {
  const loose = gathered.assignments.filter(one => one.measureOrdinal !== null && one.problemRef === null);
  const answered = new Set(gathered.assignments.flatMap(one => one.problemRef ?? []));
  const groups = gathered.categories.filter(one => one.problems.length === 0);
  const refs = new Map<string, string>();
  let category: GatheredCategory | null = null;
  let group: GatheredCategory | null = null;
  for (const measure of gathered.measures) {
    // A task's own measures bear its ref.
    if (answered.has(measure.ordinal.split('·')[0]!)) continue;
    const above = groupOf(groups, measure);
    if (!category || above !== group) {
      group = above;
      category =
        above ??
        gathered.addCategory(chineseOrdinal(gathered.categories.length + 1), '', '重点任务', measure.range);
    }
    const last = category.problems.at(-1);
    const printed = Number(measure.ordinal.split('·')[0]);
    // A cell that is merged over several rows is one task.
    const ref =
      last?.text === measure.text
        ? `${category.ordinal}-${last.ordinal}`
        : addProblem(
            category,
            Number.isInteger(printed) ? printed : 0,
            measure.text,
            measure.range,
            measure.words,
          );
    refs.set(measure.ordinal, ref);
  }
  for (const one of loose) {
    one.problemRef = refs.get(one.measureOrdinal!) ?? null;
    if (one.problemRef !== null) one.measureOrdinal = null;
  }
  const left = gathered.measures.filter(one => !refs.has(one.ordinal));
  gathered.measures.splice(0, gathered.measures.length, ...left);
  return refs.size;
};
