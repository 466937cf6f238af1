import { z } from 'zod';
import { act, clockKind, commandKind, docketKind, light, obligationKind } from './codes';
import {
  civilDate,
  derivation,
  id,
  instant,
  page,
  paging,
  personRef,
  provisionalYears,
  queryFlag,
  unitRef,
} from './common';
import { derivationStepSchema } from './derivation';
import { endpoint } from './endpoint';

/** One thing that the signed-in person, his unit or his office has to do now. */
const taskView = z
  .object({
    id: z.string(),
    kind: z.enum(['owed', 'to-decide']).describe('owed:责任事项;to-decide:办公室须就他人的办理作出决定'),
    obligationKind,
    obligationId: id,
    command: commandKind.nullable().describe('办理它的命令;函件与审批在各自页面办理时为 null'),
    what: z.string(),
    unit: unitRef.describe('责任单位'),
    actingFor: personRef.nullable().describe('代理期内被代理人的待办:以 Acting-For 办理'),
    about: unitRef.nullable().describe('函件主送的单位,约谈、问责所涉的单位'),
    campaign: z.object({ id, title: z.string(), clock: clockKind }),
    docket: z.object({
      id,
      kind: docketKind,
      ref: z.string().nullable(),
      title: z.string(),
      version: z.number().int(),
    }),
    round: z.number().int(),
    dueOn: civilDate,
    derivation: derivation.describe('该期限的推算'),
    provisionalYears,
    isInclusive: z.boolean().describe('期限的措辞为「前」,含当日'),
    reason: derivationStepSchema.nullable().describe('为何要办:方案条款、函件或决定'),
    consequence: z
      .object({ act, at: instant, says: derivationStepSchema, derivation, provisionalYears })
      .nullable()
      .describe('不办的话,自动发生什么、何时;没有下一级或尚未告知的为 null'),
    canTogether: z.boolean().describe('一次办理可用于多个事项'),
    groupKey: z.string().describe('相同的可以一并办理'),
    light,
    isOverdue: z.boolean(),
    overdueDays: z.number().int().min(0).describe('已逾期的自然日数'),
    daysLeft: z.number().int().describe('距期限的自然日数,当日为 0;已过的为负'),
  })
  .meta({ id: 'Task' });
const doneTask = z.object({
  id: z.string(),
  what: z.string(),
  docket: z.object({ id, kind: docketKind, ref: z.string().nullable(), title: z.string() }),
  doneAt: instant,
});
const taskPage = page(taskView).extend({
  now: instant.describe('所列事项所在行动的当前时刻;没有事项的为服务器时刻'),
  doneToday: z.array(doneTask).describe('本单位今天办完的,最近的在前'),
});
export type TaskView = z.infer<typeof taskView>;
export type TasksView = z.infer<typeof taskPage>;

export const listTasks = endpoint({
  id: 'listTasks',
  tag: '我的待办',
  method: 'get',
  path: '/tasks',
  summary: '我现在要办什么:逾期的在前,其后按不办的后果先后;今天办完的',
  access: 'signed-in',
  status: 200,
  query: z.object({ campaignId: id.optional(), overdue: queryFlag, ...paging }),
  response: taskPage,
});
export const countTasks = endpoint({
  id: 'countTasks',
  tag: '我的待办',
  method: 'get',
  path: '/tasks/count',
  summary: '待办有几行:可以一并办理的算一行,待本人审签和退回本人修改的在内',
  access: 'signed-in',
  status: 200,
  response: z
    .object({
      count: z.number().int().min(0).describe('最急的 200 个事项共有几行'),
      isMore: z.boolean().describe('此外还有'),
    })
    .meta({ id: 'TaskCount' }),
});
