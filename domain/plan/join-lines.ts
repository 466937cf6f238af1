import { isClosingLine, isContactLine } from './closing-lines';
import { cutsDate, cutsLabel, cutsName, unitField } from './cut-words';
import { fieldKeyAt, fieldRoleOf } from './field-keys';
import { labelKey, saidKeyAt, type LabelMeanings } from './label-meanings';
import { labelShapeAt } from './label-words';
import { listedLines } from './line-numbers';
import { markerAt, type Marker } from './markers';
import { unknownLabels } from './unknown-labels';
import { wrappedNumbers } from './wrapped-numbers';

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
  /** Characters of its wide lines: some programs count those and not their width. */
  wrapLength: number;
  /** Paragraphs begin with blanks. */
  isIndented: boolean;
  /** … and what was wrapped goes on without. */
  isFlush: boolean;
  /** Words that stand as labels do among the labels that are known, and say nothing that is known. */
  labels: ReadonlySet<string>;
  /** The words of all labels that stand whole in a line, known or not. */
  words: ReadonlySet<string>;
  /** What people said that labels mean. */
  meanings: LabelMeanings;
  /** Lines that begin with a number of a list, which only the list tells. */
  listed: ReadonlyMap<LineFacts, Marker>;
  /** Lines that begin with a decimal of the line before. */
  wrapped: ReadonlySet<LineFacts>;
  /** Lines of which it cannot be told. */
  doubtful: ReadonlySet<LineFacts>;
}

const terminal = /[。!?;:…][”"’』」》)\]]{0,3}$/;
const unfinished = /[,、(《“‘「『【〔/]$/;
const startsClosed = /^[,、。;:!?)”》」』】〕%]/;
/** What can only be the end of a name: 「县税务」 on one line, 「局。」 on the next. */
const endOfName = /^(?:[局委厅办会队司站所室科股府镇乡]|委员会|管委会|大队|街道|人民政府)(?:[、,。;)(]|$)/;
const restOfWord = /^[\u4e00-\u9fff]{1,3}[。;]$/;
const dateLine =
  /^\(?[〇一二三四五六七八九十\d]{4}[ ]?年[〇一二三四五六七八九十\d ]{1,4}月[〇一二三四五六七八九十\d ]{1,4}日\)?$/;

export const isDateLine = (norm: string): boolean => norm.length < 24 && dateLine.test(norm);
const tabbed = /^[^\t]*\t[^\t]*$/;

/** A tab behind an ordinal or a label is a blank: 「1.\t路灯不亮。」, 「责任单位:\t县城管局」. */
const isTabbedProse = (norm: string): boolean => {
  const before = norm.slice(0, norm.indexOf('\t'));
  const marker = tabbed.test(norm.slice(0, 2000)) ? markerAt(`${before} `, 0) : null;
  if (marker && marker.length >= before.length) return true;
  const label = fieldKeyAt(norm, 0);
  if (label !== null && norm.slice(0, label.length).includes(':')) return true;
  // Labels side by side, known or not, each with its words.
  return norm
    .slice(0, 2000)
    .split('\t')
    .every(one => (labelShapeAt(one.trim(), 0)?.length ?? one.length) < one.trim().length);
};

/** A line of a table: between bars, or between tabs that do not only stand behind an ordinal or a label. In normal form. */
export const isTableRow = (norm: string): boolean => {
  if (norm.startsWith('|')) return true;
  if (norm.includes('\t')) return !isTabbedProse(norm);
  return (norm.match(/ \| /g)?.length ?? 0) >= 2;
};

const startsStructure = (norm: string, { labels, meanings }: Layout): boolean =>
  saidKeyAt(norm, 0, meanings) !== null ||
  (norm.length <= 12 && meanings.get(labelKey(norm)) !== undefined) ||
  labels.has(labelShapeAt(norm, 0)?.word ?? '') ||
  markerAt(norm, 0) !== null ||
  fieldKeyAt(norm, 0) !== null ||
  (norm.length <= 12 && fieldRoleOf(norm) !== null) ||
  /^(?:#{1,6}|[-*+>•])[ ]|^附件/.test(norm) ||
  isTableRow(norm) ||
  isDateLine(norm) ||
  isClosingLine(norm) ||
  /^\d{1,3}$/.test(norm);

/**
 * Where many lines are short, as labelled ones are, few are full; they show that they were cut when nothing is wider and the
 * sentence of nearly each goes on below.
 */
const areCut = (
  lines: readonly LineFacts[],
  wide: number,
  known: Pick<Layout, 'labels' | 'meanings'>,
): boolean => {
  if (lines.some(line => line.width > wide + 6)) return false;
  const layout: Layout = {
    wrapWidth: null,
    wrapLength: 0,
    isIndented: false,
    isFlush: false,
    listed: new Map(),
    wrapped: new Set(),
    doubtful: new Set(),
    words: new Set(),
    ...known,
  };
  const open = [...lines.entries()].filter(
    ([index, line]) =>
      index + 1 < lines.length &&
      line.width >= wide - 3 &&
      !terminal.test(line.text) &&
      !isTableRow(line.text),
  );
  const cut = open.filter(([index]) => !startsStructure(lines[index + 1]!.text, layout)).length;
  return cut >= 3 && cut >= open.length * 0.8;
};

/** Reads how a text is laid out, so that a line that was merely wrapped can be told from a short one. */
export const layoutOf = (lines: readonly LineFacts[], meanings: LabelMeanings): Layout => {
  const widths = lines.map(line => line.width).sort((a, b) => a - b);
  const wide = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const lengths = lines.map(line => line.text.length).sort((a, b) => a - b);
  const full = widths.filter(width => width >= wide - 6 && width <= wide + 6).length;
  const { found: labels, words } = unknownLabels(lines.map(line => line.text));
  const byList = listedLines(lines);
  const numbers = wrappedNumbers(lines.map(line => (byList.has(line) ? null : line)));
  const listed = new Map([...numbers.listed, ...byList]);
  // A line that is merely full is followed by a line that begins nothing.
  const running = lines.filter((line, at) => {
    const next = lines[at + 1];
    if (!next || listed.has(next) || terminal.test(line.text)) return false;
    const isFull = line.width >= wide - 6 && line.width <= wide + 6;
    return isFull && !markerAt(next.text, 0) && !fieldKeyAt(next.text, 0);
  }).length;
  const isWrapped =
    wide >= 24 &&
    wide <= 110 &&
    full >= 5 &&
    ((full >= widths.length * 0.3 && running >= full * 0.3) || areCut(lines, wide, { labels, meanings }));
  const marked = lines.filter(line => markerAt(line.text, 0) !== null);
  const isIndented =
    marked.length >= 3 && marked.filter(line => line.isIndented).length > marked.length * 0.6;
  return {
    wrapWidth: isWrapped ? wide : null,
    wrapLength: lengths[Math.floor(lengths.length * 0.9)] ?? 0,
    isIndented,
    isFlush:
      isIndented &&
      lines.some((line, index) => {
        const above = lines[index - 1];
        return above?.isIndented === true && !line.isIndented && !terminal.test(above.text);
      }),
    labels,
    words,
    meanings,
    listed,
    wrapped: numbers.wrapped,
    doubtful: numbers.doubtful,
  };
};

const endsTitle = /^[^,。;:]{6,80}(?:方案|清单|台账|通知|通报|意见|计划|分工|任务书)$/;

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
  if (layout.listed.has(line) || layout.doubtful.has(line)) return false;
  if (layout.wrapped.has(line)) return true;
  if (endOfName.test(line.text) && !terminal.test(before) && !unfinished.test(before)) return true;
  if (/^[*]{1,2}$/.test(line.text) && before.endsWith('*')) return true;
  // 「…网格员:祝青」, and below it 「松。」.
  if (layout.wrapWidth !== null && restOfWord.test(line.text) && !line.afterBlank && !terminal.test(before))
    return true;
  const isFull =
    layout.wrapWidth !== null &&
    (last.width >= layout.wrapWidth - 6 || last.text.length >= layout.wrapLength);
  const isCut = cutsLabel(before, line.text, layout.words, isFull) || cutsDate(before, line.text);
  if (!line.afterBlank && isCut) return true;
  // Whom to ring about the whole document.
  if (isContactLine(line.text)) return false;
  // 「县林业局」, and below it 「(责任人:…)」.
  if (line.text.startsWith('(') && !markerAt(line.text, 0) && unitField.test(before)) return true;
  // A list goes on, also with 「县水利局(配合单位)」.
  if (/、$/.test(before) && !markerAt(line.text, 0) && !fieldKeyAt(line.text, 0) && !isTableRow(line.text))
    return true;
  if (layout.isFlush && line.isIndented && endsTitle.test(before)) return false;
  // Inside a bracket a label on a new line is still part of the bracket.
  if (open === 'bracket' && !markerAt(line.text, 0) && !isTableRow(line.text)) return true;
  if (open === 'quotation' && !startsStructure(line.text, layout)) return true;
  if (startsStructure(line.text, layout) || terminal.test(before)) return false;
  // A paragraph that ends with its assignment bracket is complete.
  if (/(?:单位|部门|时限|时间|负责|牵头)[^()]{0,400}[)】]$/.test(before)) return false;
  if (unfinished.test(before)) return true;
  if (!line.afterBlank && cutsName(before, line.text)) return true;
  const commas = before.match(/[,、]/g)?.length ?? 0;
  const isSentence = before.includes('。') || commas >= 2;
  if (line.afterPageMark) return isSentence || commas >= 1;
  if (line.afterBlank) return false;
  if (layout.wrapWidth !== null) return isFull;
  if (layout.isIndented) return !line.isIndented && isSentence;
  return isSentence;
};
