import type { Asked } from '../asked';
import type { LinesOf } from './series-params';
import type { IndicatorOf } from './indicator-of';

/** A share that papers give as part and whole, one value of an indicator. */
export interface ShareOfIndicator extends IndicatorOf {
  of: 'indicator';
  comparator: 'at-least' | 'equals' | 'at-most';
  ratio: Asked<string>;
  /** What more than the ratio means where the text can be read as "exactly": `kept` (also where nothing is said) or `question`. */
  above?: Asked<string>;
  /** For rules about entities: every day that a unit of a set has a value for, or the years of each project of a set. */
  each?: { measuredIn: string } | EachProjectYear;
}

/** So many years of each project. `start` is answered with a year, `finished`, or else the fact `firstYear` names the first. */
export interface EachProjectYear {
  projects: string;
  within: string;
  start: { ask: string };
  firstYear: string;
  years: number;
}

/** A share within each line of a register: of a reservoir's investment. */
export interface ShareOfLine extends LinesOf {
  of: 'line';
  within?: string;
  part: string;
  whole: string;
  /** The class that these lines are of: who was subsidised as another (fact `paidAs`) was so against the rule. */
  class: string;
  comparator: 'at-least' | 'equals';
  ratio: Asked<string>;
}
