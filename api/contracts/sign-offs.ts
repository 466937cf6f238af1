import { z } from 'zod';
import { signOffStates } from '../../domain/codes/sign-off';
import { act, clockKind, commandKind, docketKind, light } from './codes';
import { commandResult } from './command-result';
import {
  civilDate,
  derivation,
  id,
  idParams,
  instant,
  paging,
  personRef,
  provisionalYears,
  shortText,
  unitRef,
} from './common';
import { derivationStepSchema } from './derivation';
import { endpoint, endpointApart } from './endpoint';
import type { signOffInput } from './sign-off-input';

/** The clock that runs on while the head reads: the earliest of what the hand-in is about. */
const owed = z.object({
  obligationId: id,
  what: z.string(),
  dueOn: civilDate,
  derivation,
  provisionalYears,
  light,
  isOverdue: z.boolean(),
  overdueDays: z.number().int().min(0),
  daysLeft: z.number().int(),
  consequence: z
    .object({ act, at: instant, says: derivationStepSchema, derivation, provisionalYears })
    .nullable()
    .describe('不报出的话,自动发生什么、何时'),
});

const signOffView = z
  .object({
    id,
    state: z.enum(signOffStates),
    unit: unitRef,
    campaign: z.object({ id, title: z.string(), clock: clockKind }),
    now: instant,
    dockets: z.array(
      z.object({
        id,
        kind: docketKind,
        ref: z.string().nullable(),
        title: z.string(),
        version: z.number().int().describe('现在的版本;审签时写明所见的版本'),
        writtenOn: z.number().int().describe('送审签时的版本'),
      }),
    ),
    command: z.looseObject({ kind: commandKind }).describe('要报出的内容,与命令相同'),
    files: z.array(z.object({ id, name: z.string(), size: z.number().int(), type: z.string() })),
    owed: owed.nullable(),
    preparedBy: personRef,
    preparedFor: personRef.nullable().describe('代理人拟稿时,被代理的人'),
    preparedAt: instant,
    decidedBy: personRef.nullable(),
    decidedAt: instant.nullable(),
    reason: z.string().nullable().describe('退回的理由'),
    refusal: z
      .object({ code: z.string(), text: z.string(), en: z.string() })
      .nullable()
      .describe('现在报出会被拒绝的缘由:事项已有变化;可以报出的为 null'),
    mayDecide: z.boolean().describe('可以审签或退回'),
    mayWithdraw: z.boolean(),
    actingFor: personRef.nullable().describe('代理期内被代理的人的:以 Acting-For 办理'),
  })
  .meta({ id: 'SignOff' });
export type SignOffView = z.infer<typeof signOffView>;

const signOffs = { tag: '审签', access: 'act-for-unit' } as const;

export const listSignOffs = endpoint({
  ...signOffs,
  id: 'listSignOffs',
  method: 'get',
  path: '/sign-offs',
  summary: '本单位待审签和被退回的;先送的在前。本单位以外的人看不到',
  access: 'signed-in',
  status: 200,
  query: z.object({ campaignId: id.optional(), limit: paging.limit }),
  response: z.object({
    items: z.array(signOffView),
    goesBeforeHead: z.array(commandKind).describe('本人报出前须经负责人审签的事项;不须审签的为空'),
  }),
});
export const getSignOff = endpoint({
  ...signOffs,
  id: 'getSignOff',
  method: 'get',
  path: '/sign-offs/:id',
  summary: '一份审签件:要报出的全部内容,期限,送审后事项有无变化',
  access: 'signed-in',
  status: 200,
  params: idParams,
  response: signOffView,
});
export const prepareSignOff = endpointApart<typeof signOffInput>()({
  ...signOffs,
  id: 'prepareSignOff',
  mayActFor: true,
  method: 'post',
  path: '/sign-offs',
  summary: '送审签:不改变事项,期限照常计算',
  status: 201,
  response: signOffView,
  isIdempotent: true,
});
export const signSignOff = endpoint({
  ...signOffs,
  id: 'signSignOff',
  mayActFor: true,
  method: 'post',
  path: '/sign-offs/:id/sign',
  summary: '审签报出:按事项现在的状况办理,与直接报出相同',
  access: 'sign-off',
  status: 200,
  params: idParams,
  body: z
    .strictObject({
      versions: z
        .array(z.strictObject({ docketId: id, version: z.number().int().min(0) }))
        .min(1)
        .max(200)
        .describe('所见的版本'),
    })
    .meta({ id: 'SignOffSeen' }),
  response: commandResult,
  isIdempotent: true,
});
export const sendBackSignOff = endpoint({
  ...signOffs,
  id: 'sendBackSignOff',
  mayActFor: true,
  method: 'post',
  path: '/sign-offs/:id/send-back',
  summary: '退回,写明理由;内容保留',
  access: 'sign-off',
  status: 200,
  params: idParams,
  body: z.strictObject({ reason: shortText }).meta({ id: 'SendBack' }),
  response: signOffView,
  isIdempotent: true,
});
export const withdrawSignOff = endpoint({
  ...signOffs,
  id: 'withdrawSignOff',
  mayActFor: true,
  method: 'post',
  path: '/sign-offs/:id/withdraw',
  summary: '撤回送审签的内容',
  status: 200,
  params: idParams,
  response: signOffView,
  isIdempotent: true,
});
export const setUnitSignOff = endpoint({
  ...signOffs,
  id: 'setUnitSignOff',
  method: 'put',
  path: '/units/:id/sign-off',
  summary: '启用或停用本单位的负责人审签;由本单位负责人或督办办公室设置,记入名册历史',
  access: 'signed-in',
  status: 200,
  params: idParams,
  body: z.strictObject({ isOn: z.boolean() }).meta({ id: 'SignOffSettingInput' }),
  response: z.object({ isOn: z.boolean(), hasHead: z.boolean() }).meta({ id: 'SignOffSetting' }),
});
