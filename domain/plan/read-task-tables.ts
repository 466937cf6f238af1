import { chineseOrdinal } from '../deadline/chinese-number';
import type { CleanText } from './clean-text';
import { addProblem, GatheredPlan, type GatheredCategory } from './gathered-plan';
import type { OutlineNode } from './outline-node';
import { readTables } from './table/read-tables';

/** The tables of a division of tasks: what stands in the column of tasks is what is supervised. */
export const readTaskTables = (clean: CleanText, root: OutlineNode, gathered: GatheredPlan): void => {
  const table = new GatheredPlan();
  readTables(clean, root, table);
  takeTasks(table, gathered);
};

const takeTasks = (table: GatheredPlan, gathered: GatheredPlan): void => {
  const groups = [...table.categories];
  let group: GatheredCategory | null = null;
  let category: GatheredCategory | null = null;
  const refs = new Map<string, string>();
  for (const measure of table.measures) {
    const above: GatheredCategory | null =
      groups.findLast(one => one.range.start <= measure.range.start && one.problems.length === 0) ?? null;
    if (!category || above !== group) {
      group = above;
      category = gathered.addCategory(
        above?.ordinal ?? chineseOrdinal(gathered.categories.length + 1),
        '',
        above?.title ?? '重点任务',
        above?.range ?? measure.range,
      );
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
  for (const one of table.assignments) {
    const ref = one.measureOrdinal === null ? undefined : refs.get(one.measureOrdinal);
    if (ref) gathered.assignments.push({ ...one, measureOrdinal: null, problemRef: ref });
  }
  gathered.claims.push(...table.claims);
  for (const one of table.questions) if (one.code !== 'ASSIGNMENT_MISSING') gathered.ask(one);
};
