import type { CleanText } from '../clean-text';
import { claimAssignment } from './claim-assignment';
import { claimFields, claimHeadings } from './claim-outline';
import { claimHead } from './claim-head';
import { claimRequirements } from './claim-requirements';
import { sentencesIn } from './sentences';
import { Painter } from './painter';
import type { Range } from '../page-marks';
import type { Claim, Place } from './place';
import type { ReadParts } from './read-parts';

/** What readers said themselves of places that stand in no entry: a table's head, its numbers. */
const claimSaid = (painter: Painter, { gathered }: ReadParts): void => {
  for (const { range, claim } of gathered.claims) painter.paint(range, claim);
};

const claimWords = (painter: Painter, { gathered }: ReadParts): void => {
  for (const { ordinal: category, problems } of gathered.categories)
    for (const { ordinal, words } of problems)
      for (const range of words)
        painter.paint(range, { kind: 'field', role: 'problem', problemRef: `${category}-${ordinal}` });
  // A measure's hundred tasks may have its whole text in common.
  const shared = new Set<readonly Range[]>();
  for (const [assignment, { found, problemRef }] of gathered.assignments.entries()) {
    if (shared.has(found.texts)) continue;
    shared.add(found.texts);
    for (const range of found.texts)
      painter.paint(range, {
        kind: 'field',
        role: 'measure',
        assignment,
        ...(problemRef === null ? {} : { problemRef }),
      });
  }
  for (const { words } of gathered.measures)
    for (const range of words) painter.paint(range, { kind: 'field', role: 'measure' });
};

/** Spans of the source as ranges of the clean text, by halving: `origin` only grows. */
const cleanAt = ({ origin }: CleanText, place: number): number => {
  let low = 0;
  let high = origin.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (origin[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
};

const claimTimes = (painter: Painter, { clean, plan }: ReadParts): void => {
  const paint = ({ start, end }: Place | { start: number; end: number }, claim: Claim): void => {
    painter.paint({ start: cleanAt(clean, start), end: cleanAt(clean, end) }, claim);
  };
  for (const [assignment, { milestones, problemRef }] of plan.assignments.entries())
    for (const { source } of milestones)
      paint(source, {
        kind: 'field',
        role: 'milestone',
        assignment,
        ...(problemRef === null ? {} : { problemRef }),
      });
  for (const { source } of plan.duties) paint(source, { kind: 'field', role: 'duty' });
  // A phase is its name and its days; what is asked of everybody in it follows.
  for (const { source } of plan.phases) {
    const [first] = sentencesIn(clean.norm, {
      start: cleanAt(clean, source.start),
      end: cleanAt(clean, source.end),
    });
    if (first) painter.paint(first, { kind: 'field', role: 'phase' });
  }
};

const isWord = /[\p{L}\p{N}]/u;

const isSame = (one: Claim, other: Claim): boolean =>
  one.kind === other.kind &&
  one.role === other.role &&
  one.assignment === other.assignment &&
  one.problemRef === other.problemRef;

const unclaimed: Claim = { kind: 'unused' };
const structure: Claim = { kind: 'structure' };

/** Blanks at the edges, table rules and line breaks of what nobody claimed. */
const separates = /[\s|]/;

/** Says of free signs what they are: words that nothing was read from, and what separates them. */
const claimRest = (painter: Painter, { norm }: CleanText): void => {
  for (let start = 0; start < norm.length; start++) {
    if (!painter.isFree(start)) continue;
    let end = start;
    let last = start;
    let hasWords = false;
    for (; end < norm.length && painter.isFree(end) && norm[end] !== '\n' && norm[end] !== '|'; end++) {
      if (!separates.test(norm[end]!)) last = end + 1;
      hasWords ||= isWord.test(norm[end]!);
    }
    let from = start;
    while (from < last && separates.test(norm[from]!)) from++;
    if (hasWords) painter.paint({ start: from, end: last }, unclaimed);
    start = end;
  }
};

/** The places of the source: what was claimed of the clean text; what else stands there separates. */
const placesIn = ({ origin, source }: CleanText, painter: Painter): Place[] => {
  const places: Place[] = [];
  const add = (start: number, end: number, claim: Claim): void => {
    if (end <= start) return;
    const last = places.at(-1);
    if (last && isSame(last, claim)) last.end = end;
    else places.push({ start, end, ...claim });
  };
  let done = 0;
  for (const [at, from] of origin.entries()) {
    add(done, from, structure);
    add(Math.max(done, from), from + 1, painter.claimAt(at) ?? structure);
    done = Math.max(done, from + 1);
  }
  add(done, source.length, structure);
  return places;
};

/**
 * The places of a source: each of its characters belongs to exactly one, in order and without a gap. Claims are made by what
 * stands in the plan that was read; what nobody claims is `unused`. Linear in the text's length.
 */
export const placesOf = (parts: ReadParts): Place[] => {
  const painter = new Painter(parts.clean.text.length);
  for (const [index, one] of parts.gathered.assignments.entries())
    claimAssignment(painter, parts.clean, one, index);
  claimTimes(painter, parts);
  claimSaid(painter, parts);
  claimWords(painter, parts);
  claimFields(painter, parts);
  claimHead(painter, parts);
  claimHeadings(painter, parts);
  claimRequirements(painter, parts);
  claimRest(painter, parts.clean);
  return placesIn(parts.clean, painter);
};
