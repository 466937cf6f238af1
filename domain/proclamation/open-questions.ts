import type { AmendedDay } from '../adoption/amend-calendar';
import type { CivilDate } from '../calendar/civil-date';
import type { Calendar } from '../calendar/types';
import { DomainError } from '../domain-error';
import { questionInWords } from './questions';
import { readProclamation } from './read-proclamation';
import type { ProclamationQuestion, ProclamationReading, ReadingInput } from './types';

type Kinds = Map<CivilDate, string>;

const kindsOf = (days: readonly Pick<AmendedDay, 'date' | 'kind'>[]): Kinds => {
  const kinds: Kinds = new Map();
  for (const { date, kind } of days) kinds.set(date, [kinds.get(date), kind].filter(Boolean).join());
  return kinds;
};

/**
 * The questions that still keep the days from being saved. One is settled where a person says so by its key, or saves a day
 * that it is about otherwise than it was proposed.
 */
export const openQuestions = (
  { proposals, questions }: Pick<ProclamationReading, 'proposals' | 'questions'>,
  days: readonly Pick<AmendedDay, 'date' | 'kind'>[],
  settled: readonly string[],
): ProclamationQuestion[] => {
  const said = new Set(settled);
  const [proposed, saved] = [kindsOf(proposals), kindsOf(days)];
  const isChanged = (date: CivilDate): boolean => proposed.get(date) !== saved.get(date);
  return questions.filter(one => !said.has(one.key) && !one.dates.some(isChanged));
};

interface Given extends Omit<ReadingInput, 'base'> {
  text: string;
  days: readonly Pick<AmendedDay, 'date' | 'kind'>[];
  settled: readonly string[];
}

/**
 * Reads the notice again and holds the days against it, whoever read it before.
 *
 * @throws DomainError `PROCLAMATION_QUESTIONS_OPEN`, and what `readProclamation` throws
 */
export const assertSettled = (base: Calendar, { text, days, settled, ...stated }: Given): void => {
  const open = openQuestions(readProclamation(text, { base, ...stated }), days, settled);
  if (open.length > 0)
    throw new DomainError('PROCLAMATION_QUESTIONS_OPEN', {
      questions: open.map(one => questionInWords(one, 'zh')),
    });
};
