import type { Comparator } from '../../codes/rules';
import type { Asked } from '../types';
import type { IndicatorOf } from './series-value';

type Exact = Exclude<Comparator, 'approx'>;

/** A year's value against the one before. */
export interface GrowthParams extends IndicatorOf {
  comparator: Exact;
  ratio: Asked<string>;
  /** What a base of 0 makes of it: `not-applicable` (also where nothing is said) or `question`. */
  zeroBase?: Asked<string>;
  /** A level and not a sum over the year: nothing can be said of it in the middle. */
  isStock?: true;
  /** Only in years in which this indicator of this unit rose. */
  when?: { rises: string; unit: string };
  /** Where the entities stand by name, for a rule about entities. */
  register?: string;
}

/** How many there are. */
export interface CountParams extends IndicatorOf {
  comparator: Comparator;
  n: Asked<string>;
  /** 左右: how far around `n` is no question, both ends inside [practice]. */
  band?: string;
}

/** What kinds of rule about indicators, registers and days ask for. Ratios are `1/5`. */
export interface SeriesParams {
  growth: GrowthParams;
  count: CountParams;
}
