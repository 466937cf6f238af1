import type { CivilDate } from '../calendar/civil-date';
import { readHead } from '../plan/read-head';
import { cleanText } from '../plan/clean-text';
import { outlineOf } from '../plan/outline';
import { segmentsOf } from '../plan/segments';
import { clauseFinder, markArticles } from './clauses';
import { contextOf } from './propose/context';
import { proposeSentence } from './propose/propose-sentence';
import { repairGlyphs } from './repair-glyphs';
import { lineFinder, policySentences, type PolicySentence } from './sentences';
import { listNumbersOf } from './list-numbers';
import { addLeftover } from './leftover-digits';
import { listedSets } from './sets';
import { noDay } from './tokens/read-time';
import { tokensOf } from './tokens/tokens-of';
import type { Token } from './tokens/types';
import type { OtherNumberKind } from '../codes/policy-text';
import type { OtherNumber, PolicyReading } from './types';

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

/** The line that is named says what the document is called, or an annex. */
const isTitle = ({ text }: PolicySentence, title: string): boolean =>
  !/[。;]$/.test(text) && (/^附(?:件|表)?[\d一二三四五]{0,2}:/.test(text) || isTitleLine(text, title));

/** A sentence longer than this was never one; nothing in it is read without asking. */
const LONGEST = 3000;

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
  const marksOf = listNumbersOf(clean, segments);
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
    const tokens = tokensOf(sentence.text, issuedOn, { isRow: sentence.isRow, marks: marksOf(sentence) });
    const other = (one: Token, kind: OtherNumberKind): OtherNumber => ({
      kind: one.type === 'masked' ? one.kind : kind,
      text: sentence.text.slice(one.start, one.end),
      place: sentence.placeOf(one.start, one.end),
    });
    if (setHeads.has(whole.start)) reading.others.push(...tokens.map(one => other(one, 'set-size')));
    else if (isTitle(sentence, head.title)) reading.others.push(...tokens.map(one => other(one, 'title')));
    else if (sentence.text.length <= LONGEST) {
      const read = proposeSentence(contextOf(sentence, tokens), {
        clause: clauseOf(sentence.cleanStart),
        sets,
        isUndated: issuedOn === noDay,
      });
      reading.proposals.push(...read.proposals);
      reading.unread.push(...read.unread);
      reading.others.push(
        ...read.others,
        ...tokens.filter(one => one.type === 'masked').map(one => other(one, one.kind)),
      );
    }
  }
  addLeftover(reading, clean, lineOf);
  reading.proposals.forEach((one, index) => (one.id = `p${index + 1}`));
  reading.others.sort((a, b) => a.place.start - b.place.start);
  reading.unread.sort((a, b) => a.place.start - b.place.start);
  return reading;
};
