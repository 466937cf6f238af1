import type { CivilDate } from '../calendar/civil-date';
import type { Span } from '../plan/types';
import type { QuestionOf } from './questions';
import type { ProclamationQuestion } from './types';

/** A question at its place. */
export const askAt = (source: Span, question: QuestionOf, dates: CivilDate[] = []): ProclamationQuestion => {
  const about = dates.length === 1 ? dates : 'name' in question.details ? [question.details.name] : [];
  return { ...question, key: [question.code, source.start, source.end, ...about].join(':'), dates, source };
};

/** Each question once. */
export const eachOnce = (questions: ProclamationQuestion[]): ProclamationQuestion[] => [
  ...new Map(questions.map(one => [one.key, one])).values(),
];
