import { z } from 'zod';
import { act, caseOutcome, caseStatus, obligationKind } from './codes';
import { civilDate, id, idParams, instant, numberInAddress, provisionalYears, unitRef } from './common';
import { endpoint } from './endpoint';

const count = z.number().int();
/** One rung or reminder that a computation foresees. */
const foreseenStep = z
  .object({
    docketId: id,
    ref: z.string().nullable(),
    title: z.string(),
    obligation: obligationKind,
    what: z.string(),
    owedBy: unitRef,
    act,
    dueAt: instant,
    provisionalYears,
    cites: z.array(z.string()),
  })
  .meta({ id: 'ForeseenStep' });

const byAct = z.partialRecord(act, count).describe('按步骤种类的次数');
const notices = z.object({ sent: count, digests: count.describe('日报邮件') });

const forecastView = z
  .object({ now: instant, until: instant, byAct, notices, steps: z.array(foreseenStep) })
  .meta({ id: 'Forecast' });

const behaviour = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['silent', 'punctual']) }),
  z.strictObject({ kind: z.literal('late'), workingDays: z.number().int().min(1).max(999) }),
  z.strictObject({ kind: z.literal('mixed'), seed: z.string().min(1).max(100) }),
]);

const simulationBody = z
  .strictObject({
    units: behaviour,
    office: z.enum(['prompt', 'silent']),
    leaders: z.enum(['approve', 'decline', 'silent']),
    until: civilDate.exactOptional().describe('算到这一天为止;不写则到只剩复查和回头看'),
  })
  .meta({ id: 'SimulationInput' });

const weekOfBurden = z.object({
  unit: z.string(),
  week: civilDate.describe('周一'),
  messages: count,
  saved: count.describe('因合并为日报而少发的邮件'),
  messagesToOne: count.describe('一人收到最多的邮件数'),
  forms: count,
  inspections: count,
  exceeds: z.array(z.enum(['messagesToOne', 'forms', 'inspections'])),
});

const burdenView = z
  .object({
    budget: z.object({ messagesToOne: count, forms: count, inspections: count, cites: z.string() }),
    weeks: z
      .array(weekOfBurden.extend({ assumption: z.enum(['punctual', 'silent']) }))
      .describe('超出预算的单位和周:各单位都按期办理时,都不办理时'),
    saved: count.describe('都按期办理时,因合并为日报而少发的邮件'),
  })
  .meta({ id: 'Burden' });
export type BurdenView = z.infer<typeof burdenView>;

const simulationView = z
  .object({
    startsAt: instant,
    endsAt: instant,
    byAct,
    notices,
    proposals: count,
    cases: z.array(
      z.object({
        ref: z.string().nullable(),
        status: caseStatus,
        outcome: caseOutcome.nullable(),
        closedOn: civilDate.nullable(),
      }),
    ),
    burden: z.array(weekOfBurden).describe('超出负担预算的单位和周(基层减负)'),
    byUnit: z.array(z.object({ unit: z.string(), byAct })).describe('各单位承受的步骤,多者在前'),
  })
  .meta({ id: 'Simulation' });

export type ForecastView = z.infer<typeof forecastView>;
export type SimulationView = z.infer<typeof simulationView>;

const simulations = { tag: '推演', status: 200 } as const;

export const getForecast = endpoint({
  ...simulations,
  id: 'getForecast',
  access: 'see-all',
  method: 'get',
  path: '/campaigns/:id/forecast',
  summary: '今后若干天内,如果没有人采取行动,系统会做什么',
  params: idParams,
  query: z.object({ days: numberInAddress(1, 92).default(14) }),
  response: forecastView,
});
export const getBurden = endpoint({
  ...simulations,
  id: 'getBurden',
  access: 'run-campaign',
  method: 'get',
  path: '/campaigns/:id/burden',
  summary: '启动之前:哪些单位在哪些周会超出负担预算(基层减负);只是提示,不妨碍启动',
  params: idParams,
  query: z.object({ clock: z.enum(['real', 'rehearsal']).default('real') }),
  response: burdenView,
});
export const simulateDraft = endpoint({
  ...simulations,
  id: 'simulateDraft',
  access: 'run-campaign',
  method: 'post',
  path: '/campaigns/:id/simulation',
  summary: '启动之前:按假定的表现推演整个整改行动,不留任何记录',
  params: idParams,
  body: simulationBody,
  response: simulationView,
});
