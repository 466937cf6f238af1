import type { Comparator } from '../../codes/rules';
import type { Asked } from '../types';
import type { ShareOfIndicator } from './share-params';

/** Which money: the tranches of a programme to the row's units, in the row's year unless `allYears`. */
export interface MoneyOf {
  programme: string;
  allYears?: true;
  /** Whoever gets it first. */
  to?: 'anyone';
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

/** 每个定额 of tranches: what was allotted to each unit. */
export interface PerUnitAllotted {
  of: 'allotted';
  money: MoneyOf;
  comparator: 'at-least' | 'equals';
  amount: Asked<string>;
  /** Whether the amount of a year comes on top of those before: answered `cumulative`, n times the amount in the nth year. */
  grows?: { ask: string; from: string };
  /** Money of another kind, by the purpose of its tranche: whether it `counts` is asked where there is any. */
  instead?: { purpose: string; ask: string };
}

/** 总分相符. */
export interface TotalOfParts {
  money: MoneyOf;
  total: string;
  /** What a difference may be: at most an amount either way; or short by less than so many minor units. */
  tolerance?: { within: string } | { shortByUnits: number };
  /** How many there are that give; short from fewer is not known. */
  sources?: number;
  /** Beyond the tolerance it is a question, not a breach. */
  beyond?: 'question';
}

/** A list that ends in 等: what else it takes in is asked. The answer: purpose codes with commas between, or `none`. */
export interface OpenList {
  ask: string;
  /** What it does not take in, however it is answered. */
  never?: readonly string[];
}

/** What kinds of rule about money ask for. Amounts are decimal 元. */
export interface MoneyParams {
  'per-unit': PerUnitAllotted;
  'total-of-parts': TotalOfParts;
  /** Each giver's list over a set. Answered `sum`, only what all of them give a unit together is compared. */
  'equal-split': { money: MoneyOf; set: string; compared: Asked<'each' | 'sum'> };
  share: ShareSpent | ShareOfIndicator;
  purpose: { money: MoneyOf; allowed: readonly string[]; open?: OpenList };
}
