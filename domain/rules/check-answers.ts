import { answerProblemNames, type AnswerProblemCode } from '../codes/answer-problems';
import type { Name } from '../codes/names';
import { isWholeDays } from '../exact/is-exact';
import { readText } from '../figures/read/read-value';
import type { FieldType } from '../figures/plain-fields';
import { asksForDays } from './asks-for-days';
import type { Ask, Pack } from './types';

export interface AnswerProblem {
  ask: string;
  code: AnswerProblemCode;
  says: Name;
}

const types = { year: 'year', day: 'date', number: 'number' } as const satisfies Partial<
  Record<Ask['kind'], FieldType>
>;
const codes = { year: 'ANSWER_NO_YEAR', day: 'ANSWER_NO_DAY', number: 'ANSWER_NO_NUMBER' } as const;

/** What is wrong with an answer to a question of these rules; null where it can stand. */
export const answerFlaw = (
  { id, kind, options }: Ask,
  answer: unknown,
  rules: Pack['rules'],
): AnswerProblemCode | null => {
  if (typeof answer !== 'string') return 'ANSWER_NOT_A_TEXT';
  if (options) return options.some(one => one.value === answer) ? null : 'ANSWER_NOT_AN_OPTION';
  if (kind === 'choice' || kind === 'text') return answer.trim() === '' ? 'ANSWER_NOT_A_TEXT' : null;
  if (asksForDays(rules).has(id)) return isWholeDays(answer) ? null : 'ANSWER_NO_DAYS';
  const read = readText(answer, types[kind]);
  return read.ok && read.value === answer ? null : codes[kind];
};

/** What is wrong with answers (`{ "F33.year": "2014" }`) to the questions of a pack. */
export const checkAnswers = (
  answers: unknown,
  { asks, rules }: Pick<Pack, 'asks' | 'rules'>,
): AnswerProblem[] => {
  const problem = (ask: string, code: AnswerProblemCode, value?: unknown): AnswerProblem => {
    const { zh, en } = answerProblemNames[code];
    const shown = value === undefined ? '' : JSON.stringify(value);
    return { ask, code, says: { zh: shown ? `${zh}:${shown}` : zh, en: shown ? `${en}: ${shown}` : en } };
  };
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers))
    return [problem('', 'NOT_ANSWERS')];
  return Object.entries(answers).flatMap(([id, answer]) => {
    const ask = asks.find(one => one.id === id);
    if (!ask) return [problem(id, 'ASK_UNKNOWN')];
    const flaw = answerFlaw(ask, answer, rules);
    return flaw ? [problem(id, flaw, answer)] : [];
  });
};
