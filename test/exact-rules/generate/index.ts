import { randomOf } from '../../generated-plans/random';
import type { Figures } from '../figures';
import { law, type Family } from '../law';
import { allotted, slices } from './allotted';
import { aDay } from './days';
import { measured } from './measured';
import { rewarded } from './rewarded';
import { social } from './social';
import { spent } from './spent';

const makers = {
  allotments: allotted,
  industry: slices,
  indicators: measured,
  education: spent,
  rewards: rewarded,
  society: social,
} as const satisfies Record<Family, unknown>;

const families = Object.keys(law) as Family[];

/** The same seed gives the same figures and the same day. */
export const setOf = (seed: number): { family: Family; figures: Figures; asOf: string } => {
  const random = randomOf(seed);
  const family = families[seed % families.length] ?? 'allotments';
  return { family, figures: makers[family](random), asOf: aDay(random) };
};
