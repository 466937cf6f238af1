import { z } from 'zod';
import { duenesses, letterExceptions, taskGroupKinds } from '../../domain/codes/task-groups';
import { unitKinds } from '../../domain/codes/units';
import { letterCommand, letterKind, light } from './codes';
import { civilDate, id, instant, unitRef, idParams } from './common';
import { endpoint } from './endpoint';

/** Many equal things, in one line. */
const taskGroup = z
  .object({
    kind: z.enum(taskGroupKinds),
    letterKind: letterKind.nullable().describe('函件的种类'),
    count: z.number().int(),
    dueness: z.enum(duenesses).describe('按最早的一件'),
    oldestDueOn: civilDate.nullable(),
    overdueDays: z.number().int().describe('最早的一件逾期天数;未逾期为 0'),
    light,
    units: z
      .array(z.object({ unit: unitRef, count: z.number().int(), overdueDays: z.number().int() }))
      .describe('按单位,逾期最久的在前'),
    composition: z.array(z.object({ unitKind: z.enum(unitKinds), units: z.number().int() })),
    blocks: z.number().int().describe('因此尚未开始计时的督办措施数'),
    exceptions: z
      .array(z.object({ code: z.enum(letterExceptions), letterIds: z.array(id) }))
      .describe('其中要留意的'),
    act: z
      .object({ command: letterCommand, count: z.number().int(), units: z.number().int() })
      .nullable()
      .describe('可一并办理的:命令、份数(不含要留意的)、涉及单位数'),
  })
  .meta({ id: 'TaskGroup' });
export type TaskGroup = z.infer<typeof taskGroup>;

const taskGroups = z
  .object({
    now: instant,
    today: civilDate,
    count: z.number().int(),
    groups: z.array(taskGroup).describe('先办的在前:先按到期,再按它拦着多少后面的计时'),
  })
  .meta({ id: 'TaskGroups' });

export const listTaskGroups = endpoint({
  id: 'listTaskGroups',
  tag: '我的待办',
  method: 'get',
  path: '/campaigns/:id/task-groups',
  summary: '办公室今天要办什么:按类、按单位',
  access: 'supervise',
  status: 200,
  params: idParams,
  response: taskGroups,
});
