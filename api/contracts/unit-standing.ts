import { z } from 'zod';
import { docketKind, obligationKind } from './codes';
import { civilDate, id, idParams, instant, unitRef } from './common';
import { endpoint } from './endpoint';

const count = z.number().int().min(0);
const docket = z.object({ id, kind: docketKind, ref: z.string().nullable(), title: z.string() });

/** What was due or done, what of it in time, and the share of the middle one of the county's units. */
const share = z.object({
  owed: count,
  onTime: count,
  countyMedian: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe('有到期事项的各单位按期率的中位数;没有的为 null'),
});

/** How a unit stands in a campaign. */
const unitStanding = z
  .object({
    unit: unitRef,
    now: instant,
    signOff: z
      .object({ isOn: z.boolean(), hasHead: z.boolean(), mayChange: z.boolean() })
      .describe('负责人审签的设置'),
    onTime: z.object({
      original: share.describe('按原定期限'),
      current: share.describe('按调整后的期限'),
    }),
    waiting: z
      .array(
        z.object({
          kind: obligationKind,
          heldBy: unitRef.describe('在谁手里'),
          docket,
          since: instant,
          days: count.describe('已等的自然日数'),
          dueOn: civilDate.describe('应于何日前'),
        }),
      )
      .describe('本单位在等谁,等得最久的在前'),
    burden: z.object({
      week: civilDate.describe('本周星期一'),
      budget: z.object({ messagesToOne: count, forms: count, inspections: count, cites: z.string() }),
      weeks: z
        .array(
          z.object({
            week: civilDate,
            messages: count,
            messagesToOne: count.describe('同一人收到的邮件,最多的一人'),
            forms: count,
            inspections: count,
            exceeds: z.array(z.enum(['messagesToOne', 'forms', 'inspections'])),
          }),
        )
        .describe('有负担的各周,先后为序'),
    }),
    obligations: z
      .array(
        z.object({
          id,
          kind: obligationKind,
          docket,
          dueOn: civilDate,
          originalDueOn: civilDate,
          state: z.enum(['open', 'paused', 'met', 'ended']),
          metAt: instant.nullable(),
          isOverdue: z.boolean(),
        }),
      )
      .describe('全部责任事项,在办的在前'),
  })
  .meta({ id: 'UnitStanding' });
export type UnitStanding = z.infer<typeof unitStanding>;

export const getUnitStanding = endpoint({
  id: 'getUnitStanding',
  tag: '单位与人员',
  method: 'get',
  path: '/units/:id/standing',
  summary: '一个单位在行动中的情况:责任事项、按期率、在等谁、负担;本单位和看得到全部的人可读',
  access: 'signed-in',
  status: 200,
  params: idParams,
  query: z.object({ campaignId: id }),
  response: unitStanding,
});
