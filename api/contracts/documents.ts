import { z } from 'zod';
import { languages } from '../../domain/codes/names';
import { idParams } from './common';
import { ledgerQuery } from './dockets';
import { endpoint } from './endpoint';

export const sheetFormats = ['xlsx', 'csv'] as const;
export type SheetFormat = (typeof sheetFormats)[number];
export const sheetTypes: Readonly<Record<SheetFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
};

export const exportLedger = endpoint({
  id: 'exportLedger',
  tag: '整改事项',
  method: 'get',
  path: '/campaigns/:id/ledger-file',
  summary: '导出台账(.xlsx 或 .csv):与台账页相同的范围、筛选和次序,全部页;单元格都是文字',
  access: 'signed-in',
  status: 200,
  params: idParams,
  query: ledgerQuery.omit({ campaignId: true, cursor: true, limit: true }).extend({
    format: z.enum(sheetFormats).default('xlsx'),
    language: z.enum(languages).default('zh').describe('表头、状态和依据的语言;方案和人写的文字照原样'),
  }),
  binary: Object.values(sheetTypes),
});
