import type { Name } from '../codes/names';
import { schemeProblemNames, type SchemeProblemCode } from '../codes/scheme-problems';

/** What is wrong with a scheme; `place` as in the data: `indicators[A1].points`. */
export interface SchemeProblem {
  code: SchemeProblemCode;
  place: string;
  reason: Name;
}

export type Say = (code: SchemeProblemCode, place: string, value?: unknown) => void;

export const schemeProblem = (code: SchemeProblemCode, place: string, value?: unknown): SchemeProblem => {
  const { zh, en } = schemeProblemNames[code];
  const shown = value === undefined ? '' : JSON.stringify(value);
  return {
    code,
    place,
    reason: shown ? { zh: `${zh}:${shown}`, en: `${en}: ${shown}` } : { zh, en },
  };
};
