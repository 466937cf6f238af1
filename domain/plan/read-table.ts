import type { FoundAssignment } from './assignments';
import type { CleanText } from './clean-text';
import { chineseOrdinal, readNumber } from '../deadline/chinese-number';
import { addProblem, type GatheredPlan, type GatheredCategory } from './gathered-plan';
import { isAssignmentRole } from './field-role';
import { headingOf, type Column } from './table-columns';
import { hasPersons } from './label-words';
import { markerAt } from './markers';
import { titleOf, type OutlineNode } from './outline-node';
import type { Range } from './page-marks';
import { sameAsAbove } from './same-as-above';
import { readAssignmentWords } from './read-assignment';

/** The cells of one row: between bars in Markdown, between tabs, or one to a line. */
const cellsOf = (norm: string, row: Range): Range[] => {
  const text = norm.slice(row.start, row.end);
  const separator = text.includes('\n') ? '\n' : text.includes('|') ? '|' : '\t';
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

const namesGroup = /(?:方面|领域|类|类型|部分|板块)$/;

/** A row that says nothing but a heading, in one cell or in merged ones: 「一、产业方面」. */
const groupOf = (
  words: readonly string[],
  columns: readonly Column[],
): { ordinal: string; skip: number } | null => {
  const filled = [...new Set(words.filter(word => word !== ''))];
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || columns.length < 3) return null;
  const marker = markerAt(only, 0);
  const isHeading = marker?.kind === 'cn' || marker?.kind === 'cnp' || marker?.kind === 'part';
  const title = marker ? only.slice(marker.length) : only;
  if (!isHeading && !(namesGroup.test(title) && title.length <= 20)) return null;
  return { ordinal: isHeading ? marker.ordinal : '', skip: marker?.length ?? 0 };
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
    const heading = headingOf(words, clean.meanings);
    if (heading) {
      columns = heading;
      gathered.claim(row, { kind: 'heading' });
      persons = words.map(hasPersons);
      continue;
    }
    if (!columns) continue;
    const named = columns;
    if (clean.norm.slice(row.start, row.end).includes('\n') && cells.length !== named.length) {
      gathered.ask({
        code: 'TEXT_UNCLEAR',
        message: `表中第 ${words[0] ?? ''} 行有 ${cells.length} 格,表头有 ${named.length} 格,分不清哪一格属于哪一栏,没有读入,请补填`,
        range: row,
      });
      continue;
    }
    const find = (column: Column): Range | null => {
      const cell = cells[named.indexOf(column)];
      return named.includes(column) && cell && cell.end > cell.start ? cell : null;
    };
    const text = (range: Range | null) => (range ? clean.text.slice(range.start, range.end) : '');
    const group = groupOf(words, named);
    if (group !== null) {
      gathered.claim(row, { kind: 'heading' });
      category = gathered.addCategory(
        group.ordinal || chineseOrdinal(gathered.categories.length + 1),
        node.ordinal,
        text(cells.find(cell => cell.end > cell.start) ?? null).slice(group.skip),
        row,
      );
      categoryName = '';
      problemText = '';
      continue;
    }
    const [number, categoryCell] = [find('number'), find('category')];
    if (number) gathered.claim(number, { kind: 'field', role: 'ordinal' });
    if (categoryCell) gathered.claim(categoryCell, { kind: 'heading' });
    const newCategory = text(categoryCell);
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
      const stated = { start: problem.start + own, end: problem.end };
      ref = addProblem(category, printed, problemText.slice(own), stated, [stated]);
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
        [measure],
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
