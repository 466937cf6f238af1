import { walk, titleRangeOf, type OutlineNode } from '../outline-node';
import { sectionRoleOf } from '../section-roles';
import type { Painter } from './painter';
import type { Claim } from './place';
import type { ReadParts } from './read-parts';

/** Claims labels by what stands behind them, and fields that ask nothing. */
export const claimFields = (painter: Painter, { root }: ReadParts): void => {
  for (const node of walk(root))
    for (const { role, start, bodyStart, end, elsewhere } of node.fields) {
      if (role === 'unknown') continue;
      if (role === 'remark' || elsewhere) painter.paint({ start, end }, { kind: 'field', role });
      const behind = bodyStart < end ? painter.claimAt(bodyStart) : null;
      const label: Claim =
        behind?.kind === 'field' && behind.role === role ? behind : { kind: 'field', role };
      // A label behind which nothing was read is nobody's, unless what it heads stands below.
      if (behind?.kind === 'field' || bodyStart >= end) painter.paint({ start, end: bodyStart }, label);
    }
};

const LONGEST = 30;

/** Whether a node's title only heads what stands below it. A sentence behind a number is no heading. */
const isHeading = (node: OutlineNode, title: string): boolean => {
  if (title === '') return false;
  if (node.children.length > 0 || node.tables.length > 0) return true;
  return (
    title.length <= LONGEST &&
    (node.kind === 'heading' || node.kind === 'annex' || sectionRoleOf(title) !== null)
  );
};

/** Claims headings with their numbers, and numbers for what stands behind them. */
export const claimHeadings = (painter: Painter, { clean, root }: ReadParts): void => {
  for (const node of walk(root)) {
    if (node.kind === 'root') continue;
    const title = titleRangeOf(clean, node);
    const isOwn = node.parts.length > 0 && painter.isFree(title.start);
    if (isOwn && isHeading(node, clean.norm.slice(title.start, title.end).trim()))
      painter.paint(title, { kind: 'heading' });
    if (node.bodyStart > node.start) {
      const behind = painter.claimAt(node.bodyStart);
      painter.paint(
        { start: node.start, end: node.bodyStart },
        behind?.kind === 'field' || behind?.kind === 'heading' ? behind : { kind: 'structure' },
      );
    }
  }
};
