import type { CleanText } from './clean-text';
import { fieldKeyAt, fieldRoleOf, type FieldKey } from './field-keys';
import type { FieldRole } from './field-role';
import { isTableRow } from './join-lines';
import { labelKey, saidKeyAt } from './label-meanings';
import { labelShapeAt } from './label-words';
import { likelyMarkerAt, markerAt, type Marker, type MarkerKind } from './markers';
import type { Range } from './page-marks';
import { endsAsUnit } from './unit-words';

/** A stretch of the clean text that begins with an ordinal, a label, or a paragraph. */
export interface Segment {
  start: number;
  end: number;
  /** Where the words begin, behind ordinal and label. */
  bodyStart: number;
  marker: Marker | null;
  field: FieldRole | null;
  /** Markdown heading level, else 0. */
  heading: number;
  startsLine: boolean;
  isTable: boolean;
}

const opens = new Set('(《“【〔「');
const closes = new Set(')》”】〕」');
const beforeInline = new Set('。;:!?) 】');
const beforeField = new Set('。;:!?), 】\t');
/** 1 for the characters that the scan below has to look at closely. */
const isNotable = new Uint8Array(0x10000);
for (const char of [...opens, ...closes, ...beforeField]) isNotable[char.charCodeAt(0)] = 1;

/** Ordinals inside a line count only when they go on with a list (or start one), else 「第3.」 would cut a sentence. */
type Seen = Map<MarkerKind, number>;

/** A label of this document that is not known. */
const unknownKeyAt = ({ norm, labels }: CleanText, from: number): FieldKey | null => {
  if (labels.size === 0) return null;
  const label = labelShapeAt(norm, from);
  return label && labels.has(label.word) ? { role: 'unknown', length: label.length } : null;
};

/** A label at `from`: as people said, as its words say, or as one that is not known. */
const keyAt = (clean: CleanText, from: number): FieldKey | null =>
  saidKeyAt(clean.norm, from, clean.meanings) ?? fieldKeyAt(clean.norm, from) ?? unknownKeyAt(clean, from);

/** A label on a line of its own: what stands below it are its words, and 「督查股」 among them is a unit. */
const isBareLabel = ({ norm }: CleanText, one: Segment | undefined): boolean =>
  one?.field != null && one.bodyStart >= one.end && norm.slice(one.start, one.end).trimEnd().endsWith(':');

const lineSegments = (
  clean: CleanText,
  { start, end }: Range,
  seen: Seen,
  above: Segment | undefined,
): Segment[] => {
  const { norm } = clean;
  const segments: Segment[] = [];
  const open = (at: number, isFirst: boolean): boolean => {
    let from = at;
    let heading = 0;
    if (isFirst) {
      const prefix = /^(?:(#{1,6})|[-*+>•●■◆▪])[ ]{1,4}/.exec(norm.slice(at, at + 12));
      heading = prefix?.[1]?.length ?? 0;
      from += prefix?.[0].length ?? 0;
    }
    const marker =
      (isFirst ? clean.numbers.get(from) : null) ??
      markerAt(norm, from) ??
      (isFirst ? likelyMarkerAt(norm, from, seen.get('ar')) : null);
    const isNext = marker && (marker.value === 1 || seen.get(marker.kind) === marker.value - 1);
    if (!isFirst && (marker?.kind === 'part' || marker?.kind === 'stage' || (marker && !isNext)))
      return false;
    if (!isFirst && marker?.kind === 'cn' && norm[at - 1] !== '。') return false;
    let bodyStart = from + (marker?.length ?? 0);
    const key = keyAt(clean, bodyStart);
    if (!isFirst && !marker && !key) return false;
    let field = key?.role ?? null;
    if (key) bodyStart += key.length;
    else if (isFirst && !heading && end - bodyStart <= 12) {
      const word = norm.slice(bodyStart, end).replace(/[【】[\]]/g, '');
      const isValue = isBareLabel(clean, above) && endsAsUnit(word);
      field = marker || isValue ? null : (clean.meanings.get(labelKey(word)) ?? fieldRoleOf(word));
      if (field) bodyStart = end;
    }
    if (marker) seen.set(marker.kind, marker.value);
    const before = segments.at(-1);
    if (before) before.end = at;
    segments.push({
      start: at,
      end,
      bodyStart: Math.min(bodyStart, end),
      marker,
      field,
      heading,
      startsLine: isFirst,
      isTable: false,
    });
    return true;
  };
  open(start, true);
  let depth = 0;
  for (let at = start; at < end; at++) {
    if (isNotable[norm.charCodeAt(at)] === 0 && (at === start || isNotable[norm.charCodeAt(at - 1)] === 0))
      continue;
    const char = norm[at]!;
    const before = norm[at - 1]!;
    const last = segments.at(-1)!;
    // 「整改措施:1.…」: an ordinal may follow a label at once.
    const isInside = at > last.bodyStart || (at === last.bodyStart && last.field !== null);
    if (depth === 0 && isInside && beforeField.has(before)) {
      const couldMark = beforeInline.has(before);
      const isField = keyAt(clean, at) !== null;
      if (isField || (couldMark && markerAt(norm, at) !== null)) open(at, false);
    }
    if (opens.has(char)) depth++;
    else if (closes.has(char) && depth > 0) depth--;
  }
  return segments;
};

const tableSegment = (start: number, end: number): Segment => ({
  start,
  end,
  bodyStart: start,
  marker: null,
  field: null,
  heading: 0,
  startsLine: true,
  isTable: true,
});

/** Cuts the clean text into segments. Table rows stay whole, also those with one cell to a line. */
export const segmentsOf = (clean: CleanText): Segment[] => {
  const seen: Seen = new Map();
  const { lines, norm } = clean;
  const rowAt = new Map(clean.cellRows.map(row => [row.from, row]));
  const segments: Segment[] = [];
  for (let at = 0; at < lines.length; at++) {
    const { start, end } = lines[at]!;
    const row = rowAt.get(at);
    if (row) {
      segments.push(tableSegment(start, lines[row.to - 1]!.end));
      at = row.to - 1;
    } else if (isTableRow(norm.slice(start, Math.min(end, start + 2000))))
      segments.push(tableSegment(start, end));
    else for (const one of lineSegments(clean, { start, end }, seen, segments.at(-1))) segments.push(one);
  }
  return segments;
};
