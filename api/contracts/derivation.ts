import { z } from 'zod';
import type { DerivationStep } from '../../domain/deadline/types';

/** One line of the explanation of a date: rule, clause, and what the rule did. */
export const derivationStepSchema = z
  .object({ text: z.string(), cites: z.string(), calendar: z.string().exactOptional() })
  .meta({ id: 'DerivationStep' }) satisfies z.ZodType<DerivationStep>;
