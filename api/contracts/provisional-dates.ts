import { z } from 'zod';
import { act } from './codes';
import { civilDate, idParams, instant, provisionalYears } from './common';
import { derivationStepSchema } from './derivation';
import { endpoint } from './endpoint';

const count = z.number().int();
const about = {
  ref: z.string().nullable().describe('如 一-1;单位档案为 null'),
  title: z.string(),
  owedBy: z.string().describe('责任单位'),
  what: z.string(),
  provisionalYears,
};
const why = derivationStepSchema.describe('推算中查到未公布年份的一步');

const provisionalDatesView = z
  .object({
    timetable: z
      .array(
        z.object({
          what: z.enum(['plan', 'report', 'completion', 'supervision']),
          on: civilDate,
          provisionalYears,
          why,
        }),
      )
      .describe('整改行动自己的日期'),
    dates: z.array(z.object({ ...about, on: civilDate, why })).describe('责任事项的期限,至多 20 条'),
    dateCount: count.describe('此类期限的总数'),
    steps: z
      .array(z.object({ ...about, act, dueAt: instant, sendAt: instant.describe('其通知的发送时间') }))
      .describe('各事项、各单位第一个依暂定日历推算的步骤或发送时间,至多 20 条'),
    stepCount: count.describe('有此类步骤的事项和单位数'),
  })
  .meta({ id: 'ProvisionalDates' });
export type ProvisionalDatesView = z.infer<typeof provisionalDatesView>;

export const getProvisionalDates = endpoint({
  id: 'getProvisionalDates',
  tag: '推演',
  method: 'get',
  path: '/campaigns/:id/provisional-dates',
  summary: '启动之前:哪些日期取决于尚未公布放假安排的年份(暂定);只是提示,不妨碍启动',
  access: 'run-campaign',
  status: 200,
  params: idParams,
  query: z.object({ clock: z.enum(['real', 'rehearsal']).default('real') }),
  response: provisionalDatesView,
});
