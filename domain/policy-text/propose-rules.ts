import type { CivilDate } from '../calendar/civil-date';
import { readHead } from '../plan/read-head';
import { cleanText, type CleanText } from '../plan/clean-text';
import { outlineOf } from '../plan/outline';
import type { Segment } from '../plan/segments';
import { segmentsOf } from '../plan/segments';
import { clauseFinder, markArticles } from './clauses';
import { contextOf } from './propose/context';
import { proposeSentence } from './propose/propose-sentence';
import { repairGlyphs } from './repair-glyphs';
import { lineFinder, policySentences, type PolicySentence } from './sentences';
import { listedSets } from './sets';
import { noDay } from './tokens/read-time';
import { tokensOf } from './tokens/tokens-of';
import type { MaskedToken } from './tokens/types';
import type { OtherNumber, PolicyReading, SourcePlace } from './types';

/** Where the numbers of lists stand: they count what they stand before. */
const listNumbers = (segments: readonly Segment[]): { start: number; end: number }[] =>
  segments
    .filter(one => one.marker !== null)
    .map(one => ({ start: one.start, end: Math.max(one.bodyStart, one.start + 1) }));

const isTitleLine = (words: string, title: string): boolean => {
  const bare = words.replace(/[\s#*]/g, '');
  const whole = title.replace(/[\s#*]/g, '');
  return bare.length >= 4 && (whole.includes(bare) || bare.includes(whole));
};

/** A document whose day is not read is at least of the year in its number. */
const yearOfNumber = (number: string | null): CivilDate | null => {
  const year = /[〔[(【](\d{4})[〕\])】]/.exec(number ?? '')?.[1];
  return year === undefined ? null : `${year}-01-01`;
};

const digits = /[\d\uff10-\uff19]+/g;

/** Every digit of the source that nothing has taken yet. */
const leftOver = (
  source: string,
  taken: readonly SourcePlace[],
  lineOf: (at: number) => number,
): SourcePlace[] => {
  const isTaken = new Uint8Array(source.length + 1);
  for (const { start, end } of taken) isTaken.fill(1, start, end);
  return [...source.matchAll(digits)]
    .map(match => ({ start: match.index, end: match.index + match[0].length, line: lineOf(match.index) }))
    .filter(({ start, end }) => isTaken.subarray(start, end).includes(0));
};

/** The sentence's numbers of lists as masked stretches, by their offsets in it. */
const markersIn = (sentence: PolicySentence, marks: readonly SourcePlace[]): MaskedToken[] => {
  const whole = sentence.placeOf(0, sentence.text.length);
  return marks
    .filter(one => one.start >= whole.start && one.start < whole.end)
    .map(mark => {
      let start = 0;
      while (start < sentence.text.length && sentence.placeOf(start, start + 1).start < mark.start) start++;
      let end = start;
      while (end < sentence.text.length && sentence.placeOf(end, end + 1).start < mark.end) end++;
      return { type: 'masked', kind: 'list-number', start, end: Math.max(end, start + 1) };
    });
};

const spanIn = (
  clean: CleanText,
  start: number,
  end: number,
  lineOf: (at: number) => number,
): SourcePlace => {
  const from = clean.origin[start] ?? clean.source.length;
  return { start: from, end: (clean.origin[end - 1] ?? from) + 1, line: lineOf(from) };
};

/**
 * The rules that a policy's text proposes, in its order, each with its place; what could not be typed, with a question; and what its other
 * numbers are. No number of the text is dropped: each digit lies in one of these. Pure; nothing here counts before a person confirms it.
 */
export const proposeRules = (source: string): PolicyReading => {
  const { text, repairs } = repairGlyphs(source);
  const clean = cleanText(text);
  markArticles(clean);
  const segments = segmentsOf(clean);
  const root = outlineOf(clean, segments);
  const head = readHead(clean);
  const clauseOf = clauseFinder(clean, root);
  const sets = listedSets(clean);
  const lineOf = lineFinder(source);
  const marks = listNumbers(segments).map(one => spanIn(clean, one.start, one.end, lineOf));
  const reading: PolicyReading = {
    title: head.title,
    documentNumber: head.number,
    issuer: head.issuer,
    issuedOn: head.issuedOn,
    proposals: [],
    unread: [],
    others: [],
    repaired: repairs.map(one => ({
      was: one.was,
      readAs: one.readAs,
      place: { start: one.start, end: one.end, line: lineOf(one.start) },
    })),
  };
  const issuedOn = head.issuedOn ?? yearOfNumber(head.number) ?? noDay;
  const setHeads = new Set(sets.map(one => one.place.start));
  for (const sentence of policySentences(clean)) {
    const whole = sentence.placeOf(0, sentence.text.length);
    const tokens = tokensOf(sentence.text, issuedOn, {
      isRow: sentence.isRow,
      marks: markersIn(sentence, marks),
    });
    const all = (kind: OtherNumber['kind']): OtherNumber[] =>
      tokens.map(one => ({
        kind: one.type === 'masked' ? one.kind : kind,
        text: sentence.text.slice(one.start, one.end),
        place: sentence.placeOf(one.start, one.end),
      }));
    const isAnnexHead =
      /^附(?:件|表)?[\d一二三四五]{0,2}:/.test(sentence.text) && !/[。;]$/.test(sentence.text);
    const isTitle = !/[。;]$/.test(sentence.text) && isTitleLine(sentence.text, head.title);
    if (isTitle || (isAnnexHead && !setHeads.has(whole.start))) reading.others.push(...all('title'));
    else if (setHeads.has(whole.start)) reading.others.push(...all('set-size'));
    else {
      const read = proposeSentence(contextOf(sentence, tokens), {
        clause: clauseOf(sentence.cleanStart),
        sets,
        isUndated: issuedOn === noDay,
      });
      reading.proposals.push(...read.proposals);
      reading.unread.push(...read.unread);
      reading.others.push(...read.others);
      for (const one of tokens)
        if (one.type === 'masked')
          reading.others.push({
            kind: one.kind,
            text: sentence.text.slice(one.start, one.end),
            place: sentence.placeOf(one.start, one.end),
          });
    }
  }
  const taken = [
    ...reading.proposals.flatMap(one => [
      one.place,
      ...(one.periodPlace ? [one.periodPlace] : []),
      ...one.beside.map(({ place }) => place),
    ]),
    ...reading.unread.map(one => one.place),
    ...reading.others.map(one => one.place),
  ];
  const inText = new Uint8Array(source.length + 1);
  for (const at of clean.origin) inText[at] = 1;
  for (const place of leftOver(source, taken, lineOf)) {
    const words = source.slice(place.start, place.end);
    if (inText[place.start] === 0) reading.others.push({ kind: 'page-mark', text: words, place });
    else reading.unread.push({ text: words, place, clause: '', question: { code: 'what-is-it', place } });
  }
  reading.proposals.forEach((one, index) => (one.id = `p${index + 1}`));
  reading.others.sort((a, b) => a.place.start - b.place.start);
  reading.unread.sort((a, b) => a.place.start - b.place.start);
  return reading;
};
