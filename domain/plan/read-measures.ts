import { assignmentsUnder, wholeText, type FoundAssignment } from './assignments';
import type { CleanText } from './clean-text';
import type { GatheredPlan } from './gathered-plan';
import { headsTable, titleOf, type OutlineNode } from './outline-node';
import { namesAnnex } from './read-problems';
import { cutText } from '../storable';

export const textOf = (clean: CleanText, ranges: readonly { start: number; end: number }[]): string =>
  ranges
    .map((range, index) => {
      const before = ranges[index - 1];
      // Paragraphs and items stay on lines of their own.
      const isNewLine = before !== undefined && clean.text.slice(before.end, range.start).includes('\n');
      return `${isNewLine ? '\n' : ''}${clean.text.slice(range.start, range.end)}`;
    })
    .join('')
    .replace(/^[\s:：;；,，、。]+/, '')
    .trimEnd();

/** Adds the assignments of one measure; a measure without any is asked for. */
const addAssignments = (gathered: GatheredPlan, found: FoundAssignment[], measureOrdinal: string): void => {
  for (const one of found) gathered.assignments.push({ found: one, measureOrdinal, problemRef: null });
};

/** One measure with its items: 「(七)…1.…(牵头…)2.…(牵头…)」. */
export const readMeasure = (
  clean: CleanText,
  node: OutlineNode,
  section: string,
  gathered: GatheredPlan,
): void => {
  const found = assignmentsUnder(clean, node);
  const words = wholeText(node);
  const text = textOf(clean, words);
  if (found.length === 0 && (text.length < 4 || namesAnnex(text) || headsTable(clean, node))) return;
  const title = titleOf(clean, node);
  const range = { start: node.start, end: node.end };
  const measure = gathered.addMeasure(node.ordinal, section, title, text, range, words);
  addAssignments(gathered, found, measure.ordinal);
  if (found.length === 0)
    gathered.ask({
      code: 'ASSIGNMENT_MISSING',
      message: `措施「${node.label}${cutText(title, 30)}」没有写明由谁负责,请补填牵头单位、责任单位和时限`,
      range,
    });
  const silent = node.children.filter(
    child => child.via === null && !found.some(one => one.node === node || isUnder(one.node, child)),
  );
  if (found.length > 0)
    for (const child of silent)
      gathered.ask({
        code: 'ASSIGNMENT_MISSING',
        message: `措施${node.label}的「${child.label}」项没有写明由谁负责,请补填`,
        range: { start: child.start, end: child.end },
      });
};

const isUnder = (node: OutlineNode, ancestor: OutlineNode): boolean => {
  for (let one: OutlineNode | null = node; one; one = one.parent) if (one === ancestor) return true;
  return false;
};

/** Reads a section of measures. A section without a list is one measure itself. */
export const readMeasures = (clean: CleanText, section: OutlineNode, gathered: GatheredPlan): void => {
  if (section.children.length === 0) readMeasure(clean, section, '', gathered);
  else for (const child of section.children) readMeasure(clean, child, section.ordinal, gathered);
};
