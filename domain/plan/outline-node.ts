import type { CleanText } from './clean-text';
import type { FieldRole } from './field-role';
import type { MarkerKind } from './markers';
import type { Range } from './page-marks';
import type { Segment } from './segments';

export interface OutlineField {
  role: FieldRole;
  /** The word of its label, without the number or the bullet before it. */
  word: string;
  start: number;
  bodyStart: number;
  end: number;
  /** The label speaks of persons beside units: 「责任单位及责任人」. */
  hasPersons?: boolean;
  /** 「整改要求」: what is to be done, where nothing else says so. */
  isDemand?: boolean;
  /** It stands above a list and holds for each of its parts. */
  isShared?: boolean;
  /** Where its words stand, if not behind the label: 「同上」. */
  elsewhere?: Range;
}

/** The words of a labelled field. */
export const wordsOfField = ({ bodyStart, end, elsewhere }: OutlineField): Range =>
  elsewhere ?? { start: bodyStart, end };

/** A numbered (or headed) part of the document with what stands under it. Offsets are those of the clean text. */
export interface OutlineNode {
  kind: MarkerKind | 'root' | 'annex' | 'heading' | 'entry';
  rank: number;
  /** As printed: `(八)`, `2`; empty for headings without an ordinal. */
  label: string;
  ordinal: string;
  value: number;
  start: number;
  bodyStart: number;
  end: number;
  /** Its own words, without those of children and labelled fields. */
  parts: Range[];
  fields: OutlineField[];
  children: OutlineNode[];
  parent: OutlineNode | null;
  /** The labelled field under which it is listed: 「整改措施:1.… 2.…」. */
  via: FieldRole | null;
  tables: Range[];
  /** Lines behind a labelled field that do not go on with it. */
  loose: Range[];
}

/** A node that a segment opens, with nothing in it. */
export const nodeAt = (
  segment: Segment,
  kind: OutlineNode['kind'],
  rank: number,
  parent: OutlineNode | null,
  via: FieldRole | null,
  label = '',
): OutlineNode => ({
  kind,
  rank,
  label,
  ordinal: segment.marker?.ordinal ?? '',
  value: segment.marker?.value ?? 0,
  start: segment.start,
  bodyStart: segment.bodyStart,
  end: segment.end,
  parts: [],
  fields: [],
  children: [],
  parent,
  via,
  tables: [],
  loose: [],
});

/** A heading that holds rows of a table and nothing else: 「一、市政类」 between them. */
export const headsTable = (clean: CleanText, node: OutlineNode): boolean => {
  if (node.tables.length === 0 || node.fields.length > 0 || node.children.length > 0) return false;
  const words = ownNorm(clean, node).trim();
  return words.length <= 24 && !/[。;]/.test(words);
};

export const ownText = (clean: CleanText, node: OutlineNode): string =>
  node.parts.map(part => clean.text.slice(part.start, part.end)).join('');
export const ownNorm = (clean: CleanText, node: OutlineNode): string =>
  node.parts.map(part => clean.norm.slice(part.start, part.end)).join('');

/** The heading of a node: its first words up to a full stop, a colon or a bracket. */
export const titleRangeOf = (clean: CleanText, node: OutlineNode): Range => {
  const part = node.parts[0];
  if (!part) {
    const field = node.fields[0];
    return field
      ? { start: field.bodyStart, end: field.end }
      : { start: node.bodyStart, end: node.bodyStart };
  }
  const text = clean.norm.slice(part.start, Math.min(part.end, part.start + 200));
  const cut = /[。:;!?]|\((?=[^)]*(?:单位|部门|牵头|负责|时限|领导|责任))|【/.exec(text);
  const end = cut ? part.start + cut.index : Math.min(part.end, part.start + text.length);
  return { start: part.start, end: Math.max(end, part.start) };
};

export const titleOf = (clean: CleanText, node: OutlineNode): string => {
  const { start, end } = titleRangeOf(clean, node);
  return clean.text.slice(start, end).trim();
};

export const titleNorm = (clean: CleanText, node: OutlineNode): string => {
  const { start, end } = titleRangeOf(clean, node);
  return clean.norm.slice(start, end).trim();
};

/** All nodes below and including `node`, in the document's order, without recursion (texts may nest deeply). */
export function* walk(node: OutlineNode): Generator<OutlineNode> {
  const open = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    for (let at = next.children.length - 1; at >= 0; at--) open.push(next.children[at]!);
  }
}
