import { fieldKeyAt, fieldRoleOf } from './field-keys';
import { isAssignmentRole } from './field-role';
import { labelKey, saidKeyAt, type LabelMeanings } from './label-meanings';
import { labelShapeAt } from './label-words';
import { markerAt } from './markers';

/** What the decision to join a line to the one before it looks at. All texts in normal form. */
export interface LineFacts {
  /** The line without page marks and outer blanks. */
  text: string;
  isIndented: boolean;
  /** Printed width in half-width units, before trimming. */
  width: number;
  /** A blank line or a page mark stands between this line and the one before. */
  afterBlank: boolean;
  afterPageMark: boolean;
}

export interface Layout {
  /** The width at which the text was wrapped, or `null` when every line is a paragraph of its own. */
  wrapWidth: number | null;
  isIndented: boolean;
  /** Words that stand as labels do among the labels that are known, and say nothing that is known. */
  labels: ReadonlySet<string>;
  /** What people said that labels mean. */
  meanings: LabelMeanings;
}

const terminal = /[。!?;:…][”"’』」》)\]]{0,3}$/;
const unfinished = /[,、(《“‘「『【〔/]$/;
const startsClosed = /^[,、。;:!?)”》」』】〕%]/;
const dateLine =
  /^\(?[〇一二三四五六七八九十\d]{4}[ ]?年[〇一二三四五六七八九十\d ]{1,4}月[〇一二三四五六七八九十\d ]{1,4}日\)?$/;

export const isDateLine = (norm: string): boolean => norm.length < 24 && dateLine.test(norm);
export const isTableRow = (norm: string): boolean =>
  norm.startsWith('|') || norm.includes('\t') || (norm.match(/ \| /g)?.length ?? 0) >= 2;

const startsStructure = (norm: string, { labels, meanings }: Layout): boolean =>
  saidKeyAt(norm, 0, meanings) !== null ||
  (norm.length <= 12 && meanings.has(labelKey(norm))) ||
  labels.has(labelShapeAt(norm, 0)?.word ?? '') ||
  markerAt(norm, 0) !== null ||
  fieldKeyAt(norm, 0) !== null ||
  (norm.length <= 12 && fieldRoleOf(norm) !== null) ||
  /^(?:#{1,6}|[-*+>•])[ ]|^附件/.test(norm) ||
  isTableRow(norm) ||
  isDateLine(norm) ||
  /^\d{1,3}$/.test(norm);

/** 「包联干部:…」 among 「责任单位:…」 and 「整改时限:…」. */
const unknownLabels = (lines: readonly LineFacts[]): Set<string> => {
  const found = new Set<string>();
  const isKnown = (line: LineFacts | undefined): boolean => {
    const role = line && fieldKeyAt(line.text, 0)?.role;
    return role !== undefined && isAssignmentRole(role);
  };
  for (const [index, line] of lines.entries()) {
    const label = labelShapeAt(line.text, 0);
    if (!label || label.length >= line.text.length || fieldKeyAt(line.text, 0)) continue;
    if (isKnown(lines[index - 1]) || isKnown(lines[index + 1]) || found.has(label.word))
      found.add(label.word);
  }
  return found;
};

/** Reads how a text is laid out, so that a line that was merely wrapped can be told from a short one. */
export const layoutOf = (lines: readonly LineFacts[], meanings: LabelMeanings): Layout => {
  const widths = lines.map(line => line.width).sort((a, b) => a - b);
  const wide = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const full = widths.filter(width => width >= wide - 6 && width <= wide + 6).length;
  const isWrapped = wide >= 24 && wide <= 110 && full >= 5 && full >= widths.length * 0.3;
  const marked = lines.filter(line => markerAt(line.text, 0) !== null);
  const indented = marked.filter(line => line.isIndented).length;
  return {
    wrapWidth: isWrapped ? wide : null,
    isIndented: marked.length >= 3 && indented > marked.length * 0.6,
    labels: unknownLabels(lines),
    meanings,
  };
};

/**
 * Whether `line` goes on with the sentence of the line before it. `before` is the paragraph gathered so far (its
 * tail is enough), `open` says that a bracket or a quotation mark is still open in it.
 */
export const goesOn = (
  before: string,
  last: LineFacts,
  line: LineFacts,
  layout: Layout,
  open: 'bracket' | 'quotation' | null,
): boolean => {
  if (isTableRow(last.text) || isDateLine(last.text) || /^#{1,6}[ ]/.test(last.text)) return false;
  if (startsClosed.test(line.text) && !terminal.test(before)) return true;
  // Inside a bracket a label on a new line is still part of the bracket.
  if (open === 'bracket' && !markerAt(line.text, 0) && !isTableRow(line.text)) return true;
  if (open === 'quotation' && !startsStructure(line.text, layout)) return true;
  if (startsStructure(line.text, layout) || terminal.test(before)) return false;
  // A paragraph that ends with its assignment bracket is complete.
  if (/(?:单位|部门|时限|时间|负责|牵头)[^()]{0,400}[)】]$/.test(before)) return false;
  if (unfinished.test(before)) return true;
  const commas = before.match(/[,、]/g)?.length ?? 0;
  const isSentence = before.includes('。') || commas >= 2;
  if (line.afterPageMark) return isSentence || commas >= 1;
  if (line.afterBlank) return false;
  if (layout.wrapWidth !== null) return last.width >= layout.wrapWidth - 6;
  if (layout.isIndented) return !line.isIndented && isSentence;
  return isSentence;
};
