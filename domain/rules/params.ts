import type { RuleKind } from '../codes/rules';
import type { MoneyParams } from './kinds/money-params';
import type { SeriesParams } from './kinds/series-params';

/** What each kind of rule asks for, as data. */
export type RuleParams = MoneyParams &
  SeriesParams &
  Record<Exclude<RuleKind, keyof MoneyParams | keyof SeriesParams>, never>;
