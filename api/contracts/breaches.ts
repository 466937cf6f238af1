import { z } from 'zod';
import { breachCommands, breachStatuses } from '../../domain/codes/targets';
import { clockKind } from './codes';
import {
  civilDate,
  derivation,
  id,
  instant,
  listOf,
  page,
  paging,
  personRef,
  provisionalYears,
  unitRef,
} from './common';
import { timelineItem } from './dockets';
import { endpoint } from './endpoint';
import { paperDue } from './paper-due';
import { authority } from './rule-codes';
import { askView, policyDocument, rowShape, usedFigure } from './targets';

const count = z.number().int();
const breachStatus = z.enum(breachStatuses).meta({ id: 'BreachStatus' });

/** 未达标事项 as lists show it. */
const breachRow = z
  .object({
    id,
    campaignId: id,
    key: z.string().describe('行的键,见政策目标'),
    ...rowShape,
    status: breachStatus,
    firstSeenOn: civilDate.describe('首次核定为未达到的那天'),
    openedAt: instant,
    ...paperDue.shape,
    correctedAt: instant.nullable().describe('提出以后数据更正、不再未达到;没有的为 null'),
    caseId: id.nullable().describe('立的项;看不到的为 null'),
    abilities: z.array(z.enum(breachCommands)),
  })
  .meta({ id: 'BreachRow' });

const breachView = breachRow
  .extend({
    campaign: z.object({ id, title: z.string(), clock: clockKind, now: instant }),
    version: count.describe('卷的版本,办理时写在 If-Match 中,即 ETag'),
    formula: z.string().nullable(),
    document: policyDocument.nullable(),
    authority,
    evidence: z.array(z.string()),
    figures: z.array(usedFigure),
    figureCount: count,
    answerable: z.string().nullable().describe('这一环节应负责的单位,照规则所写;没有写明的为 null'),
    ownerAsk: askView.nullable().describe('文件没有写明由谁负责、要先回答的问题;没有或已回答的为 null'),
    proposal: z
      .object({
        problem: z.string().describe('问题'),
        todo: z.string().describe('整改措施'),
        lead: unitRef.nullable().describe('名册中应牵头的单位;名册中没有的为 null'),
        responsible: z.array(unitRef),
        dueOn: civilDate.describe('今天立项、不填期限时的整改期限,按策略'),
        dueDerivation: derivation,
        dueProvisional: provisionalYears,
      })
      .describe('立项时填好的'),
    decision: z
      .object({ status: breachStatus, at: instant, by: personRef.nullable(), reason: z.string().nullable() })
      .nullable(),
    earlier: z.array(z.object({ id, period: z.string(), status: breachStatus, caseId: id.nullable() })),
    events: z.array(timelineItem).describe('经过,新的在前'),
  })
  .meta({ id: 'Breach' });

export type BreachRow = z.infer<typeof breachRow>;
export type BreachView = z.infer<typeof breachView>;

const breaches = { tag: '政策目标', access: 'signed-in', status: 200, method: 'get' } as const;

export const listBreaches = endpoint({
  ...breaches,
  id: 'listBreaches',
  path: '/campaigns/:id/breaches',
  summary: '未达标事项:待审定的在前,新的在前',
  params: z.object({ id }),
  query: z.object({
    status: listOf(breachStatus),
    rule: z.string().max(50).optional(),
    unit: z.string().max(200).optional(),
    ...paging,
  }),
  response: page(breachRow),
});
export const getBreach = endpoint({
  ...breaches,
  id: 'getBreach',
  path: '/campaigns/:id/breaches/:breachId',
  summary: '一件未达标事项:算式、数据、依据、责任单位、立项时填好的;ETag 为版本',
  params: z.object({ id, breachId: z.string().min(1).max(500) }),
  response: breachView,
});
