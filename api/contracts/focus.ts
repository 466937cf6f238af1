import { z } from 'zod';
import { obligationKind } from './codes';
import { id } from './common';

/** Filters of the ledger by which a figure elsewhere opens it on exactly its cases. */
export const focusFilters = {
  owes: obligationKind.optional().describe('其中有这一种责任事项未完成'),
  late: z.enum(['original', 'current']).optional().describe('其中有按原定(调整后)期限未按期的事项'),
  waits: z.enum(['decision']).optional().describe('有约谈、问责建议等决定'),
  answeredById: id.optional().describe('这位领导分管的:牵头单位在其分管单位之中'),
};
