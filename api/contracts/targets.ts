import { z } from 'zod';
import { rowMeasures } from '../../domain/codes/row-measures';
import { breachStatuses, targetCommands, targetStatuses } from '../../domain/codes/targets';
import { clockKind } from './codes';
import { civilDate, id, idParams, inBothLanguages, instant, listOf, page, paging, personRef } from './common';
import { endpoint } from './endpoint';
import {
  authority,
  countsByVerdict,
  figureKind,
  fundStage,
  modality,
  ruleKind,
  ruleScope,
  verdict,
} from './rule-codes';

const count = z.number().int();

/** Which row it is (domain/rules/verdict-row.ts), and what a rule asks of whom. */
const rowPlace = {
  rule: z.string().describe('规则编号,如 F33'),
  part: z.string().nullable(),
  unit: z.string().nullable().describe('单位、对象或集合的名称;规则不分单位的为 null'),
  period: z.string().describe('2014、2013..2015、once,或某一天'),
  stage: fundStage.nullable(),
};

export const policyDocument = z
  .object({
    id: z.string(),
    title: inBothLanguages,
    issuer: z.string(),
    number: z.string().nullable(),
    issuedOn: civilDate.nullable(),
    authority,
  })
  .meta({ id: 'PolicyDocument' });

/** A rule as a sentence, with how its rows stand. */
const ruleBrief = z
  .object({
    rule: rowPlace.rule,
    part: rowPlace.part,
    says: inBothLanguages,
    kind: ruleKind,
    modality,
    scope: ruleScope.nullable().describe('看回答而定、还没有回答的为 null'),
    stage: rowPlace.stage,
    authority,
    owner: z.string().nullable().describe('责任单位,照文件所写或建议的'),
    isOwnerProposed: z.boolean().describe('文件没有写明,是建议的'),
    counts: countsByVerdict,
    unreachable: count.describe('已不可能达到、尚未到核定时点的'),
  })
  .meta({ id: 'TargetRule' });

const clause = z
  .object({ cites: z.string().describe('〈4〉 二7¶1'), document: z.string(), rules: z.array(ruleBrief) })
  .meta({ id: 'TargetClause' });

const adoptedPack = z
  .object({
    id: z.string(),
    version: count,
    title: inBothLanguages,
    hash: z.string().describe('内容(规范化 JSON)的 SHA-256'),
    adoptedAt: instant,
    adoptedBy: personRef.nullable(),
    documents: z.array(policyDocument),
    clauses: z.array(clause).describe('按文件的次序'),
  })
  .meta({ id: 'AdoptedPack' });

export const askView = z
  .object({
    id: z.string().describe('F33.year'),
    question: inBothLanguages,
    kind: z.enum(['choice', 'year', 'day', 'number', 'text']),
    options: z.array(z.object({ value: z.string(), name: inBothLanguages })),
    proposed: z.string().nullable().describe('没有回答时按此计算;为 null 的没有回答就不能核定'),
    answer: z
      .object({ value: z.string(), reason: z.string(), at: instant, by: personRef.nullable() })
      .nullable(),
    rules: z.array(z.string()).describe('与哪些规则有关'),
  })
  .meta({ id: 'TargetAsk' });

const noticeView = z
  .object({ rule: z.string(), title: z.string(), number: z.string().nullable() })
  .meta({ id: 'AttachedPaper' });

const targetsView = z
  .object({
    campaign: z.object({ id, title: z.string(), clock: clockKind, now: instant }),
    docketId: id,
    status: z.enum(targetStatuses).describe('还没有采用规则包的也是监督中'),
    version: count.describe('政策目标卷的版本,办理时写在 If-Match 中,即 ETag;还没有的为 0'),
    evaluated: z.object({ asOf: civilDate, at: instant }).nullable().describe('最近一次核定;没有的为 null'),
    counts: countsByVerdict.describe('看得到的各行'),
    packs: z.array(adoptedPack),
    offered: z
      .array(z.object({ id: z.string(), version: count, title: inBothLanguages, rules: count }))
      .describe('可以采用、还没有采用的'),
    asks: z.array(askView).describe('文件没有写明、要人回答的;没有回答的在前'),
    notices: z.array(noticeView).describe('给只见于新闻的规则补上的文件'),
    units: z.array(z.string()).describe('各行中的单位和对象'),
    years: z.array(z.string()),
    abilities: z.array(z.enum(targetCommands)),
  })
  .meta({ id: 'Targets' });

const breachRef = z.object({ id, status: z.enum(breachStatuses), caseId: id.nullable() });

/** What a row says, wherever it is shown. */
export const rowShape = {
  ...rowPlace,
  says: inBothLanguages,
  required: z.string().nullable().describe('应达到;精确的数'),
  found: z.string().nullable().describe('查到;精确的数'),
  measure: z.enum(rowMeasures).describe('required 和 found 是什么数'),
  reason: inBothLanguages,
  cites: z.string(),
};

const targetRow = z
  .object({
    id: z.string().describe('行的键:规则|部分|单位|期间|环节'),
    ...rowShape,
    verdict,
    isUnreachable: z.boolean(),
    since: civilDate.describe('从哪天起是这个结论'),
    breach: breachRef.nullable(),
  })
  .meta({ id: 'TargetRow' });

/** A figure that a verdict used, as the book has it, and where it came from. */
export const usedFigure = z
  .object({
    id: z.string(),
    kind: figureKind,
    unit: z.string(),
    what: inBothLanguages.describe('什么资金、指标、名录，哪一年'),
    value: z.string().nullable().describe('金额(元)、数值或行数;精确的数'),
    measure: z.enum(rowMeasures),
    on: civilDate.nullable(),
    paper: z.string().nullable().describe('文号或来源'),
    source: z
      .object({ batchId: id, file: z.string().nullable(), at: instant, by: personRef.nullable() })
      .nullable()
      .describe('哪一次导入'),
  })
  .meta({ id: 'UsedFigure' });

const pastVerdict = z.object({
  asOf: civilDate,
  at: instant,
  verdict,
  isUnreachable: z.boolean(),
  required: z.string().nullable(),
  found: z.string().nullable(),
  reason: inBothLanguages,
});

const targetRowView = targetRow
  .extend({
    formula: z.string().nullable(),
    kind: ruleKind,
    modality,
    scope: ruleScope.nullable().describe('看回答而定、还没有回答的为 null'),
    owner: z.string().nullable(),
    isOwnerProposed: z.boolean(),
    evidence: z.array(z.string()),
    document: policyDocument,
    authority,
    pack: z.object({ id: z.string(), version: count, title: inBothLanguages }),
    ruleVersion: count,
    figures: z.array(usedFigure).describe('用到的数据;多的只列前 200 条'),
    figureCount: count,
    assumed: z.array(askView).describe('按建议值计算的、或等着回答的问题'),
    history: z.array(pastVerdict).describe('新的在前'),
  })
  .meta({ id: 'TargetRowView' });

export type TargetsView = z.infer<typeof targetsView>;
export type AdoptedPackView = z.infer<typeof adoptedPack>;
export type ClauseView = z.infer<typeof clause>;
export type RuleBrief = z.infer<typeof ruleBrief>;
export type AskView = z.infer<typeof askView>;
export type TargetRow = z.infer<typeof targetRow>;
export type TargetRowView = z.infer<typeof targetRowView>;
export type UsedFigure = z.infer<typeof usedFigure>;

const targets = { tag: '政策目标', access: 'signed-in', status: 200, method: 'get' } as const;

export const getTargets = endpoint({
  ...targets,
  id: 'getTargets',
  path: '/campaigns/:id/targets',
  summary: '采用的政策目标:逐条的规则和各结论的行数、要回答的问题;ETag 为版本',
  params: idParams,
  response: targetsView,
});
export const listTargetRows = endpoint({
  ...targets,
  id: 'listTargetRows',
  path: '/campaigns/:id/targets/rows',
  summary: '政策目标逐行的结论:未达到的、有风险的在前',
  params: idParams,
  query: z.object({
    verdict: listOf(verdict),
    rule: z.string().max(50).optional(),
    part: z.string().max(10).optional(),
    unit: z.string().max(200).optional().describe('行中的单位名称'),
    year: z
      .string()
      .regex(/^\d{4}$/)
      .optional()
      .describe('期间涉及的年份'),
    q: z.string().max(200).optional().describe('搜索:规则编号、内容、单位'),
    ...paging,
  }),
  response: page(targetRow),
});
export const getTargetRow = endpoint({
  ...targets,
  id: 'getTargetRow',
  path: '/campaigns/:id/targets/rows/:key',
  summary: '一行结论:算式、用到的数据和来源、假定、历次结论',
  params: z.object({ id, key: z.string().min(1).max(500) }),
  response: targetRowView,
});
