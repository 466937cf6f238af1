import { z } from 'zod';
import { callResult, docketKind, obligationKind, role } from './codes';
import { civilDate, id, instant, unitRef, idParams } from './common';
import { endpoint } from './endpoint';

/** A unit that is called: what is late, what hangs on it, whom to call. */
const toCall = z
  .object({
    unit: unitRef,
    overdue: z.number().int(),
    oldestDueOn: civilDate,
    overdueDays: z.number().int(),
    kinds: z.array(obligationKind),
    holdsUp: z.number().int().describe('因此不能销号的问题数;影响大的在前'),
    dockets: z
      .array(z.object({ id, kind: docketKind, ref: z.string().nullable() }))
      .describe('欠着逾期事项的卷;一次登记即对它们全部登记'),
    people: z
      .array(
        z.object({
          name: z.string(),
          post: z.string().nullable(),
          role,
          phone: z.string().nullable(),
        }),
      )
      .describe('先联络员,后负责人'),
    lastUrgedAt: instant.nullable(),
    lastCall: z
      .object({ at: instant, spokeWith: z.string(), result: callResult, said: z.string() })
      .nullable(),
  })
  .meta({ id: 'ToCall' });

export type ToCall = z.infer<typeof toCall>;

export const listToCall = endpoint({
  id: 'listToCall',
  tag: '我的待办',
  method: 'get',
  path: '/campaigns/:id/to-call',
  summary: '要打的电话:有逾期事项的单位,按影响排,至多 100 个',
  access: 'supervise',
  status: 200,
  params: idParams,
  response: z.object({ count: z.number().int(), items: z.array(toCall) }).meta({ id: 'ToCallList' }),
});
