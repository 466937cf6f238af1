import { packProblemNames, type PackProblemCode } from '../../codes/pack-problems';
import type { Name } from '../../codes/names';

/** What is wrong with a pack; `place` as in the data: `rules[F33.a].params.amount`. */
export interface PackProblem {
  code: PackProblemCode;
  place: string;
  reason: Name;
}

export type Say = (code: PackProblemCode, place: string, value?: unknown) => void;

export const packProblem = (code: PackProblemCode, place: string, value?: unknown): PackProblem => {
  const { zh, en } = packProblemNames[code];
  const shown = value === undefined ? '' : JSON.stringify(value);
  return {
    code,
    place,
    reason: shown ? { zh: `${zh}:${shown}`, en: `${en}: ${shown}` } : { zh, en },
  };
};
