import { isAssignmentSentence, isLabelledSentence } from './assignment-sentence';
import { bracketsIn, isAssignmentBracket, isTimeBracket, type Bracket } from './brackets';
import type { CleanText } from './clean-text';
import { isAssignmentRole } from './field-role';
import { apart, firstBehind, without } from './cut-ranges';
import { fieldGroups } from './field-groups';
import { wordsOfField, type OutlineNode } from './outline-node';
import type { Range } from './page-marks';
import { readAssignmentWords, type AssignmentWords, type Piece } from './read-assignment';
import { runAtEnd } from './run-at-end';

/** An assignment with the text that it answers for, before it gets its place in the plan. */
export interface FoundAssignment {
  node: OutlineNode;
  label: string;
  words: AssignmentWords;
  /** The text that it answers for, without brackets. */
  texts: Range[];
  range: Range;
  /** Written behind the last item only, read as that of all items. */
  isShared?: boolean;
  isUnclosed?: boolean;
}

interface Group {
  pieces: Piece[];
  range: Range;
  isUnclosed?: boolean;
  /** The measures that stand among its labelled lines, and the lines. */
  measures?: Range[];
  lines?: Range[];
}

const enumerator = /^[。;,\s]*([一二三四五六七八九十]是|第[一二三四五六七八九十])/;

const isGap = (text: string): boolean => /^[\s,;。、.]*$/.test(text);

/** The assignment brackets of a stretch of text; neighbours, such as units and date in brackets of their own, count as one. */
const bracketGroups = (clean: CleanText, part: Range): Group[] => {
  const inner = (one: Bracket) => clean.norm.slice(one.inner.start, one.inner.end);
  const groups: Group[] = [];
  let held: Bracket | null = null;
  for (const one of bracketsIn(clean.norm, part.start, part.end)) {
    const isTime = isTimeBracket(inner(one));
    if (!isTime && !isAssignmentBracket(inner(one))) continue;
    const last = groups.at(-1);
    const piece = { range: one.inner, role: null };
    if (last && isGap(clean.norm.slice(last.range.end, one.start))) {
      last.pieces.push(piece);
      last.range.end = one.end;
    } else if (isTime) held = one;
    else {
      const isNext = held && isGap(clean.norm.slice(held.end, one.start));
      groups.push({
        pieces: held && isNext ? [{ range: held.inner, role: null }, piece] : [piece],
        range: { start: held && isNext ? held.start : one.start, end: one.end },
        isUnclosed: one.isUnclosed,
      });
      held = null;
    }
  }
  return groups;
};

const stops = runAtEnd('[。;\\s]');

/**
 * Where who does it by when begins in a sentence that first says what: 「路口隐患整治,由甲局牵头,乙局配合,11月底前完成」; 0 where the
 * sentence is of one kind.
 */
const tailOf = (sentence: string): number => {
  const at = sentence.indexOf(',由');
  return at >= 4 && sentence.length <= 300 && isAssignmentSentence(sentence.slice(at + 1)) ? at + 1 : 0;
};

/** 「由甲局牵头,乙局配合,6月底前完成。」 as the last sentence, without brackets. */
const sentenceGroup = (clean: CleanText, part: Range): Group | null => {
  const text = clean.norm.slice(part.start, part.end).replace(stops, '');
  const start = Math.max(text.lastIndexOf('。'), text.lastIndexOf(';')) + 1;
  const whole = text.slice(start);
  const tail = tailOf(whole);
  const sentence = whole.slice(tail);
  const isBracketLike = /^由.{2,120}(?:牵头|负责)/.test(sentence) && isAssignmentBracket(sentence);
  const isSaid = isBracketLike || isAssignmentSentence(sentence) || isLabelledSentence(sentence);
  if (sentence.length > 300 || !isSaid) return null;
  const range = { start: part.start + start + tail, end: part.start + text.length };
  return { pieces: [{ range, role: null }], range: { start: range.start, end: part.end }, isUnclosed: false };
};

/** Where a node's measure stands: under 「整改措施:」 when it has that label, else in its own words. */
const wordsOf = (node: OutlineNode): Range[] => {
  const labelled = node.fields.filter(field => field.role === 'measure');
  const measures = labelled.length > 0 ? labelled : node.fields.filter(field => field.isDemand);
  return measures.length > 0 ? measures.map(wordsOfField) : node.parts;
};

const length = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, one) => sum + one.end - one.start, 0);

/** 「一是」 at the head of one of these words. */
const enumeratorOf = (clean: CleanText, texts: readonly Range[]): string | null => {
  for (const { start } of texts) {
    const match = enumerator.exec(clean.norm.slice(start, start + 6));
    if (match) return match[1]!;
  }
  return null;
};

const known = new WeakMap<OutlineNode, readonly FoundAssignment[]>();

/** The assignments that a node itself carries, each with its share of the node's words. Read once, however often they are asked for. */
export const ownAssignments = (clean: CleanText, node: OutlineNode): readonly FoundAssignment[] => {
  const found = known.get(node) ?? readOwnAssignments(clean, node);
  known.set(node, found);
  return found;
};

const bullet = /^(?:[-*+>•●■◆▪]{1,2}[ ]{1,4})?/;

/** Lines without a number, each with its labelled lines below it: the words before each group are its own. `null` where one has none. */
const linesBetween = (clean: CleanText, node: OutlineNode, groups: readonly Group[]): Range[][] | null => {
  const lines = [...node.parts, ...node.loose]
    .map(({ start, end }) => ({
      start: start + bullet.exec(clean.norm.slice(start, start + 8))![0].length,
      end,
    }))
    .sort((a, b) => a.start - b.start);
  const own = groups.map((group, index) => {
    const from = groups[index - 1]?.range.end ?? -1;
    const between = lines.filter(one => one.start >= from && one.end <= group.range.start);
    // A title may stand above the first.
    return index === 0 ? between.slice(-1) : between;
  });
  return own.every(one => one.length > 0) ? own : null;
};

const readOwnAssignments = (clean: CleanText, node: OutlineNode): FoundAssignment[] => {
  const places = [
    ...node.parts,
    ...node.fields.filter(one => !isAssignmentRole(one.role)).map(wordsOfField),
  ].sort((a, b) => a.start - b.start);
  let brackets = places.flatMap(part => bracketGroups(clean, part));
  const labelled: Group[] = fieldGroups(node.fields);
  // 「请于每周五前报送进展。」 below the last item is said to all.
  const last = places.findLast(({ start }) => !/^(?:请|以上|上述)/.test(clean.norm.slice(start, start + 2)));
  if (brackets.length === 0 && labelled.length === 0 && last) {
    const sentence = sentenceGroup(clean, last);
    if (sentence) brackets = [sentence];
  }
  // A bracket with units and a line with the date are one assignment.
  const groups =
    brackets.length === 1 && labelled.length === 1
      ? [
          {
            ...brackets[0]!,
            pieces: [...brackets[0]!.pieces, ...labelled[0]!.pieces],
            lines: [brackets[0]!.range, ...labelled[0]!.lines!],
          },
        ]
      : [...brackets, ...labelled];
  const holes = apart(groups.flatMap(group => group.lines ?? [group.range]));
  const free = without(wordsOf(node), holes).sort((a, b) => a.start - b.start);
  const inFree = enumeratorOf(clean, free);
  const own =
    groups.length > 1 && labelled.length === groups.length ? linesBetween(clean, node, groups) : null;
  const hasMeasures = groups.every(one => one.measures?.length);
  return groups.map((group, index) => {
    let texts = free;
    if (groups.length > 1 && labelled.length === groups.length && hasMeasures)
      texts = without(group.measures!, holes);
    else if (own) texts = own[index]!;
    else if (groups.length > 1 && brackets.length === groups.length) {
      const from = groups[index - 1]?.range.end ?? -1;
      const to = groups[index + 1] ? group.range.start : Number.POSITIVE_INFINITY;
      texts = free
        .slice(
          firstBehind(free, one => one.start >= from),
          firstBehind(free, one => one.start >= to),
        )
        .filter(one => one.end <= to);
      if (length(texts) < 4) texts = free;
    }
    const inner = groups.length === 1 ? null : texts === free ? inFree : enumeratorOf(clean, texts);
    return {
      node,
      label: inner ?? node.label,
      words: readAssignmentWords(clean, group.pieces),
      texts,
      range: group.range,
      ...(group.isUnclosed ? { isUnclosed: true } : {}),
    };
  });
};

const isListed = ({ via }: OutlineNode): boolean =>
  via !== 'problem' && via !== 'remark' && via !== 'unknown';

/** The words of a node and of what stands under it, children with their ordinals. */
export const wholeText = (node: OutlineNode): Range[] => [
  ...wordsOf(node),
  ...node.children.filter(isListed).flatMap(labelledText),
];

/** As {@link wholeText}, with the node's own ordinal before it. */
const labelledText = (node: OutlineNode): Range[] => {
  const [first, ...rest] = wholeText(node);
  return first ? [{ start: Math.min(node.start, first.start), end: first.end }, ...rest] : [];
};

const startsLine = (clean: CleanText, { start }: Range): boolean => clean.norm[start - 1] === '\n';

/** All assignments of a node and of what stands under it, in the document's order. */
export const assignmentsUnder = (clean: CleanText, node: OutlineNode): FoundAssignment[] => {
  const own = ownAssignments(clean, node);
  const children = node.children.filter(isListed);
  const below = children.map(child => assignmentsUnder(clean, child));
  const lastBelow = below.at(-1);
  const isLastOnly = below.length >= 1 && below.slice(0, -1).every(found => found.length === 0);
  const shared = isLastOnly && lastBelow?.length === 1 ? lastBelow[0]! : null;
  // Behind a single item only labelled lines of their own are its parent's.
  const isOfAll = shared && (below.length >= 2 || startsLine(clean, shared.range));
  if (own.length === 0 && shared && isOfAll && shared.node === children.at(-1)) {
    return [
      {
        ...shared,
        node,
        label: node.label,
        texts: without(wholeText(node), [shared.range]),
        // On a line of its own it is plainly meant for all; behind the last item's words a person should look.
        ...(startsLine(clean, shared.range) ? {} : { isShared: true }),
      },
    ];
  }
  const silent = children.filter((_, index) => below[index]!.length === 0).flatMap(labelledText);
  // Items without an assignment of their own go with the one that stands above them.
  const [first, ...others] = own;
  const withSilent =
    first && silent.length > 0
      ? [{ ...first, texts: [...first.texts, ...silent].sort((a, b) => a.start - b.start) }, ...others]
      : own;
  return [...withSilent, ...below.flat()];
};
