import { z } from 'zod';
import { answers, missing } from './answers';
import { caseOutcome, caseStatus, clockKind, docketKind, light } from './codes';
import {
  civilDate,
  derivation,
  id,
  idParams,
  instant,
  listOf,
  page,
  paging,
  provisionalYears,
  personRef,
  unitRef,
} from './common';
import { endpoint } from './endpoint';
import { neededYears } from './needed-years';
import { place, plan } from './plan';
import { proposedSource } from './sources';
import { matchReasons } from '../../domain/codes/units';
import { campaignStatuses } from '../../domain/codes/campaigns';
import { labelMeanings } from '../../domain/codes/plan';

const campaignAbilities = ['answer', 'launch', 'advance-clock'] as const;

const campaignRow = z
  .object({
    id,
    title: z.string(),
    number: z.string().nullable(),
    issuer: z.string().nullable(),
    issuedOn: civilDate.nullable(),
    status: z.enum(campaignStatuses),
    clock: clockKind,
    now: instant.describe('本行动的时钟;演练的时钟一步一步走'),
    handedOutAt: instant.nullable(),
    endedAt: instant.nullable(),
    caseCount: z.number().int(),
    openCount: z.number().int(),
    version: z.number().int(),
    abilities: z.array(z.enum(campaignAbilities)),
  })
  .meta({ id: 'CampaignRow' });

const timetableView = z
  .object({
    planDueOn: civilDate,
    reportDueOn: civilDate,
    completionDueOn: civilDate,
    supervisionEndsOn: civilDate.nullable(),
    derivations: z
      .object({ plan: derivation, report: derivation, completion: derivation, supervision: derivation })
      .describe('各日期的推算;早期下达的行动没有保存的为空'),
    provisional: z.object({
      plan: provisionalYears,
      report: provisionalYears,
      completion: provisionalYears,
      supervision: provisionalYears,
    }),
  })
  .meta({ id: 'Timetable' });

export const campaignView = campaignRow
  .extend({
    timetable: timetableView.nullable(),
    policy: z.object({ id, version: z.number().int() }),
    calendarVersion: z.string(),
    fileName: z.string().nullable(),
    isAdvancing: z.boolean().describe('演练的时钟正在往前走'),
  })
  .meta({ id: 'Campaign' });

const standing = z
  .object({
    at: instant,
    status: z.enum(campaignStatuses).describe('launched:恢复督办;ended:已结束'),
    by: personRef.nullable().describe('由谁的办理引起;空为系统'),
    docket: z
      .object({ id, kind: docketKind, ref: z.string().nullable(), title: z.string() })
      .nullable()
      .describe('在哪一卷又有了责任'),
  })
  .meta({ id: 'CampaignStanding' });

const count = z.number().int();
const onTime = z.object({ met: count, onTime: count });
/** Totals of a campaign, over what the reader may see. */
export const campaignSummary = z
  .object({
    status: z.enum(campaignStatuses).describe('是否在督办;某一时点的合计中为当时'),
    total: count,
    byStatus: z.record(caseStatus, count),
    byLight: z.record(light, count),
    byOutcome: z.record(caseOutcome, count),
    obligations: z.object({ open: count, overdue: count, met: count }),
    onTime: z
      .object({ byOriginalDate: onTime, byCurrentDate: onTime })
      .describe('按原期限与按现期限的按时率'),
    lettersToHandle: count,
    proposalsToDecide: count,
    provisionalYears: neededYears.describe(
      '放假安排尚未公布或尚未采用、而已有事项取决于它的年份(暂定);只向办公室等全局角色显示',
    ),
    unitsAlone: z
      .array(z.object({ unit: unitRef, owed: count, isClosed: z.boolean() }))
      .describe('还有未完成事项、而没有可通知的联络员或负责人的单位;只向办公室等全局角色显示'),
    undelivered: count.describe('未送达任何人或发送失败的通知数;只向办公室等全局角色显示,其他人为 0'),
  })
  .meta({ id: 'CampaignSummary' });

/** A plan under check: what was read beside its source, what people answered, what is still missing. */
const draftView = z
  .object({
    campaign: campaignView,
    sourceText: z.string(),
    plan,
    places: z.array(place).nullable().describe('原文每一处读作什么,按先后首尾相接;较早的草稿为空'),
    answers,
    missing: z.array(missing),
    matched: z
      .array(z.object({ name: z.string(), unit: unitRef, by: z.enum(matchReasons) }))
      .describe('不是单位原名或别名、而认作该单位的名称,供核对:简称、省略级别等'),
    canLaunch: z.boolean(),
    labels: z
      .array(
        z.object({
          label: z.string(),
          meaning: z.enum(labelMeanings),
          remembered: z.boolean().describe('此前在本单位的另一份方案中答复的(上次)'),
          givenBy: personRef.nullable(),
          givenAt: instant.nullable(),
        }),
      )
      .describe('已答复的栏目含义(即 answers.labels),以及是谁、何时答复的'),
    sourceProposals: z
      .array(proposedSource)
      .describe('按标题推荐的问题来源,最可能的在前;organ 为空的须补填;写入 answers.source 才算数'),
    proposedLinks: z
      .array(
        z.object({ ref: z.string(), assignment: z.number().int(), score: z.number(), isTaken: z.boolean() }),
      )
      .describe('按分数从高到低;isTaken 为建议采用的'),
    units: z.array(unitRef).describe('可选的单位'),
    version: z.number().int(),
  })
  .meta({ id: 'CampaignDraft' });

export const MAX_PLAN_CHARACTERS = 5 * 1024 * 1024;
export const draftBody = z
  .strictObject({
    text: z.string().min(1).max(MAX_PLAN_CHARACTERS),
    fileName: z.string().max(200).exactOptional(),
    issuedOn: civilDate.exactOptional(),
  })
  .meta({ id: 'DraftInput' });
const launchBody = z.strictObject({ clock: clockKind }).meta({ id: 'LaunchInput' });
const advanceBody = z
  .strictObject({ until: z.union([z.literal('next'), instant]) })
  .meta({ id: 'AdvanceInput' });

const campaignPage = page(campaignRow);
export type CampaignRow = z.infer<typeof campaignRow>;
export type CampaignView = z.infer<typeof campaignView>;
export type CampaignSummary = z.infer<typeof campaignSummary>;
export type DraftView = z.infer<typeof draftView>;
export type CampaignAbility = (typeof campaignAbilities)[number];

const campaigns = { tag: '整改行动', access: 'signed-in', status: 200 } as const;

export const listCampaigns = endpoint({
  ...campaigns,
  id: 'listCampaigns',
  method: 'get',
  path: '/campaigns',
  summary: '整改行动;草稿只有办公室看得到',
  query: z.object({ status: listOf(z.enum(campaignStatuses)), ...paging }),
  response: campaignPage,
});
export const getCampaign = endpoint({
  ...campaigns,
  id: 'getCampaign',
  method: 'get',
  path: '/campaigns/:id',
  summary: '一个整改行动;ETag 为版本',
  params: idParams,
  response: campaignView,
});
export const getSummary = endpoint({
  ...campaigns,
  id: 'getSummary',
  method: 'get',
  path: '/campaigns/:id/summary',
  summary: '按状态、灯、结果的合计',
  params: idParams,
  response: campaignSummary,
});
export const listStandings = endpoint({
  ...campaigns,
  id: 'listStandings',
  method: 'get',
  path: '/campaigns/:id/standings',
  summary: '何时结束、何时因何恢复督办,新的在前',
  access: 'see-all',
  params: idParams,
  response: z.object({ items: z.array(standing) }),
});
export const createDraft = endpoint({
  ...campaigns,
  id: 'createDraft',
  method: 'post',
  path: '/campaigns/drafts',
  summary: '导入方案:粘贴文字(JSON)或文件(multipart:file,可加 issuedOn)',
  access: 'run-campaign',
  status: 201,
  body: draftBody,
  multipart: 'also',
  maxBytes: 4 * MAX_PLAN_CHARACTERS,
  response: draftView,
});
export const getDraft = endpoint({
  ...campaigns,
  id: 'getDraft',
  method: 'get',
  path: '/campaigns/:id/draft',
  summary: '方案的读取结果、原文、已作的答复与还缺什么;ETag 为版本',
  access: 'read-drafts',
  params: idParams,
  response: draftView,
});
export const saveAnswers = endpoint({
  ...campaigns,
  id: 'saveAnswers',
  method: 'put',
  path: '/campaigns/:id/answers',
  summary: '保存答复(整体替换)',
  access: 'run-campaign',
  params: idParams,
  body: answers,
  maxBytes: 8 * 1024 * 1024,
  response: draftView,
  ifMatch: 'required',
});
export const launchCampaign = endpoint({
  ...campaigns,
  id: 'launchCampaign',
  method: 'post',
  path: '/campaigns/:id/launch',
  summary: '下达:每个问题成为一个受督办的事项',
  access: 'run-campaign',
  params: idParams,
  body: launchBody,
  response: campaignView,
  isIdempotent: true,
});
export const advanceClock = endpoint({
  ...campaigns,
  id: 'advanceClock',
  method: 'post',
  path: '/campaigns/:id/clock/advance',
  summary: '演练:把时钟拨到某一时刻,或到下一件到期的事',
  access: 'run-campaign',
  status: 202,
  params: idParams,
  body: advanceBody,
  response: campaignView,
});
