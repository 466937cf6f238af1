import type { Comparator } from '../../codes/rules';
import type { Asked } from '../types';

/** What kinds of rule about indicators, registers and days ask for. Ratios are `1/5`. */
export interface SeriesParams {
  /** `period` against the one before it. `base`: the first year that is a base only. */
  growth: { indicator: string; comparator: Comparator; ratio: Asked<string>; base: Asked<string> };
}
