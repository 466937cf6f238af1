import { z } from 'zod';
import { civilDate, derivation, provisionalYears } from './common';

/** By when a letter or a proceeding has to be handled by whoever's turn it is, and why by then. */
export const paperDue = z.object({
  dueOn: civilDate.nullable().describe('应办结的日子;没有待办的为 null'),
  dueDerivation: derivation.describe('该日期的推算'),
  dueProvisional: provisionalYears,
  isOverdue: z.boolean(),
});
export type PaperDue = z.infer<typeof paperDue>;
