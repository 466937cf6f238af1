import { z } from 'zod';
import { campaignView } from './campaigns';
import { civilDate, id, idParams, longText, shortText } from './common';
import { commandResult } from './command-result';
import { endpoint } from './endpoint';

const packName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,60}$/)
  .describe('随系统提供的规则包,如 fujian-2013');
const code = z.string().min(1).max(80);

const noticeBody = z.strictObject({
  title: shortText,
  issuer: shortText,
  number: shortText.nullable(),
  issuedOn: civilDate,
});

const targetCommand = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('adopt-pack'), pack: packName }),
    z.strictObject({ kind: z.literal('answer-ask'), ask: code, value: shortText, reason: longText }),
    z.strictObject({ kind: z.literal('attach-notice'), rule: code, notice: noticeBody }),
    z.strictObject({ kind: z.literal('evaluate-now') }),
    z.strictObject({ kind: z.literal('end'), reason: longText }),
  ])
  .meta({ id: 'TargetCommand' });

const breachCommand = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('open-case'),
      leadId: id.describe('牵头单位'),
      responsibleIds: z.array(id).max(50).exactOptional(),
      dueOn: civilDate.exactOptional().describe('缺省按策略的立行立改期限'),
      reason: longText,
    }),
    z.strictObject({ kind: z.literal('decline'), reason: longText }),
  ])
  .meta({ id: 'BreachCommand' });

const packCampaign = z
  .strictObject({
    title: shortText,
    packs: z.array(packName).min(1).max(10),
    completionDueOn: civilDate.describe('本行动的总期限;到期未销号的报县领导'),
  })
  .meta({ id: 'PackCampaign' });

export type TargetCommandBody = z.infer<typeof targetCommand>;
export type BreachCommandBody = z.infer<typeof breachCommand>;

const targets = { tag: '政策目标', status: 200 } as const;

export const commandTargets = endpoint({
  ...targets,
  id: 'commandTargets',
  mayActFor: true,
  method: 'post',
  path: '/campaigns/:id/targets/commands',
  summary: '采用规则包、回答问题、附实施文件、立即核定、终止监督',
  access: 'signed-in',
  params: idParams,
  body: targetCommand,
  response: commandResult,
  isIdempotent: true,
});

export const commandBreach = endpoint({
  ...targets,
  id: 'commandBreach',
  mayActFor: true,
  method: 'post',
  path: '/campaigns/:id/breaches/:breachId/commands',
  summary: '未达标事项:立项督办,或写明理由不立项',
  access: 'signed-in',
  params: z.object({ id, breachId: z.string().min(1).max(500) }),
  body: breachCommand,
  response: commandResult,
  isIdempotent: true,
});

export const openPackCampaign = endpoint({
  ...targets,
  id: 'openPackCampaign',
  method: 'post',
  path: '/campaigns/from-pack',
  summary: '只凭规则包开展行动:没有方案和问题,未达标的经审定成为事项',
  access: 'run-campaign',
  status: 201,
  body: packCampaign,
  response: campaignView,
  isIdempotent: true,
});
