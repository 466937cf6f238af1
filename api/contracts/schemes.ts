import { z } from 'zod';
import { unitLevels } from '../../domain/codes/figures';
import {
  assessmentStep,
  count,
  exact,
  findingKind,
  measureMethod,
  schemeChange,
  year,
} from './assessment-codes';
import { civilDate, id, inBothLanguages } from './common';
import { endpoint } from './endpoint';
import { askView, policyDocument } from './targets';

const level = z.enum(unitLevels);

const schemeRow = z
  .object({
    id,
    version: count,
    title: inBothLanguages,
    document: policyDocument,
    inForceFrom: civilDate.nullable(),
    inForceTo: civilDate.nullable().describe('至今有效的为 null'),
    level: z.object({ from: level, of: level }).describe('哪一级考核哪一级'),
    parent: z.object({ id, version: count, title: inBothLanguages }).nullable().describe('依据哪一办法制定'),
    years: z.object({ from: year, to: year }),
    indicators: count,
    hasPoints: z.boolean().describe('按分值计分;不计分的只看达到与否'),
  })
  .meta({ id: 'SchemeRow' });

const indicator = z
  .object({
    id: z.string().describe('A1'),
    area: z.string(),
    name: inBothLanguages,
    definition: z.object({ num: inBothLanguages, den: inBothLanguages }).nullable(),
    unit: z.enum(['percent', 'number', 'grade']),
    direction: z.enum(['up', 'down']).describe('越高越好,还是越低越好'),
    source: z.string().describe('数据出自哪个系统或部门'),
    method: measureMethod,
    owner: z.string(),
    points: exact.nullable().describe('分值;不计分的为 null'),
    scoring: z.object({ kind: z.string(), says: inBothLanguages.describe('规则,一句话') }).nullable(),
    raises: findingKind.nullable().describe('未达到的属于第七条的哪一种'),
    cite: z.string(),
    change: schemeChange.nullable().describe('与所依据的办法相比;没有变动或没有所依据的为 null'),
  })
  .meta({ id: 'SchemeIndicator' });

const schemeView = schemeRow
  .extend({
    organiser: z.string(),
    leadBodies: z.array(z.string()),
    joining: z.array(z.string()),
    interpreter: z.string(),
    subjects: z.array(z.string()).describe('被考核的;为空的由每次考核写明'),
    areas: z.array(z.object({ id: z.string(), name: inBothLanguages, cite: z.string() })),
    indicatorList: z.array(indicator),
    steps: z.array(
      z.object({
        step: assessmentStep,
        name: inBothLanguages,
        cite: z.string(),
        needs: z.array(assessmentStep),
        by: z.enum(['subject', 'third-party', 'lead', 'organiser']),
        due: z
          .string()
          .nullable()
          .describe('MM-DD、次年的写作 +MM-DD、end 为考核的最后一天;null 按策略的期限'),
        isPractice: z.boolean().describe('文件没有写明,按惯例'),
      }),
    ),
    kinds: z.array(z.object({ kind: findingKind, cite: z.string() })),
    forbidden: z.array(z.object({ id: z.string(), says: inBothLanguages })).describe('禁止作为的事项'),
    articles: z.array(
      z.object({
        no: z.string(),
        says: inBothLanguages,
        items: z.array(z.object({ no: z.string(), says: inBothLanguages })),
      }),
    ),
    changes: z
      .array(z.object({ kind: schemeChange, article: z.string(), says: inBothLanguages }))
      .describe('与所依据的办法逐条的不同'),
    without: z.array(z.string()).describe('不用的指标'),
    asks: z.array(askView).describe('文件没有写明、每次考核要人回答的'),
    tolerance: exact.describe('两个来源相差多少个百分点以内不算不一致'),
    hash: z.string().describe('内容(规范化 JSON)的 SHA-256'),
  })
  .meta({ id: 'SchemeView' });

export type SchemeRow = z.infer<typeof schemeRow>;
export type SchemeView = z.infer<typeof schemeView>;
export type SchemeIndicatorView = z.infer<typeof indicator>;

const schemes = { tag: '考核', access: 'signed-in', status: 200, method: 'get' } as const;

export const listSchemes = endpoint({
  ...schemes,
  id: 'listSchemes',
  path: '/schemes',
  summary: '考核办法:国家的和地方的',
  response: z.object({ items: z.array(schemeRow) }),
});
export const getScheme = endpoint({
  ...schemes,
  id: 'getScheme',
  path: '/schemes/:id',
  summary: '一个考核办法的全部内容(地方的已与所依据的合成),和与所依据的办法逐条的不同',
  params: z.object({ id: z.string().min(1).max(100) }),
  response: schemeView,
});
