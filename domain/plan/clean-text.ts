import { lineTablesIn, type CellRow } from './table/line-tables';
import { goesOn, isTableRow, layoutOf, type LineFacts } from './join-lines';
import { noMeanings, type LabelMeanings } from './label-meanings';
import type { Marker } from './markers';
import { normalForm } from './normal-form';
import { isPageMark, pageMarksIn, type Range } from './page-marks';
import type { Span } from './types';
import { listConventions, type ListConventions } from './unit-brackets';
import { unknownLabels } from './unknown-labels';
import { blanksInLabels, withColons } from './written-labels';

/**
 * A plan's text without page marks and without line breaks in mid-sentence. `text` and `norm` (its normal form)
 * share their offsets; `origin` leads from them back to the source.
 */
export interface CleanText {
  source: string;
  text: string;
  norm: string;
  lines: Range[];
  origin: Int32Array;
  /** Words that stand as labels and are not known. */
  labels: ReadonlySet<string>;
  /** What people said that labels mean. */
  meanings: LabelMeanings;
  /** Numbers of lists that only the list tells, by where they stand. */
  numbers: ReadonlyMap<number, Marker>;
  /** Where a number may also be a decimal of the line before. */
  doubtful: readonly number[];
  /** Tables that came with one cell to a line, by indexes of `lines`. */
  cellRows: CellRow[];
  /** What it says once of all of its lists of units. */
  conventions: ListConventions;
}

/** The place in the source of a stretch of the clean text. */
export const spanOf = (clean: CleanText, start: number, end: number): Span =>
  end <= start
    ? { start: clean.origin[start] ?? clean.source.length, end: clean.origin[start] ?? clean.source.length }
    : { start: clean.origin[start]!, end: clean.origin[end - 1]! + 1 };

interface RawLine extends LineFacts {
  keep: Range[];
}

/** A line break inside a cell, as web pages and Markdown write it: one blank, and the rest of it is dropped below. */
const withoutBreaks = (source: string): string =>
  source
    .replace(/<br[ ]?\/?>/gi, words => ' '.padEnd(words.length, '\u200b'))
    .replace(/&(?:nbsp|ensp|emsp|#160);/gi, words => ' '.repeat(words.length));
const dropped = /(?:[\ufeff\u200b\u200c\u200d\u00ad]|\*\*|__){1,1000}/g;

/** What a page mark or what is dropped begins with: most lines have none of it. */
const couldHaveHoles = /[\ufeff\u200b\u200c\u200d\u00ad*_—–―─第-]/;

const keptRanges = (norm: string, start: number, end: number, base: number): Range[] => {
  const mayBeSpaced = norm.includes(' ') && norm.includes(':');
  if (!mayBeSpaced && !couldHaveHoles.test(norm)) return [{ start: base + start, end: base + end }];
  const holes = [
    ...pageMarksIn(norm.slice(start, end)),
    ...blanksInLabels(norm.slice(start, end)),
    ...[...norm.slice(start, end).matchAll(dropped)].map(match => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  ].sort((a, b) => a.start - b.start);
  const keep: Range[] = [];
  let at = start;
  for (const hole of holes) {
    if (start + hole.start > at) keep.push({ start: base + at, end: base + start + hole.start });
    at = Math.max(at, start + hole.end);
  }
  if (at < end) keep.push({ start: base + at, end: base + end });
  return keep;
};

/** The lines of a text that are not empty. By their ends: a pattern for whole lines would outgrow the stack at 5 MB. */
function* linesOf(text: string): Generator<{ index: number; 0: string }> {
  let index = 0;
  for (const { index: end } of text.matchAll(/[\r\n\f\v\u2028\u2029\u0085]/g)) {
    if (end > index) yield { index, 0: text.slice(index, end) };
    index = end + 1;
  }
  if (index < text.length) yield { index, 0: text.slice(index) };
}

const cellsAhead = /^[ ]*\t[\t ]*[^\t ][^\t]*\t/;
/** One cell below a row: the rest of the cell above it, or another measure. */
const cellBelow = /^[ ]*\t[ ]*\t/;

const readLines = (source: string, norm: string): RawLine[] => {
  const lines: RawLine[] = [];
  let afterBlank = false;
  let afterPageMark = false;
  for (const match of linesOf(norm)) {
    const gap = norm.slice(lines.at(-1) ? Math.max(0, match.index - 4) : match.index, match.index);
    if (/\n[^\n]*\n/.test(gap)) afterBlank = true;
    if (gap.includes('\f')) afterPageMark = true;
    const line = match[0];
    // The empty cells at the head of a table's row hold its columns.
    const isBelow = cellBelow.test(line) && lines.at(-1)?.text.includes('\t') === true;
    const head =
      cellsAhead.test(line) || isBelow ? line.search(/[^ ]/) : line.length - line.trimStart().length;
    const end = line.trimEnd().length;
    if (end <= head) {
      afterBlank = true;
      continue;
    }
    if (isPageMark(line.slice(head, end))) {
      afterPageMark = true;
      continue;
    }
    const keep = keptRanges(line, head, end, match.index);
    const text = keep.map(range => norm.slice(range.start, range.end)).join('');
    if (!text) continue;
    const isMarkedAtStart = keep[0]!.start > match.index + head && /\d/.test(line.slice(head, head + 8));
    let width = 0;
    // Wider than any layout is wide enough to know.
    for (let at = 0; at < end && width < 400; at++)
      width += source.charCodeAt(match.index + at) > 0x2e7f ? 2 : 1;
    lines.push({
      keep,
      text,
      width,
      isIndented: head > 0,
      afterBlank,
      afterPageMark: afterPageMark || isMarkedAtStart,
    });
    afterBlank = false;
    afterPageMark = keep.at(-1)!.end < match.index + end;
  }
  return lines;
};

const pairs: Readonly<Record<string, string>> = { ')': '(', '》': '《', '”': '“', '】': '【', '」': '「' };
const openers = new Set(Object.values(pairs));
/** 1 for every character that opens or closes: one look per character of a long text. */
const isBracket = new Uint8Array(0x10000);
for (const char of [...openers, ...Object.keys(pairs)]) isBracket[char.charCodeAt(0)] = 1;
/** What stays open for longer than this was never closed; it must not swallow the document. */
const longestOpen = { bracket: 600, quotation: 80 };

const openKind = (
  open: readonly { char: string; at: number }[],
  length: number,
): 'bracket' | 'quotation' | null => {
  const near = (limit: number) => open.filter(one => length - one.at < limit);
  if (near(longestOpen.bracket).some(one => one.char === '(' || one.char === '【')) return 'bracket';
  return near(longestOpen.quotation).length > 0 ? 'quotation' : null;
};

/** Removes page marks, joins wrapped lines and keeps the way back to the source. Linear in the text's length. */
export const cleanText = (source: string, meanings: LabelMeanings = noMeanings): CleanText => {
  const written = withoutBreaks(source);
  const norm = withColons(normalForm(written));
  const raw = readLines(written, norm);
  const layout = layoutOf(raw, meanings);
  const origin = new Int32Array(source.length + 1);
  const chunks: string[] = [];
  const normChunks: string[] = [];
  const lines: Range[] = [];
  const numbers = new Map<number, Marker>();
  const doubtful: number[] = [];
  let length = 0;
  let tail = '';
  let open: { char: string; at: number }[] = [];
  const cells = lineTablesIn(
    raw.map(line => line.text.slice(0, 200)),
    meanings,
  );
  /** 1 for the lines that are cells, or a row of them. */
  const isCell = new Uint8Array(raw.length + 1);
  for (const { from, to } of cells) isCell.fill(1, from, to);
  const lineAt: number[] = [];
  for (const [index, line] of raw.entries()) {
    const last = raw[index - 1];
    const isProse = isCell[index] === 0 && (index === 0 || isCell[index - 1] === 0);
    if (last && isProse && goesOn(tail, last, line, layout, openKind(open, length))) {
      lines.at(-1)!.end += line.text.length;
      tail = (tail + line.text).slice(-400);
    } else {
      // The break stays as one character, so that nothing is ever matched across paragraphs by accident.
      if (length > 0) {
        chunks.push('\n');
        normChunks.push('\n');
        origin[length] = Math.max(0, line.keep[0]!.start - 1);
        length++;
      }
      const number = layout.listed.get(line);
      if (number) numbers.set(length, number);
      if (layout.doubtful.has(line)) doubtful.push(length);
      lines.push({ start: length, end: length + line.text.length });
      tail = line.text.slice(-400);
      open = [];
    }
    lineAt.push(lines.length - 1);
    const isRow = isTableRow(line.text);
    for (const range of line.keep) {
      chunks.push(written.slice(range.start, range.end));
      const piece = norm.slice(range.start, range.end);
      // A tab in prose is a blank.
      normChunks.push(isRow ? piece : piece.replaceAll('\t', ' '));
      for (let at = range.start; at < range.end; at++) {
        if (isBracket[norm.charCodeAt(at)] === 1) {
          const char = norm[at]!;
          if (openers.has(char)) {
            // What opened this long ago stays unanswered: nobody looks for it any more.
            if (open.length > 2 * longestOpen.bracket) open = open.slice(-longestOpen.bracket);
            open.push({ char, at: length });
          } else if (open.at(-1)?.char === pairs[char]) open.pop();
        }
        origin[length++] = at;
      }
    }
    if (open.length > 20) open = open.slice(-20);
  }
  const cleanNorm = normChunks.join('');
  // A label that stood in two lines, or beside one that did, is seen once they are joined.
  const labels =
    lines.length === raw.length
      ? layout.labels
      : new Set([
          ...layout.labels,
          ...unknownLabels(lines.map(({ start, end }) => cleanNorm.slice(start, end))).found,
        ]);
  return {
    source,
    text: chunks.join(''),
    norm: cleanNorm,
    lines,
    origin: origin.subarray(0, length),
    labels,
    numbers,
    doubtful,
    meanings,
    cellRows: cells.map(({ from, to }) => ({ from: lineAt[from]!, to: lineAt[to - 1]! + 1 })),
    conventions: listConventions(cleanNorm),
  };
};
