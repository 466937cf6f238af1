import type { CleanText } from '../clean-text';
import type { Range } from '../page-marks';
import { sentencesIn } from './sentences';
import { setsDay } from './telling-words';
import { walk, titleRangeOf, type OutlineNode } from '../outline-node';
import { sectionRoleOf } from '../section-roles';
import type { Painter } from './painter';
import type { Claim } from './place';
import type { ReadParts } from './read-parts';

/** A remark is what stands on its line; further lines, and what sets a body a day, are for a person to look at. */
const claimRemark = (painter: Painter, { norm }: CleanText, { start, end }: Range): void => {
  const lineEnd = norm.indexOf('\n', start);
  const line = { start, end: lineEnd < 0 ? end : Math.min(end, lineEnd) };
  for (const sentence of sentencesIn(norm, line))
    if (!setsDay(norm.slice(sentence.start, sentence.end)))
      painter.paint(sentence, { kind: 'field', role: 'remark' });
};

/** Claims labels by what stands behind them, and fields that ask nothing. */
export const claimFields = (painter: Painter, { clean, root }: ReadParts): void => {
  for (const node of walk(root))
    for (const { role, start, bodyStart, end, elsewhere } of node.fields) {
      if (role === 'unknown') continue;
      if (elsewhere) painter.paint({ start, end }, { kind: 'field', role });
      if (role === 'remark') claimRemark(painter, clean, { start, end });
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
