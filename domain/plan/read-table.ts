import type { FoundAssignment } from './assignments';
import type { CleanText } from './clean-text';
import { chineseOrdinal, readNumber } from '../deadline/chinese-number';
import { addProblem, type GatheredPlan, type GatheredCategory } from './gathered-plan';
import { fieldRoleOf, isAssignmentRole, type FieldRole } from './field-keys';
import { hasPersons } from './label-words';
import { titleOf, type OutlineNode } from './outline-node';
import type { Range } from './page-marks';
import { sameAsAbove } from './same-as-above';
import { readAssignmentWords } from './read-assignment';

type Column = FieldRole | 'number' | 'category' | null;

/** The cells of one row: between bars in Markdown, between tabs otherwise. */
const cellsOf = (norm: string, row: Range): Range[] => {
  const text = norm.slice(row.start, row.end);
  const separator = text.includes('|') ? '|' : '\t';
  const cells: Range[] = [];
  let start = row.start;
  for (let at = row.start; at <= row.end; at++) {
    if (at < row.end && norm[at] !== separator) continue;
    cells.push({ start, end: at });
    start = at + 1;
  }
  const first = cells[0];
  if (separator === '|' && first && !norm.slice(first.start, first.end).trim()) cells.shift();
  const last = cells.at(-1);
  if (separator === '|' && last && !norm.slice(last.start, last.end).trim()) cells.pop();
  return cells.map(cell => {
    let { start: from, end } = cell;
    while (from < end && norm[from] === ' ') from++;
    while (end > from && norm[end - 1] === ' ') end--;
    return { start: from, end };
  });
};

const columnOf = (heading: string): Column => {
  const text = heading.replace(/[\s*]/g, '');
  if (/^(?:序号|编号|问题编号|问题序号|号)$/.test(text)) return 'number';
  if (/类别|类型|方面|分类|领域|大类/.test(text)) return 'category';
  const role = fieldRoleOf(text);
  if (role) return role;
  if (/问题/.test(text)) return 'problem';
  if (/措施|任务|举措/.test(text)) return 'measure';
  if (/时限|时间|期限/.test(text)) return 'deadline';
  if (/牵头/.test(text)) return 'lead';
  if (/领导|责任人|负责人/.test(text)) return 'officer';
  return /责任|单位|部门/.test(text) ? 'responsible' : null;
};

const headingOf = (cells: readonly string[]): Column[] | null => {
  const columns = cells.map(columnOf);
  const known = columns.filter(one => one !== null && one !== 'remark').length;
  const hasMatter = columns.includes('problem') || columns.includes('measure');
  return known >= 3 && hasMatter && cells.every(cell => cell.length <= 16) ? columns : null;
};

/**
 * Reads a table of problems and measures (Markdown or tab-separated) whose first row names its columns. An empty cell
 * of category, number or problem goes on with the one above it.
 */
export const readTable = (clean: CleanText, node: OutlineNode, gathered: GatheredPlan): void => {
  let columns: Column[] | null = null;
  let persons: boolean[] = [];
  let above: Range[] = [];
  let category: GatheredCategory | null = null;
  let categoryName = '';
  let ref: string | null = null;
  let problemText = '';
  let measures = 0;
  for (const row of node.tables) {
    const cells = cellsOf(clean.norm, row).map((cell, at) =>
      above[at] && sameAsAbove.test(clean.norm.slice(cell.start, cell.end)) ? above[at] : cell,
    );
    above = cells;
    const words = cells.map(cell => clean.norm.slice(cell.start, cell.end));
    if (words.every(word => /^[-:=]*$/.test(word))) continue;
    const heading = headingOf(words);
    if (heading) {
      columns = heading;
      persons = words.map(hasPersons);
      continue;
    }
    if (!columns) continue;
    const named = columns;
    const find = (column: Column): Range | null => {
      const cell = cells[named.indexOf(column)];
      return named.includes(column) && cell && cell.end > cell.start ? cell : null;
    };
    const text = (range: Range | null) => (range ? clean.text.slice(range.start, range.end) : '');
    const newCategory = text(find('category'));
    const problem = find('problem');
    if (!category || (newCategory && newCategory !== categoryName)) {
      if (named.includes('problem')) {
        const ordinal = named.includes('category')
          ? chineseOrdinal(gathered.categories.length + 1)
          : node.ordinal;
        category = gathered.addCategory(
          ordinal,
          node.ordinal,
          newCategory || titleOf(clean, node) || '问题清单',
          row,
        );
        categoryName = newCategory;
      }
      problemText = '';
    }
    if (problem && category && text(problem) !== problemText) {
      const own = /^\d{1,3}[.、][ ]{0,3}/.exec(clean.norm.slice(problem.start, problem.end))?.[0].length ?? 0;
      problemText = text(problem);
      const printed = named.includes('category') ? 0 : (readNumber(text(find('number'))) ?? 0);
      ref = addProblem(category, printed, problemText.slice(own), {
        start: problem.start + own,
        end: problem.end,
      });
    }
    const pieces = named.flatMap((role, index) => {
      const cell = cells[index];
      return cell &&
        cell.end > cell.start &&
        role &&
        role !== 'number' &&
        role !== 'category' &&
        isAssignmentRole(role)
        ? [{ range: cell, role, ...(persons[index] ? { hasPersons: true } : {}) }]
        : [];
    });
    const measure = find('measure');
    if (pieces.length === 0 && !measure) continue;
    measures++;
    const label = text(find('number')) || String(measures);
    const found: FoundAssignment = {
      node,
      label,
      words: readAssignmentWords(clean, pieces),
      texts: measure ? [measure] : problem ? [problem] : [row],
      range: row,
    };
    let measureOrdinal: string | null = null;
    if (measure) {
      const ordinal = ref ?? label;
      const added = gathered.addMeasure(
        ordinal,
        '',
        text(measure).split(/[。;；]/)[0] ?? '',
        text(measure),
        measure,
      );
      measureOrdinal = ref ? null : added.ordinal;
    }
    if (pieces.length > 0) gathered.assignments.push({ found, measureOrdinal, problemRef: ref });
    else
      gathered.ask({
        code: 'ASSIGNMENT_MISSING',
        message: `表中第 ${label} 行没有写明由谁负责,请补填牵头单位、责任单位和时限`,
        range: row,
        ...(ref ? { about: { problemRef: ref } } : {}),
      });
  }
};
