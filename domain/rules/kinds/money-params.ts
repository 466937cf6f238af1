import type { Comparator } from '../../codes/rules';
import type { Asked } from '../types';

/** Which money: the tranches of a programme, in the row's year unless `allYears`. */
export interface MoneyOf {
  programme: string;
  allYears?: true;
  /** Payments for these purposes only. */
  purposes?: readonly string[];
}

/** What kinds of rule about money ask for. Amounts are decimal 元, ratios `3/4`. */
export interface MoneyParams {
  'per-unit': { money: MoneyOf; comparator: Comparator; amount: Asked<string> };
}
