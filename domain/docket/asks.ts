import type { CivilDate } from '../calendar/civil-date';
import type { CallResult } from '../codes/calls';
import type { Grade } from '../codes/grades';
import type { PauseCategory } from '../codes/obligation';
import type { Name } from '../codes/names';
import type { CaseOutcome } from '../codes/statuses';
import type { FormPurpose } from '../codes/form';
import type { UnitDocument } from '../form/document';
import type { UnitId } from '../obligation/types';

/**
 * What a command can ask for, by kind, with the type of the answer. Each kind has one schema (api/contracts/asks.ts) and one
 * field (web/commands/command-field.tsx).
 */
export interface Answers {
  /** A name, a post, a telephone number. */
  words: string;
  /** What is to be done, in a line or two. */
  task: string;
  text: string;
  /** A text that may be left empty. */
  remark: string;
  /** A unit of this docket, whose part or paper it is about. */
  unit: UnitId;
  /** Units of this docket. */
  units: UnitId[];
  /** A unit of the registry. */
  'other-unit': UnitId;
  obligation: string;
  obligations: string[];
  day: CivilDate;
  'yes-no': boolean;
  /** 0 to 100. */
  percent: number;
  files: string[];
  grade: Grade;
  outcome: Exclude<CaseOutcome, 'withdrawn'>;
  'pause-category': PauseCategory;
  'call-result': CallResult;
  purpose: FormPurpose;
  document: UnitDocument;
}

export type AskKind = keyof Answers;

type MaybeLeftOut = AskKind | `${AskKind}?`;

/** `?` may be left out. */
type Ask =
  | MaybeLeftOut
  | {
      ask: MaybeLeftOut;
      /** What the field is called here, where that is not what it is called elsewhere. */
      label?: Name;
      /** What yes and no are called. */
      choices?: { yes: Name; no: Name };
      /** The answer by which this is asked for at all. */
      when?: string;
      /** It may be left out only where this is given. */
      unless?: string;
      /** For those who read the API's description. */
      description?: string;
    };

/** The parameters of a command in the order of its form. */
export type Asks = Readonly<Record<string, Ask>>;

type Asked<A> = A extends { ask: infer T } ? T : A;
type Answer<A> =
  Asked<A> extends `${infer K extends AskKind}?`
    ? Answers[K]
    : Asked<A> extends AskKind
      ? Answers[Asked<A>]
      : never;
type IsLeftOut<A> = Asked<A> extends `${string}?` ? true : false;
type Flat<T> = { [P in keyof T]: T[P] };

/** What somebody answered to what a command asks. */
export type AnswersTo<A extends Asks> = Flat<
  { -readonly [P in keyof A as IsLeftOut<A[P]> extends true ? never : P]: Answer<A[P]> } & {
    -readonly [P in keyof A as IsLeftOut<A[P]> extends true ? P : never]?: Answer<A[P]>;
  }
>;

/** One parameter, taken apart. */
export interface AskOf {
  name: string;
  kind: AskKind;
  isOptional: boolean;
  label?: Name;
  choices?: { yes: Name; no: Name };
  when?: string;
  unless?: string;
  description?: string;
}

/** What a command asks for, in the order of its form. */
export const asksOf = (asks: Asks): AskOf[] =>
  Object.entries(asks).map(([name, one]) => {
    const { ask, ...more } = typeof one === 'string' ? { ask: one } : one;
    const isOptional = ask.endsWith('?');
    return { name, kind: (isOptional ? ask.slice(0, -1) : ask) as AskKind, isOptional, ...more };
  });
