import { z } from 'zod';
import { clockKind, commandKind, docketKind, light, obligationKind } from './codes';
import {
  civilDate,
  derivation,
  id,
  page,
  paging,
  personRef,
  provisionalYears,
  queryFlag,
  unitRef,
} from './common';
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
    light,
    isOverdue: z.boolean(),
  })
  .meta({ id: 'Task' });
const taskPage = page(taskView);
export type TaskView = z.infer<typeof taskView>;

export const listTasks = endpoint({
  id: 'listTasks',
  tag: '我的待办',
  method: 'get',
  path: '/tasks',
  summary: '我现在要办什么,最紧的在前',
  access: 'signed-in',
  status: 200,
  query: z.object({ campaignId: id.optional(), overdue: queryFlag, ...paging }),
  response: taskPage,
});
