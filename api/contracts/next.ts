import { z } from 'zod';
import { act, obligationKind } from './codes';
import { civilDate, derivation, id, idParams, instant, provisionalYears, unitRef } from './common';
import { derivationStepSchema } from './derivation';
import { endpoint } from './endpoint';
import { recipients } from '../../domain/codes/notices';

/** A step that comes by itself if nobody acts. */
const upcomingStep = z
  .object({
    act,
    dueAt: instant,
    provisionalYears,
    cites: z.array(z.string()),
    tells: z
      .array(
        z.object({
          to: z.enum(recipients),
          unit: z.string().nullable(),
        }),
      )
      .describe('届时通知谁'),
    says: derivationStepSchema.describe('一句话:何时、做什么、通知谁'),
    derivation: derivation.describe('为何是这个时刻'),
  })
  .meta({ id: 'UpcomingStep' });

export const nextView = z
  .object({
    docketId: id,
    ref: z.string().nullable(),
    title: z.string(),
    now: instant,
    policy: z.string(),
    calendar: z.string(),
    obligations: z.array(
      z.object({
        id,
        kind: obligationKind,
        what: z.string(),
        owedBy: unitRef,
        dueOn: civilDate,
        provisionalYears,
        isOpen: z.boolean(),
        upcoming: z.array(upcomingStep),
        standstill: derivationStepSchema.nullable().describe('没有下一级的原因;有下一级的为 null'),
      }),
    ),
    waits: derivation.describe('整个事项在等什么'),
  })
  .meta({ id: 'WhatNext' });
export type NextView = z.infer<typeof nextView>;

const shared = {
  method: 'get',
  access: 'signed-in',
  status: 200,
  params: idParams,
  response: nextView,
} as const;

export const getCaseNext = endpoint({
  ...shared,
  id: 'getCaseNext',
  tag: '整改事项',
  path: '/cases/:id/next',
  summary: '接下来会发生什么、何时、通知谁;没有下一步的,为什么',
});
export const getUnitFileNext = endpoint({
  ...shared,
  id: 'getUnitFileNext',
  tag: '单位档案',
  path: '/unit-files/:id/next',
  summary: '接下来会发生什么、何时、通知谁;没有下一步的,为什么',
});
