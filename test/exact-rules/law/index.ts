import type { Figures } from '../figures';
import { allotments } from './allotments';
import { education, society } from './education';
import { indicators } from './indicators';
import { industry } from './industry';
import { rewardsPaid } from './rewards';
import type { Says } from './says';

/** The families of rules, by what their figures are about. */
export const law = {
  allotments,
  industry,
  indicators,
  education,
  society,
  rewards: rewardsPaid,
} as const satisfies Record<string, (figures: Figures, asOf: string) => Says[]>;

export type Family = keyof typeof law;
