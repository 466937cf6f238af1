import type { Pack } from '../types';
import { libraryOf } from './amounts';
import { headline, identity, sameMoney } from './check-money';
import { contained, disjoint } from './check-places';
import { beforeThePaper, readings, stricter } from './check-texts';
import type { Between, BetweenCheck } from './types';

/**
 * The checks between the documents of packs that are in force together (assessment-and-funds §5), in the order of the packs:
 * what is merged, what is compatible, what adds up, and what a person has to say. Pure.
 */
export const checkBetween = (packs: readonly Pack[]): Between[] => {
  const library = libraryOf(packs);
  const run = (check: BetweenCheck): Between => {
    switch (check.kind) {
      case 'same-money':
        return sameMoney(check, library);
      case 'stricter':
        return stricter(check, library);
      case 'headline':
        return headline(check, library);
      case 'disjoint':
        return disjoint(check, library);
      case 'contained':
        return contained(check, library);
      case 'identity':
        return identity(check, library);
      case 'before-the-paper':
        return beforeThePaper(check, packs);
      case 'readings':
        return readings(check);
    }
  };
  return packs.flatMap(one => (one.checks ?? []).map(run));
};
