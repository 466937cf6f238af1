import { askAt } from './ask';
import { checkSection } from './check-section';
import { findSections } from './find-sections';
import { holidaysIn, nameOfHolidays } from './holidays';
import { proposeDays, type Proposed, type Reader } from './propose-days';
import { readClauses } from './read-clauses';
import { sentencesIn, speaksOfArrangement, speaksOfDays } from './sentences';
import type { Clause, Section, Stretch } from './types';

/** A section with the stretch of its heading; what stands above the first one has no name. */
export type Placed = Section & { head: Stretch };

/**
 * The parts of a notice: what stands above the headings, then what stands under each. One without headings, as when a single holiday
 * is changed, is one part by the holiday that it speaks of.
 */
export const sectionsOf = (text: string): Placed[] => {
  const found = findSections(text);
  const first = found[0];
  if (!first) {
    const named = holidaysIn(text);
    // Of two holidays without headings, which statement is whose would be a guess.
    const holidays = named.length === 1 ? named : [];
    const whole = { start: 0, end: text.length };
    return [{ ...whole, head: whole, name: nameOfHolidays(holidays), holidays }];
  }
  const above = { start: 0, end: first.headStart };
  return [
    { ...above, head: above, name: '', holidays: [] },
    ...found.map(({ headStart, ...one }) => ({ ...one, head: { start: headStart, end: one.start } })),
  ];
};

const shifted = <S extends Stretch>(one: S, by: number): S => ({
  ...one,
  start: one.start + by,
  end: one.end + by,
});

const inText = (clause: Clause, by: number): Clause => ({
  ...shifted(clause, by),
  ranges: clause.ranges.map(range => ({
    ...shifted(range, by),
    from: shifted(range.from, by),
    to: range.to && shifted(range.to, by),
  })),
});

const readSection = (section: Placed, reader: Reader): Proposed => {
  const { text, year, placeOf } = reader;
  const read: Proposed = { proposals: [], questions: [] };
  const askAbout = (stretch: Stretch): void => {
    const words = text.slice(stretch.start, stretch.end);
    read.questions.push(askAt(placeOf(stretch), { code: 'sentence-unread', details: { words } }));
  };
  let hasBegun = section.name !== '' && section.head.end === section.start;
  for (const sentence of sentencesIn(text, section)) {
    const words = text.slice(sentence.start, sentence.end);
    const { clauses, left } = readClauses(words);
    for (const clause of clauses.map(one => inText(one, sentence.start))) {
      // Above the headings nothing is arranged, and a statement without a holiday's name is nobody's.
      if (section.name === '') {
        askAbout(clause);
        continue;
      }
      const { proposals, questions } = proposeDays(clause, section, reader);
      read.proposals.push(...proposals);
      read.questions.push(...questions);
      hasBegun = true;
    }
    if (left && (clauses.length > 0 || speaksOfDays(words) || (hasBegun && speaksOfArrangement(words))))
      askAbout(shifted(left, sentence.start));
  }
  if (section.name !== '')
    read.questions.push(...checkSection(section, read.proposals, { year, source: placeOf(section.head) }));
  return read;
};

/** The days of all parts, with what each leaves open. */
export const readSections = (sections: readonly Placed[], reader: Reader): Proposed => {
  const each = sections.map(one => readSection(one, reader));
  const seen = new Set<string>();
  const again = sections.flatMap(({ holidays, head }) =>
    holidays.flatMap(holiday => {
      if (!seen.has(holiday)) {
        seen.add(holiday);
        return [];
      }
      const details = { name: nameOfHolidays([holiday]) };
      return [askAt(reader.placeOf(head), { code: 'holiday-twice', details })];
    }),
  );
  return {
    proposals: each.flatMap(one => one.proposals),
    questions: [...each.flatMap(one => one.questions), ...again],
  };
};
