import type { Asked } from '../asked';
import type { MoneyOf } from './money-of';
import type {
  EligibleDemand,
  EligibleLine,
  EligibleListed,
  EligibleReceivers,
  EligibleReward,
  EligibleProjects,
} from './eligible-params';
import type { FilingInRegister, FilingOfPaper, FilingOfPooled, FilingOfPublication } from './filing-params';
import type { ShareOfIndicator, ShareOfLine } from './share-params';

/** A part of a whole. Ratios are `3/4`. */
interface Share {
  comparator: 'at-least' | 'equals';
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

/** 每个项目定额: what was paid to each project of a programme, once. */
export interface PerUnitProject {
  of: 'project';
  programme: string;
  within?: string;
  amount: Asked<string>;
  /** Budget years after that of its approval, by whose final accounts it is paid [practice]. */
  paidWithin: number;
  /** What more than the amount is. */
  more: 'breach' | 'question';
  /** Only the best so many of a round: facts that name rank and round. `ties` is answered `all` or `five`. */
  ranked?: { rank: string; best: number; round: string; ties: { ask: string } };
}

/** 按比例封顶. */
export interface FormulaCap {
  programme: string;
  base: 'investment' | 'fixedAssets';
  rate: string;
  cap: string;
  minFixedAssets: string;
  /** Facts that must be so. */
  conditions: readonly string[];
  /** The set in which it lies. */
  within: string;
  /** Whether both fields are one figure, where they differ: `one` or `two`. */
  oneFigure?: { ask: string };
  paidWithin: number;
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

/** 投向占比: what was allotted to the row's units, of all that was allotted. */
export interface ShareAllotted extends Share {
  of: 'allotted';
  money: MoneyOf;
}

/** 奖励占增量: what was paid for a year, of the growth of a tax over the year before; never more than it. */
export interface ShareReward {
  of: 'reward';
  programme: string;
  /** The indicator: unit is the project's id, period the year. */
  tax: string;
  years: number;
  ratio: Asked<string>;
  /** Whether less than the ratio is a breach: `must` or `less`. */
  below: { ask: string };
  /** How partial years count: `as-is`, or else a person says. */
  partial: { ask: string };
}

/** A list that ends in 等: what else it takes in is asked. The answer: purpose codes with commas between, or `none`. */
export interface OpenList {
  ask: string;
  /** What it does not take in, however it is answered. */
  never?: readonly string[];
}

/** Purposes that the text names, of one programme's money. */
export interface PurposeNamed {
  money: MoneyOf;
  allowed: readonly string[];
  open?: OpenList;
}

/** The purpose for which each tranche was allotted, of every programme (I3). */
interface PurposeAsAllotted {
  of: 'as-allotted';
}

/** What kinds of rule about money ask for. Amounts are decimal 元. */
export interface MoneyParams {
  'per-unit': PerUnitAllotted | PerUnitProject;
  'formula-cap': FormulaCap;
  eligible:
    EligibleReceivers | EligibleListed | EligibleDemand | EligibleReward | EligibleProjects | EligibleLine;
  filing: FilingOfPooled | FilingInRegister | FilingOfPaper | FilingOfPublication;
  'total-of-parts': TotalOfParts;
  /** Each giver's list over a set. Answered `sum`, only what all of them give a unit together is compared. */
  'equal-split': { money: MoneyOf; set: string; compared: Asked<'each' | 'sum'> };
  share: ShareSpent | ShareAllotted | ShareReward | ShareOfIndicator | ShareOfLine;
  purpose: PurposeNamed | PurposeAsAllotted;
}
