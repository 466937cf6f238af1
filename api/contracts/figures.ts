import { z } from 'zod';
import { figureProblemCodes } from '../../domain/codes/figure-problems';
import { commandResult } from './command-result';
import { id, idParams, inBothLanguages, instant, page, paging, personRef, queryFlag } from './common';
import { sheetTypes } from './documents';
import { endpoint } from './endpoint';
import { figureKind } from './rule-codes';

const count = z.number().int();
const yuan = z.string().describe('元,十进制;这一类不是金额的为 null').nullable();
const sha256 = z.string().describe('SHA-256,十六进制');

const importCount = z
  .object({
    given: count.describe('收到的行数'),
    added: count.describe('新的'),
    superseding: count.describe('更正已有的'),
    known: count.describe('与已登记的完全相同,没有变动'),
    amount: yuan.describe('收到各行的金额合计'),
  })
  .meta({ id: 'FigureImportCount' });
const byKind = <T extends z.ZodType>(value: T) => z.partialRecord(figureKind, value);

const figureProblem = z
  .object({
    kind: figureKind.nullable(),
    row: count.nullable().describe('第几行,从 1 起;工作表中为表里的行号'),
    field: z.string().nullable(),
    sheet: z.string().nullable(),
    cell: z.string().nullable().describe('单元格,如 D4'),
    code: z.enum(figureProblemCodes),
    value: z.string().nullable().describe('该处所填'),
    nearest: z.string().nullable().describe('可能想写的'),
    reason: inBothLanguages,
  })
  .meta({ id: 'FigureProblem' });
const problems = z.object({ count, first: z.array(figureProblem).describe('前 500 处') });

const figureImportStatuses = ['recorded', 'known', 'wrong'] as const;
const importResult = z
  .object({
    status: z
      .enum(figureImportStatuses)
      .describe('recorded 已登记(check 时:可以登记)、known 早已登记、wrong 有错误(只在 check 时)'),
    isCheckOnly: z.boolean(),
    batchId: id.nullable(),
    rowsSha256: sha256.nullable(),
    counts: byKind(importCount),
    bookCount: count.describe('变动了几本账册'),
    problems,
    remarks: problems.describe('不妨碍登记的提醒'),
    changed: commandResult,
  })
  .meta({ id: 'FigureImportResult' });

const importRow = z
  .object({
    id,
    by: z.enum(['file', 'form']),
    fileName: z.string().nullable(),
    fileSha256: sha256.nullable(),
    rowsSha256: sha256.nullable().describe('各行规范文本的校验值;被退回的没有'),
    status: z.enum(['recorded', 'refused']),
    counts: byKind(importCount),
    problemCount: count.describe('被退回的有几处错误'),
    recordedBy: personRef.nullable(),
    recordedAt: instant,
  })
  .meta({ id: 'FigureImport' });

const figureRow = z
  .object({
    bookId: id,
    kind: figureKind,
    figureId: z.string(),
    data: z.record(z.string(), z.unknown()).describe('规范的一行,金额为元'),
    isCorrection: z.boolean().describe('更正了此前的一行'),
    isCurrent: z.boolean().describe('此后没有再更正'),
    hash: sha256,
  })
  .meta({ id: 'FigureRow' });

const importView = importRow
  .extend({
    problems: z.array(figureProblem),
    rows: page(figureRow),
    names: z
      .record(z.string(), inBothLanguages)
      .describe('资金、用途、指标、名录按代码的名称,照采用的规则包'),
  })
  .meta({ id: 'FigureImportView' });

const bookTotal = z.object({ count, amount: yuan }).meta({ id: 'FigureBookTotal' });
const bookRow = z
  .object({
    id,
    scheme: z.string().describe('资金、指标或名录'),
    unit: z.string().describe('行中所写的单位'),
    unitId: id.nullable().describe('名册中的单位;对不上的为 null'),
    year: z.string().nullable(),
    totals: byKind(bookTotal),
    batches: count,
    changedAt: instant,
  })
  .meta({ id: 'FigureBook' });

const rowBody = z
  .strictObject({
    kind: figureKind,
    row: z.record(z.string(), z.unknown()).describe('一行,字段与文件中的相同,数字一律写成文本'),
  })
  .meta({ id: 'FigureRowInput' });

/** Beside the file in the form: what it holds, where it has one sheet whose name and heads do not say so. */
export const uploadFields = z.object({ kind: figureKind.optional() });

export type FigureImportResult = z.infer<typeof importResult>;
export type FigureImportRow = z.infer<typeof importRow>;
export type FigureRowView = z.infer<typeof figureRow>;
export type FigureImportView = z.infer<typeof importView>;
export type FigureBookRow = z.infer<typeof bookRow>;

const figures = { tag: '数据', status: 200 } as const;
const batchParams = z.object({ id, batchId: id });

export const importFigures = endpoint({
  ...figures,
  id: 'importFigures',
  mayActFor: true,
  method: 'post',
  path: '/campaigns/:id/figures',
  summary:
    '导入数据文件(.json、.xlsx、.csv;表单另可有 kind,说明只有一张表的文件是哪一类):全部正确才登记,有错一行也不登记;同一文件再次导入没有变动,相同编号的行为更正',
  access: 'record-figures',
  params: idParams,
  query: z.object({ check: queryFlag.describe('只检查,不登记') }),
  multipart: 'only',
  response: importResult,
  isIdempotent: true,
});
export const recordFigureRow = endpoint({
  ...figures,
  id: 'recordFigureRow',
  mayActFor: true,
  method: 'post',
  path: '/campaigns/:id/figures/rows',
  summary: '登记一行数据;编号已有的为更正',
  access: 'record-figures',
  params: idParams,
  body: rowBody,
  response: importResult,
  isIdempotent: true,
});
export const listFigureImports = endpoint({
  ...figures,
  id: 'listFigureImports',
  method: 'get',
  path: '/campaigns/:id/figures/imports',
  summary: '数据导入,新的在前;单位看得到自己导入的,和只涉及本单位及其下级的',
  access: 'signed-in',
  params: idParams,
  query: z.object(paging),
  response: page(importRow),
});
export const getFigureImport = endpoint({
  ...figures,
  id: 'getFigureImport',
  method: 'get',
  path: '/campaigns/:id/figures/imports/:batchId',
  summary: '一次数据导入:行数、金额、校验值、何人何时、各行;被退回的附错误',
  access: 'signed-in',
  params: batchParams,
  query: z.object(paging),
  response: importView,
});
export const listFigureBooks = endpoint({
  ...figures,
  id: 'listFigureBooks',
  method: 'get',
  path: '/campaigns/:id/figures/books',
  summary: '账册:资金(指标、名录)× 单位 × 年度,各有行数和金额;单位看得到本单位及其下级的',
  access: 'signed-in',
  params: idParams,
  query: z.object({ unitId: id.optional(), scheme: z.string().max(200).optional(), ...paging }),
  response: page(bookRow),
});
export const getFigureTemplate = endpoint({
  ...figures,
  id: 'getFigureTemplate',
  method: 'get',
  path: '/figures/templates/:kind',
  summary: '数据模板(.xlsx):批次、支付、项目、指标数据、名录各一种',
  access: 'signed-in',
  params: z.object({ kind: figureKind }),
  query: z.object({ campaignId: id.optional().describe('附该行动采用的规则包中的名称') }),
  binary: [sheetTypes.xlsx],
});
