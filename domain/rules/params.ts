import type { RuleKind } from '../codes/rules';
import type { LyingParams } from './kinds/flow-params';
import type { MoneyParams } from './kinds/money-params';
import type { SeriesParams } from './kinds/series-params';

/** What each kind of rule asks for, as data. */
export type RuleParams = MoneyParams &
  SeriesParams &
  LyingParams &
  Record<Exclude<RuleKind, keyof MoneyParams | keyof SeriesParams | keyof LyingParams>, never>;
