import { average } from './average';
import { bound } from './bound';
import { count } from './count';
import { coverage } from './coverage';
import { date } from './date';
import { growth } from './growth';
import { growthVs } from './growth-vs';
import { incrementVs } from './increment-vs';
import { statement } from './statement';
import { yearlyDuty } from './yearly-duty';

/** The kinds of rule about indicators, registers and days. */
export const seriesKinds = {
  growth,
  'growth-vs': growthVs,
  'increment-vs': incrementVs,
  bound,
  count,
  coverage,
  average,
  date,
  'yearly-duty': yearlyDuty,
  statement,
} as const;
