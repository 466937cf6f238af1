import type { Comparator } from '../../codes/rules';
import type { Asked } from '../types';

/** Which money: the tranches of a programme, in the row's year unless `allYears`. */
export interface MoneyOf {
  programme: string;
  allYears?: true;
}

/** A part of a whole. Ratios are `3/4`. */
interface Share {
  comparator: Comparator;
  ratio: Asked<string>;
}

/** 支出占下达: what was spent for some purposes, of what was allotted (not of what has been spent so far). */
export interface ShareSpent extends Share {
  of: 'spent';
  money: MoneyOf;
  purposes: readonly string[];
}

/** A list that ends in 等: what else it takes in is asked. The answer: purpose codes with commas between, or `none`. */
export interface OpenList {
  ask: string;
  /** What it does not take in, however it is answered. */
  never?: readonly string[];
}

/** What kinds of rule about money ask for. Amounts are decimal 元. */
export interface MoneyParams {
  'per-unit': { money: MoneyOf; comparator: Comparator; amount: Asked<string> };
  share: ShareSpent;
  purpose: { money: MoneyOf; allowed: readonly string[]; open?: OpenList };
}
