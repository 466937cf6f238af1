import type { Language, Name } from '../names';
import { assessmentErrors } from './assessment';
import { caseErrors } from './case';
import { dateErrors } from './dates';
import { documentErrors } from './documents';
import { figureErrors } from './figures';
import { packErrors } from './packs';
import { paperErrors } from './papers';
import { peopleErrors } from './people';
import { planErrors } from './plan';
import { requestErrors } from './requests';
import { ruleErrors } from './rules';
import { reportErrors } from './report';
import type { Sentence } from './sentence';
import { schemeErrors } from './schemes';
import { targetErrors } from './targets';
import { unreadableErrors } from './unreadable';
import { upkeepErrors } from './upkeep';

/** Every refusal, with its sentence in both languages. */
export const errors = {
  ...assessmentErrors,
  ...caseErrors,
  ...dateErrors,
  ...documentErrors,
  ...figureErrors,
  ...packErrors,
  ...paperErrors,
  ...peopleErrors,
  ...planErrors,
  ...ruleErrors,
  ...reportErrors,
  ...requestErrors,
  ...schemeErrors,
  ...targetErrors,
  ...unreadableErrors,
  ...upkeepErrors,
};

export type ErrorCode = keyof typeof errors;

/** The facts of a refusal: at least those that its sentence says. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

type DetailsOf<C extends ErrorCode> = (typeof errors)[C] extends Sentence<infer D> ? D : object;

type WithDetails<C extends ErrorCode> =
  object extends DetailsOf<C>
    ? [code: C, details?: DetailsOf<C> & ErrorDetails]
    : [code: C, details: DetailsOf<C> & ErrorDetails];

/** A code with the details that its sentence needs, and any more. */
export type ErrorArguments = { [C in ErrorCode]: WithDetails<C> }[ErrorCode];

/** What a refusal says. The details are those that it was made with. */
export const errorInWords = (code: ErrorCode, details: ErrorDetails, language: Language): string => {
  const said: Name | Sentence<never> = errors[code];
  const sentence = said[language];
  // The table's types tie the details to the code where a refusal is made (`ErrorArguments`).
  return typeof sentence === 'string' ? sentence : sentence(details as never);
};
