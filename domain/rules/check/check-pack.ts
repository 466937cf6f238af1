import { noFigures } from '../../figures/types';
import { evaluate } from '../evaluate';
import type { Pack } from '../types';
import { checkAsks } from './check-asks';
import { checkParams } from './check-params';
import { checkParts } from './check-parts';
import { checkReferences } from './check-references';
import { packProblem, type PackProblem, type Say } from './pack-problem';
import { labelOf, packShape } from './pack-shape';

/** A day by which every rule has begun. */
const LATE = '2030-12-31';

/** Each rule can be judged on no figures at all: what its kind needs is there. */
const checkJudged = (pack: Pack, say: Say): void => {
  pack.rules.forEach((rule, at) => {
    try {
      evaluate(pack, noFigures, LATE, {}, [rule]);
    } catch (error) {
      say('RULE_NOT_JUDGED', `rules[${labelOf(rule, at)}]`, String(error));
    }
  });
};

/**
 * What is wrong with a pack, everywhere it is. First whether it is one at all; only then what its rules say of each other. An
 * empty list means that it can be adopted.
 */
export const checkPack = (given: unknown): PackProblem[] => {
  const problems: PackProblem[] = [];
  const say: Say = (code, place, value) => problems.push(packProblem(code, place, value));
  packShape(given, '', say);
  if (problems.length > 0) return problems;
  const pack = given as Pack;
  checkParts(pack, say);
  checkReferences(pack, say);
  checkAsks(pack, say);
  checkParams(pack, say);
  if (problems.length === 0) checkJudged(pack, say);
  return problems;
};
