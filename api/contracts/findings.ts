import { z } from 'zod';
import {
  count,
  done,
  findingCommand,
  findingKind,
  findingStatus,
  reason,
  sourceKind,
  year,
} from './assessment-codes';
import { caseOutcome, caseStatus, clockKind } from './codes';
import {
  civilDate,
  derivation,
  id,
  idParams,
  inBothLanguages,
  instant,
  listOf,
  page,
  paging,
  provisionalYears,
  queryFlag,
  unitRef,
} from './common';
import { fileBrief, proceedingBrief, timelineItem } from './dockets';
import { endpoint } from './endpoint';
import { paperDue } from './paper-due';

const source = z
  .object({
    kind: sourceKind,
    organ: z.string().describe('哪个机关'),
    number: z.string().nullable().describe('文号'),
    title: z.string(),
    on: civilDate.nullable(),
    files: z.array(fileBrief),
    findingId: id.nullable(),
    indicator: z.string().nullable().describe('销号前须重新测算的指标'),
  })
  .meta({ id: 'ProblemSource' });

const findingRow = z
  .object({
    id,
    campaign: z.object({ id, title: z.string() }),
    subject: unitRef.describe('说的是哪个单位'),
    kind: findingKind.nullable().describe('不属于任何一种的为 null'),
    category: z.string(),
    text: z.string(),
    indicator: z.string().nullable(),
    status: findingStatus,
    source: sourceKind,
    year: year.nullable(),
    on: civilDate.nullable().describe('事实发生的日子'),
    isSerious: z.boolean(),
    hasBadEffect: z.boolean(),
    isRepeated: z.boolean().describe('屡查屡犯:以往考核中有过'),
    joinedWithId: id.nullable(),
    caseId: id.nullable().describe('立的项;看不到的为 null'),
    foundAt: instant,
    ...paperDue.shape,
    version: count,
    abilities: z.array(findingCommand),
  })
  .meta({ id: 'FindingRow' });

const earlier = z
  .object({
    findingId: id,
    campaignId: id,
    year: year.nullable(),
    title: z.string(),
    caseId: id.nullable(),
    outcome: caseOutcome.nullable().describe('当时的整改结果;没有立项或没有办结的为 null'),
  })
  .meta({ id: 'EarlierFinding' });

const findingView = findingRow
  .extend({
    clock: clockKind,
    now: instant,
    says: inBothLanguages,
    cite: z.string().nullable(),
    origin: z
      .object({
        kind: z.enum(['indicator', 'breach', 'event', 'entered']),
        indicator: z.string().nullable(),
        required: z.string().nullable(),
        found: z.string().nullable(),
        breachId: id.nullable(),
      })
      .describe('由什么提出'),
    sources: z.array(source).describe('并案的都在内'),
    established: z.object({ ...done, isSerious: z.boolean(), hasBadEffect: z.boolean(), reason }).nullable(),
    dismissed: z.object({ ...done, reason }).nullable(),
    contest: z
      .object({
        ...done,
        reason,
        files: z.array(fileBrief),
        due: z.object({ on: civilDate, derivation, provisionalYears }),
        decided: z.object({ ...done, isUpheld: z.boolean(), reason }).nullable(),
      })
      .nullable(),
    joined: z.array(z.object({ id, text: z.string() })).describe('并入本问题的'),
    alike: z
      .array(z.object({ id, text: z.string(), source: sourceKind, likeness: z.number().describe('0 至 1') }))
      .describe('可能是同一件事的,像的在前;由人并案'),
    proceedings: z.array(proceedingBrief).describe('约谈、责任追究'),
    newDeadline: z.object({ on: civilDate, derivation, provisionalYears }).nullable(),
    case: z
      .object({
        id,
        campaignId: id,
        ref: z.string().nullable(),
        title: z.string(),
        status: caseStatus,
        outcome: caseOutcome.nullable(),
      })
      .nullable(),
    earlier: z.array(earlier).describe('以往考核中的同类问题,近的在前'),
    events: z.array(timelineItem).describe('经过,新的在前'),
  })
  .meta({ id: 'Finding' });

export type FindingRow = z.infer<typeof findingRow>;
export type FindingView = z.infer<typeof findingView>;

const findings = { tag: '问题', access: 'signed-in', status: 200, method: 'get' } as const;

export const listFindings = endpoint({
  ...findings,
  id: 'listFindings',
  path: '/findings',
  summary: '问题台账:各种来源的问题,待认定的在前,新的在前;单位看得到已认定的、关于本单位的',
  query: z.object({
    campaignId: id.optional(),
    source: listOf(sourceKind),
    kind: listOf(findingKind),
    status: listOf(findingStatus),
    unitId: id.optional(),
    hasCase: queryFlag.describe('已立项的、没有立项的'),
    q: z.string().max(200).optional().describe('搜索:内容、分类'),
    ...paging,
  }),
  response: page(findingRow),
});
export const getFinding = endpoint({
  ...findings,
  id: 'getFinding',
  path: '/findings/:id',
  summary: '一个问题:事实、来源、认定、复核、约谈和问责、整改、以往的同类问题;ETag 为版本',
  params: idParams,
  response: findingView,
});
