import { z } from 'zod';
import { campaignSummary } from './campaigns';
import { idParams, instant, listOf, moment, page, paging } from './common';
import { docketView, ledgerRow, timelineItem } from './dockets';
import { endpoint } from './endpoint';
import { sourceKind } from './sources';

const ledgerRowAsOf = ledgerRow.omit({ version: true }).meta({ id: 'LedgerRowAsOf' });
const ledgerAsOf = page(ledgerRowAsOf).extend({ asOf: instant }).meta({ id: 'LedgerAsOf' });

/** With its letters and proceedings, each where it stood then. */
const docketAsOf = docketView
  .omit({ abilities: true, version: true })
  .extend({ asOf: instant, seq: z.number().int().describe('当时最后一条事件的序号') })
  .meta({ id: 'DocketAsOf' });

const summaryAsOf = campaignSummary
  .omit({ provisionalYears: true, unitsAlone: true, undelivered: true })
  .extend({ asOf: instant })
  .meta({ id: 'CampaignSummaryAsOf' });

const value = z.union([z.string(), z.number(), z.array(z.string()), z.null()]);

const ledgerChange = z
  .object({
    field: z.enum([
      'status',
      'outcome',
      'closedOn',
      'grade',
      'light',
      'leads',
      'nextDueOn',
      'openCount',
      'overdueCount',
      'percent',
    ]),
    before: value,
    after: value,
    isByRules: z.boolean().describe('其间采用的另一版督办策略使其改变'),
    isByTime: z.boolean().describe('时间推移本身就使其改变(到期、临期、沉默)'),
    seqs: z.array(z.number().int()).describe('使其改变的事件(acts 中的 seq)'),
  })
  .meta({ id: 'LedgerChange' });

const changedCase = z
  .object({
    case: ledgerRowAsOf.describe('后一时点的状况'),
    isNew: z.boolean().describe('前一时点还没有交办'),
    changes: z.array(ledgerChange),
    acts: z.array(timelineItem).describe('两个时点之间记录的全部事件'),
  })
  .meta({ id: 'ChangedCase' });
const ledgerChanges = page(changedCase).extend({ from: instant, to: instant }).meta({ id: 'LedgerChanges' });

const history = { tag: '历史', access: 'signed-in', status: 200, method: 'get' } as const;

export const getLedgerAsOf = endpoint({
  ...history,
  id: 'getLedgerAsOf',
  path: '/campaigns/:id/history/cases',
  summary: '某一时点的台账:本人现在看得到的事项,当时的状态、灯、下一期限',
  params: idParams,
  query: z.object({
    asOf: moment,
    source: listOf(sourceKind).describe('当时的问题来源;逐页筛选,一页可能不满'),
    ...paging,
  }),
  response: ledgerAsOf,
});
export const getCaseAsOf = endpoint({
  ...history,
  id: 'getCaseAsOf',
  path: '/cases/:id/history',
  summary: '一个事项在某一时点的全部内容',
  params: idParams,
  query: z.object({ asOf: moment }),
  response: docketAsOf,
});
export const getSummaryAsOf = endpoint({
  ...history,
  id: 'getSummaryAsOf',
  path: '/campaigns/:id/history/summary',
  summary: '某一时点的合计',
  params: idParams,
  query: z.object({ asOf: moment }),
  response: summaryAsOf,
});
export const getLedgerChanges = endpoint({
  ...history,
  id: 'getLedgerChanges',
  path: '/campaigns/:id/history/changes',
  summary: '两个时点之间:哪些事项变了,变了什么,因为哪一件事或因为时间',
  params: idParams,
  query: z.object({ from: moment, to: moment, ...paging }),
  response: ledgerChanges,
});

export type LedgerRowAsOf = z.infer<typeof ledgerRowAsOf>;
export type LedgerChange = z.infer<typeof ledgerChange>;
export type ChangedCase = z.infer<typeof changedCase>;
