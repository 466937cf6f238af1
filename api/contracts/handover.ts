import { z } from 'zod';
import { commandKind, role } from './codes';
import { civilDate, id, idParams, instant, longText, personRef, unitRef } from './common';
import { endpoint } from './endpoint';

const person = personRef.extend({ unit: unitRef });

const handoverView = z
  .object({
    person: personRef,
    isActive: z.boolean(),
    posts: z.array(
      z.object({
        unit: unitRef,
        title: z.string().nullable(),
        roles: z.array(role),
        openTasks: z.number().int().describe('单位未完成事项的数目;事项归单位,不随人转移'),
        mayHandOver: z.boolean(),
        successors: z.array(person).describe('可以接手的人;不能办理交接的为空'),
      }),
    ),
    answersFor: z.array(unitRef).describe('分管单位'),
    standIns: z.array(
      z.object({ id, person: personRef, standIn: personRef, firstOn: civilDate, lastOn: civilDate }),
    ),
    signOffs: z
      .array(z.object({ id, unit: unitRef, kind: commandKind, preparedAt: instant }))
      .describe('本人拟稿、还等负责人审签的;只给本单位的人看'),
    instructions: z.array(
      z.object({
        id,
        docket: z.object({ id, kind: z.string(), ref: z.string().nullable(), title: z.string() }),
        text: z.string(),
        unit: unitRef,
        dueOn: civilDate,
      }),
    ),
    others: z.array(person).describe('读者可以为之办理交接的人'),
  })
  .meta({ id: 'Handover' });
export type HandoverView = z.infer<typeof handoverView>;

const handoverBody = z
  .strictObject({
    unitId: id.describe('交接哪个单位的任职'),
    successorId: id.describe('接手人'),
    reason: longText,
    closesAccount: z.boolean().default(false).describe('同时停用账号'),
  })
  .meta({ id: 'HandoverInput' });

const handedOver = z
  .object({ person: personRef.extend({ isActive: z.boolean() }), successor: personRef })
  .meta({ id: 'HandedOver' });

const handovers = {
  tag: '单位与人员',
  access: 'signed-in',
  status: 200,
  path: '/people/:id/handover',
  params: idParams,
} as const;

export const getHandover = endpoint({
  ...handovers,
  id: 'getHandover',
  method: 'get',
  summary: '交接清单:某人名下还没有办结的;本人、名册管理员和本单位负责人可看',
  response: handoverView,
});
export const handOverWork = endpoint({
  ...handovers,
  id: 'handOverWork',
  method: 'post',
  summary: '办理交接:任职和分管单位转给接手人,代理终止;由名册管理员或本单位负责人办理',
  body: handoverBody,
  response: handedOver,
  isIdempotent: true,
});
