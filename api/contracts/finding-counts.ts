import { z } from 'zod';
import { count, findingKind, findingStatus } from './assessment-codes';

/** How many problems a cycle has, by kind and by how they stand; what nobody has is left out. */
export const findingCounts = z
  .object({
    byKind: z.partialRecord(findingKind, count),
    byStatus: z.partialRecord(findingStatus, count),
  })
  .meta({ id: 'FindingCounts' });
