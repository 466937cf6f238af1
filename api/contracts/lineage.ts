import { z } from 'zod';
import { lineageKinds } from '../../domain/codes/lineage';
import { civilDate, id, idParams, inBothLanguages, unitRef } from './common';
import { endpoint } from './endpoint';

/** 一条线看到底: one station between a finding, its case and the next assessment, the earliest first. */
export const lineageItem = z
  .object({
    kind: z.enum(lineageKinds),
    id,
    campaignId: id,
    unit: unitRef.nullable(),
    on: civilDate.nullable(),
    title: z.string(),
    says: inBothLanguages,
    isCurrent: z.boolean().describe('所看的就是这一件'),
  })
  .meta({ id: 'LineageItem' });

export type LineageItem = z.infer<typeof lineageItem>;

const lineage = z.object({ items: z.array(lineageItem) });
const chain = { tag: '问题', access: 'signed-in', status: 200, method: 'get' } as const;

export const getFindingLineage = endpoint({
  ...chain,
  id: 'getFindingLineage',
  path: '/findings/:id/lineage',
  summary: '一个问题的来龙去脉:以往的同类问题、整改事项、复核数据、此后的考核,早的在前',
  params: idParams,
  response: lineage,
});
export const getCaseLineage = endpoint({
  ...chain,
  id: 'getCaseLineage',
  path: '/cases/:id/lineage',
  summary: '一个整改事项从何而来:问题、考核、此后的考核,早的在前',
  params: idParams,
  response: lineage,
});
