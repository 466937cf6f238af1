import { z } from 'zod';

/** RFC 9457, `application/problem+json`: the one shape of every error. */
export const problem = z
  .object({
    type: z.string().describe('urn:zhenggai:problem:<code>'),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().describe('给人看的一句话'),
    detailEn: z.string().describe('同一句话的英文'),
    code: z.string().describe('稳定的代码'),
    requestId: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).exactOptional(),
    details: z.record(z.string(), z.unknown()).exactOptional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;
