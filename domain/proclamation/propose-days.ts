import { addDays, daysBetween, isWeekend, weekdayOf, type CivilDate } from '../calendar/civil-date';
import type { Span } from '../plan/types';
import { askAt } from './ask';
import { contradictingLunarDay } from './check-lunar';
import { dateRanges, type DatedRange } from './date-days';
import type { Clause, ProclamationQuestion, ProposedDay, Section, Stretch } from './types';

/** The normalised text's stretch as a place in the text as it was given. */
export type PlaceOf = (stretch: Stretch) => Span;

export interface Proposed {
  proposals: ProposedDay[];
  questions: ProclamationQuestion[];
}

export interface Reader {
  /** Normalised. */
  text: string;
  year: number;
  placeOf: PlaceOf;
}

/** No holiday has ever been longer; what is, has a slip in its months. */
const LONGEST = 15;

/** What stands in brackets behind a day: its weekday, its lunar day. */
const askAboutNotes = ({ from, to }: DatedRange, placeOf: PlaceOf): ProclamationQuestion[] =>
  [from, ...(to ? [to] : [])].flatMap(({ written, date }) => {
    if (date === null) return [];
    const { weekday: stated, lunar: words } = written;
    const actual = weekdayOf(date);
    const expected = words === null ? null : contradictingLunarDay(date, words);
    return [
      ...(stated === null || stated === actual
        ? []
        : [
            askAt(placeOf(written), { code: 'weekday-contradicts', details: { date, stated, actual } }, [
              date,
            ]),
          ]),
      ...(words === null || expected === null
        ? []
        : [
            askAt(placeOf(written), { code: 'lunar-contradicts', details: { date, words, expected } }, [
              date,
            ]),
          ]),
    ];
  });

const proposeRange = (
  dated: DatedRange,
  clause: Clause,
  name: string,
  { text, placeOf }: Reader,
): Proposed => {
  const source = placeOf(dated.range);
  const [from, to] = [dated.from.date, dated.to ? dated.to.date : dated.from.date];
  const words = text.slice(dated.range.start, dated.range.end);
  if (from === null || to === null)
    return { proposals: [], questions: [askAt(source, { code: 'date-invalid', details: { words } })] };
  const length = daysBetween(from, to) + 1;
  if (length < 1 || length > LONGEST)
    return { proposals: [], questions: [askAt(source, { code: 'range-odd', details: { from, to } })] };
  const dates = Array.from({ length }, (_, index) => addDays(from, index));
  const inferred = dated.isYearInferred
    ? [askAt(source, { code: 'year-inferred', details: { date: from } }, dates)]
    : [];
  const notMadeUp = (clause.kind === 'workday' ? dates : [])
    .filter(date => !isWeekend(date))
    .map(date => {
      const details = { date, actual: weekdayOf(date) };
      return askAt(source, { code: 'make-up-not-weekend', details }, [date]);
    });
  return {
    proposals: dates.map(date => ({ date, kind: clause.kind, name, source })),
    questions: [...inferred, ...askAboutNotes(dated, placeOf), ...notMadeUp],
  };
};

/** The rest days right beside these days that are not among them. */
const weekendBeside = (dates: readonly CivilDate[]): Set<CivilDate> => {
  const own = new Set(dates);
  const beside = new Set<CivilDate>();
  for (const date of dates)
    for (const step of [1, -1])
      for (let next = addDays(date, step); isWeekend(next) && !own.has(next); next = addDays(next, step))
        beside.add(next);
  return beside;
};

const askAboutCounts = ({ counts, joinsWeekend }: Clause, dates: CivilDate[], source: Span) => {
  const questions: ProclamationQuestion[] = [];
  const beside = joinsWeekend ? weekendBeside(dates).size : 0;
  const [date] = dates;
  if (joinsWeekend && beside === 0 && date !== undefined && !dates.some(isWeekend))
    questions.push(askAt(source, { code: 'weekend-not-joined', details: { date } }, dates));
  const counted = dates.length;
  for (const stated of counts)
    if (stated !== counted && stated !== counted + beside)
      questions.push(askAt(source, { code: 'count-contradicts', details: { counted, stated } }, dates));
  return questions;
};

/** The days of one statement as proposals, with what contradicts itself in it. */
export const proposeDays = (clause: Clause, section: Section, reader: Reader): Proposed => {
  const source = reader.placeOf(clause);
  const dated = dateRanges(clause.ranges, section, reader.year);
  if (dated === null) {
    const words = reader.text.slice(clause.start, clause.end);
    return { proposals: [], questions: [askAt(source, { code: 'sentence-unread', details: { words } })] };
  }
  const each = dated.map(one => proposeRange(one, clause, section.name, reader));
  const proposals = each.flatMap(one => one.proposals);
  const dates = [...new Set(proposals.map(one => one.date))];
  return {
    proposals,
    questions: [...each.flatMap(one => one.questions), ...askAboutCounts(clause, dates, source)],
  };
};
