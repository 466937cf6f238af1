import { z } from 'zod';
import { civilDate, id, idParams, instant, personRef, shortText, unitRef } from './common';
import { endpoint } from './endpoint';

const person = personRef.extend({ unit: unitRef });

/** 代理: from the first to the last civil day, both inclusive. */
const standInView = z
  .object({
    id,
    person: person.describe('被代理的人'),
    standIn: person.describe('代理人'),
    firstOn: civilDate,
    lastOn: civilDate,
    reason: z.string(),
    endedAt: instant.nullable().describe('提前终止的时刻'),
    isToday: z.boolean().describe('今天(系统日期)在代理期内'),
    mayEnd: z.boolean(),
  })
  .meta({ id: 'StandIn' });
export type StandInView = z.infer<typeof standInView>;

const standInBody = z
  .strictObject({
    personId: id.exactOptional().describe('被代理的人;缺省为本人,他人只有管理员可以指定'),
    standInId: id,
    firstOn: civilDate,
    lastOn: civilDate,
    reason: shortText,
  })
  .refine(one => one.firstOn <= one.lastOn, { message: '末日不能早于首日', path: ['lastOn'] })
  .meta({ id: 'StandInInput' });

const standIns = { tag: '代理' } as const;

export const listStandIns = endpoint({
  ...standIns,
  id: 'listStandIns',
  method: 'get',
  path: '/stand-ins',
  summary: '我的代理人和我代理的人;管理员、办公室、审计员看全部',
  access: 'signed-in',
  status: 200,
  response: z.object({ items: z.array(standInView) }),
});
export const createStandIn = endpoint({
  ...standIns,
  id: 'createStandIn',
  method: 'post',
  path: '/stand-ins',
  summary: '指定代理人',
  access: 'signed-in',
  status: 201,
  body: standInBody,
  response: standInView,
  isIdempotent: true,
});
export const endStandIn = endpoint({
  ...standIns,
  id: 'endStandIn',
  method: 'post',
  path: '/stand-ins/:id/end',
  summary: '提前终止代理,立即生效',
  access: 'signed-in',
  status: 200,
  params: idParams,
  response: standInView,
});
export const listColleagues = endpoint({
  ...standIns,
  id: 'listColleagues',
  method: 'get',
  path: '/colleagues',
  summary: '本单位(含上下级)可指定为代理人的人',
  access: 'signed-in',
  status: 200,
  response: z.object({ items: z.array(person) }),
});
