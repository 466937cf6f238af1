import { z } from 'zod';
import { reportCommands, reportStatuses, versionStatuses } from '../../domain/codes/report';
import type { ReportDuty } from '../../domain/report/state';
import { LARGEST_NUMBER } from '../../domain/storable';
import { clockKind } from './codes';
import {
  civilDate,
  id,
  idParams,
  inBothLanguages,
  instant,
  longText,
  numberInAddress,
  personRef,
  shortText,
  unitRef,
} from './common';
import { commandResult } from './command-result';
import { compiledReport } from './compiled-report';
import { sheetTypes } from './documents';
import { endpoint } from './endpoint';
import { formRow } from './forms';
import { obligationView } from './obligations';
import { countsByStanding } from './returns';
import { formCode, formPurpose, formRef } from './unit-document';

const count = z.number().int();
const reportDuty = z.object({
  to: z.string(),
  dueOn: civilDate,
  channel: z.string(),
}) satisfies z.ZodType<ReportDuty>;

const versionRow = z
  .object({
    version: count,
    status: z.enum(versionStatuses),
    cutOffAt: instant,
    compiledAt: instant,
    compiledBy: personRef.nullable(),
    issuedAt: instant.nullable(),
    form: formRef,
    hash: z.string().describe('校验值:内容(规范化 JSON)的 SHA-256'),
    totals: z.record(z.string(), z.string()).describe('各项数字,按 figures 的 id'),
  })
  .meta({ id: 'ReportVersion' });

const reportView = z
  .object({
    campaign: z.object({ id, title: z.string(), clock: clockKind, now: instant }),
    docketId: id,
    version: count.describe('卷的版本,办理时写在 If-Match 中,即 ETag;还没有办理过的为 0'),
    status: z.enum(reportStatuses),
    isPublicOnly: z.boolean().describe('只看得到已报出各版的公开部分'),
    duty: reportDuty.extend({ obligation: obligationView.nullable() }).nullable().describe('向谁报、何时报'),
    forms: z.object({ plan: formRow, report: formRow }).describe('现在采用的表单'),
    words: z
      .record(formCode, z.object({ text: z.string(), at: instant, by: personRef.nullable() }))
      .describe('办公室撰写的综述,按部分'),
    versions: z.array(versionRow).describe('新的在前;单位只看得到已报出的'),
    counts: z
      .object({ plan: countsByStanding, report: countsByStanding })
      .nullable()
      .describe('各单位报送情况;单位看不到'),
    abilities: z.array(z.enum(reportCommands)),
  })
  .meta({ id: 'Report' });

const shown = {
  report: compiledReport,
  units: z.array(unitRef).describe('报告中各单位的名称'),
  comparedWith: count.nullable().describe('与第几版相比'),
  differences: z.array(inBothLanguages).describe('与前一版的不同,逐句'),
};
const draftView = z.object(shown).meta({ id: 'ReportDraft' });
const versionView = versionRow
  .extend({ ...shown, isPublicOnly: z.boolean().describe('只有公开部分') })
  .meta({ id: 'ReportVersionView' });

const settles = z.union([z.number().int().min(0).max(1000), z.literal('both')]);
const reportCommand = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('set-duty'), to: shortText, dueOn: civilDate, channel: shortText }),
    z.strictObject({ kind: z.literal('adopt-form'), purpose: formPurpose, form: formRef, reason: longText }),
    z.strictObject({
      kind: z.literal('write-part'),
      partId: formCode,
      text: z.string().trim().max(20_000).describe('空为删去'),
    }),
    z.strictObject({
      kind: z.literal('settle-discrepancy'),
      key: z.string().min(1).max(1000),
      choice: settles.describe('以第几方为准(从 0 起),或并列'),
      reason: longText,
    }),
    z.strictObject({
      kind: z.literal('compile'),
      cutOffAt: instant.exactOptional().describe('截止时间;缺省为现在'),
    }),
    z.strictObject({
      kind: z.literal('issue'),
      version: z.number().int().min(1).max(LARGEST_NUMBER),
      to: shortText.exactOptional().describe('缺省为报送任务中的'),
      channel: shortText.exactOptional().describe('缺省为报送任务中的'),
    }),
  ])
  .meta({ id: 'ReportCommand' });

export type ReportView = z.infer<typeof reportView>;
export type ReportVersionRow = z.infer<typeof versionRow>;
export type ReportDraftView = z.infer<typeof draftView>;
export type ReportCommandBody = z.infer<typeof reportCommand>;

const reports = { tag: '整改报告', status: 200 } as const;
const draftQuery = z.object({ cutOffAt: instant.optional().describe('截止时间;缺省为现在') });
const versionParams = z.object({ id, version: numberInAddress(1, LARGEST_NUMBER) });
const file = { binary: [sheetTypes.xlsx] };

export const getReport = endpoint({
  ...reports,
  id: 'getReport',
  method: 'get',
  path: '/campaigns/:id/report',
  summary: '本行动的整改情况报告:状态、报送任务、表单、各版、可办事项;ETag 为版本',
  access: 'signed-in',
  params: idParams,
  response: reportView,
});
export const getReportDraft = endpoint({
  ...reports,
  id: 'getReportDraft',
  method: 'get',
  path: '/campaigns/:id/report/draft',
  summary: '现在(或截至某时)汇总会是怎样;什么也不保存',
  access: 'see-all',
  params: idParams,
  query: draftQuery,
  response: draftView,
});
export const getReportDraftFile = endpoint({
  ...reports,
  id: 'getReportDraftFile',
  method: 'get',
  path: '/campaigns/:id/report/draft/file',
  summary: '汇总草稿(.xlsx):汇总、问题台账、单位报送、文字材料、核对事项',
  access: 'see-all',
  params: idParams,
  query: draftQuery,
  ...file,
});
export const getReportVersion = endpoint({
  ...reports,
  id: 'getReportVersion',
  method: 'get',
  path: '/campaigns/:id/report/versions/:version',
  summary: '一版整改情况报告,及与前一版的不同;单位看得到已报出的公开部分',
  access: 'signed-in',
  params: versionParams,
  response: versionView,
});
export const getReportVersionFile = endpoint({
  ...reports,
  id: 'getReportVersionFile',
  method: 'get',
  path: '/campaigns/:id/report/versions/:version/file',
  summary: '一版整改情况报告(.xlsx);单位得到已报出的公开部分',
  access: 'signed-in',
  params: versionParams,
  ...file,
});
export const commandReport = endpoint({
  ...reports,
  id: 'commandReport',
  mayActFor: true,
  method: 'post',
  path: '/campaigns/:id/report/commands',
  summary: '定报送对象和期限、采用表单、撰写综述、核定不一致、汇总、报出',
  access: 'signed-in',
  params: idParams,
  body: reportCommand,
  response: commandResult,
  ifMatch: 'required',
  isIdempotent: true,
});
