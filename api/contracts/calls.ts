import { z } from 'zod';
import { callResult } from './codes';
import { id, instant, personRef, unitRef } from './common';

/** 电话催办: a logged contact with a unit about what it owed; no rung. */
export const callView = z
  .object({
    unit: unitRef,
    at: instant,
    by: z.object({ person: personRef, unit: unitRef }).nullable(),
    spokeWith: z.string().describe('与谁通话'),
    result: callResult,
    said: z.string(),
    obligationIds: z.array(id).describe('为哪些责任事项'),
  })
  .meta({ id: 'LoggedCall' });
export type CallView = z.infer<typeof callView>;
