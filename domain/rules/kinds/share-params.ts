import type { Asked } from '../types';
import type { IndicatorOf } from './series-value';

/** A share that papers give as part and whole, one value of an indicator. */
export interface ShareOfIndicator extends IndicatorOf {
  of: 'indicator';
  comparator: 'at-least' | 'equals' | 'at-most';
  ratio: Asked<string>;
  /** What more than the ratio means where the text can be read as "exactly": `kept` (also where nothing is said) or `question`. */
  above?: Asked<string>;
}
