import { z } from 'zod';
import { act } from './codes';
import { civilDate, instant, unitRef, idParams } from './common';
import { endpoint } from './endpoint';

const aheadItem = z
  .object({
    at: instant,
    what: z.union([act, z.literal('mails')]).describe('mails:发出通知'),
    count: z.number().int().describe('卷数;mails 为通知条数'),
    people: z.number().int().describe('mails:收件人数;其余为 0'),
    units: z.array(unitRef).describe('涉及单位,至多 3 个'),
    unitCount: z.number().int(),
    isDone: z.boolean(),
  })
  .meta({ id: 'AheadItem' });

const ahead = z
  .object({
    now: instant,
    until: instant,
    items: z.array(aheadItem).describe('今天已做的与 48 小时内到点的;按记录中的闹钟,不作推演'),
    burden: z.object({
      week: civilDate.describe('周一'),
      messages: z.number().int(),
      forms: z.number().int(),
      over: z.array(z.object({ unit: unitRef, messagesToOne: z.number().int(), forms: z.number().int() })),
    }),
    provisional: z.object({ count: z.number().int(), years: z.array(z.number().int()) }),
  })
  .meta({ id: 'Ahead' });

export type AheadItem = z.infer<typeof aheadItem>;
export type AheadView = z.infer<typeof ahead>;

export const getAhead = endpoint({
  id: 'getAhead',
  tag: '我的待办',
  method: 'get',
  path: '/campaigns/:id/ahead',
  summary: '系统接下来会自己做什么;本周对各单位的要求;暂定的期限',
  access: 'supervise',
  status: 200,
  params: idParams,
  response: ahead,
});
