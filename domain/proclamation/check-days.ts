import { yearOf } from '../calendar/civil-date';
import type { Span } from '../plan/types';
import { askAt } from './ask';
import { holidaysIn } from './holidays';
import { statutoryOf } from './statutory';
import type { Holiday, ProclamationQuestion, ProposedDay, ReadingInput } from './types';

/** Each day once; what arranges it again in another way is a proposal of its own, and a question. */
export const mergeDays = (
  days: readonly ProposedDay[],
): { proposals: ProposedDay[]; questions: ProclamationQuestion[] } => {
  const kept = new Map<string, ProposedDay>();
  const questions: ProclamationQuestion[] = [];
  const others = new Map<string, ProposedDay>();
  for (const day of days) {
    const { date, kind, name, source } = day;
    const first = kept.get(date);
    if (!first) kept.set(date, day);
    else if (first.kind !== kind || first.name !== name) {
      if (first.kind !== kind) others.set(date, day);
      const details = { date, first: first.kind, second: kind, name };
      questions.push(askAt(source, { code: 'day-twice', details }, [date]));
    }
  }
  const proposals = [...kept.values(), ...others.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  return { proposals, questions };
};

interface Facts {
  year: number;
  isAmendment: boolean;
  holidays: readonly Holiday[];
  placeOfHoliday: (holiday: Holiday) => Span;
}

/** Statutory days that were not read as off: all of a new year's, those of the holidays that an amendment speaks of. */
export const askAboutStatutoryDays = (days: readonly ProposedDay[], facts: Facts): ProclamationQuestion[] => {
  const off = new Set(days.filter(one => one.kind === 'holiday').map(one => one.date));
  return statutoryOf(facts.year)
    .filter(({ date, holiday }) => !off.has(date) && (!facts.isAmendment || facts.holidays.includes(holiday)))
    .map(({ date, holiday, name }) =>
      askAt(facts.placeOfHoliday(holiday), { code: 'statutory-missing', details: { name, date } }, [date]),
    );
};

/** What the calendar has for the same holidays and the notice does not mention: it would stand without a word. */
export const askAboutEarlierDays = (
  days: readonly ProposedDay[],
  { days: earlier }: ReadingInput['base'],
  facts: Facts,
): ProclamationQuestion[] => {
  const mentioned = new Set(days.map(one => one.date));
  // A day in December may be 元旦 of the year that follows.
  const isOf = (date: string): boolean =>
    date >= `${facts.year - 1}-12-01` &&
    (yearOf(date) === facts.year ? date < `${facts.year}-12-01` : yearOf(date) < facts.year);
  return Object.entries(earlier).flatMap(([date, { kind, name }]) => {
    const holiday = holidaysIn(name).find(one => facts.holidays.includes(one));
    if (holiday === undefined || !isOf(date) || mentioned.has(date)) return [];
    const details = { date, kind, name };
    return [askAt(facts.placeOfHoliday(holiday), { code: 'earlier-day-stands', details }, [date])];
  });
};
