import type { AmendedDay } from '../adoption/amend-calendar';
import type { CivilDate } from '../calendar/civil-date';
import type { ProclamationQuestion, ProclamationReading } from './types';

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
