import { z } from 'zod';
import { docketKinds } from '../../domain/codes/docket';
import { id } from './common';
import { endpoint } from './endpoint';

/** What an EventSource cannot say in headers: the longest id there is, as in `Acting-For`. */
const instead = z.string().min(1).max(200).optional();

const change = z
  .discriminatedUnion('what', [
    z.object({ what: z.literal('docket'), id, kind: z.enum(docketKinds), campaignId: id }),
    z.object({ what: z.literal('reading'), id, kind: z.enum(docketKinds), campaignId: id }),
    z.object({ what: z.literal('notices'), whose: z.enum(['own', 'others']), campaignId: id }),
    z.object({ what: z.literal('campaign'), id }),
  ])
  .meta({ id: 'Change' });

const changesView = z
  .object({
    id: z.string().describe('位置:下次以 since(或 Last-Event-ID)续接'),
    isReload: z.boolean().describe('间断过久或变更过多,无法逐项告知:请全部重读'),
    changes: z.array(change).describe('只有标识,没有内容;内容照常读取'),
  })
  .meta({ id: 'Changes' });

export type Change = z.infer<typeof change>;
export type ChangesView = z.infer<typeof changesView>;

export const getChanges = endpoint({
  id: 'getChanges',
  tag: '变更',
  method: 'get',
  path: '/changes',
  summary:
    '某一位置之后变更了什么,缺省为刚才;Accept: text/event-stream 则持续推送(server-sent events,data 为同样的 JSON),直至退出登录',
  access: 'signed-in',
  status: 200,
  query: z.object({
    since: z
      .string()
      .max(6000)
      .regex(/^[0-9a-f]{12}\.[\d:,]+$/, '不是本接口给出的位置')
      .optional()
      .describe('上次得到的 id;Last-Event-ID 头在先'),
    actingFor: instead.describe('同 Acting-For 头:EventSource 不能带头'),
    actingPost: instead.describe('同 Acting-Post 头'),
  }),
  response: changesView,
  isUnattended: true,
  actsByQuery: true,
});
