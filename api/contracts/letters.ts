import { z } from 'zod';
import { letterBrief, timelinePage, timelineQuery } from './dockets';
import { letterCommand, letterKind, letterStatus } from './codes';
import {
  civilDate,
  id,
  idParams,
  instant,
  listOf,
  longText,
  page,
  paging,
  provisionalYears,
  unitRef,
} from './common';
import { commandResult } from './command-result';
import { endpoint } from './endpoint';
import { obligationView } from './obligations';
import { paperDue } from './paper-due';

/** One obligation that a letter or a proceeding is about. */
export const itemView = z
  .object({
    docketId: id,
    ref: z.string().nullable(),
    docketTitle: z.string(),
    obligationId: id,
    what: z.string(),
    round: z.number().int(),
    rung: z.string(),
    dueOn: civilDate,
    provisionalYears,
  })
  .meta({ id: 'Item' });

const letterRow = letterBrief
  .extend({
    campaignId: id,
    fromUnit: unitRef,
    draftedAt: instant,
    deliveredAt: instant.nullable(),
    itemCount: z.number().int(),
    ...paperDue.shape,
    abilities: z.array(letterCommand),
  })
  .meta({ id: 'LetterRow' });

/** 函件 with its life: 拟稿 签批 编号 送达 签收 回函 */
const letterView = letterRow
  .extend({
    body: z.string(),
    items: z.array(itemView),
    obligations: z.array(obligationView).describe('办理此函的期限'),
    proceedingId: id.nullable(),
    signedAt: instant.nullable(),
    numberedAt: instant.nullable(),
    acknowledgedAt: instant.nullable(),
    repliedAt: instant.nullable(),
    withdrawnAt: instant.nullable(),
    reply: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'Letter' });

const letterCommandBody = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['sign', 'number', 'deliver', 'acknowledge', 'withdraw']) }),
    z.strictObject({ kind: z.literal('reply'), reply: longText }),
  ])
  .meta({ id: 'LetterCommand' });

/** Several letters of one campaign: what the office does with each of them alike, and what the addressee signs for. */
const bulkLetterBody = z.strictObject({
  letterIds: z.array(id).min(1).max(200),
  command: z.enum(['sign', 'number', 'deliver', 'acknowledge']),
});

const letterPage = page(letterRow);
export type LetterRow = z.infer<typeof letterRow>;
export type LetterView = z.infer<typeof letterView>;
export type ItemView = z.infer<typeof itemView>;

const letters = { tag: '函件', access: 'signed-in', status: 200 } as const;

export const listLetters = endpoint({
  ...letters,
  id: 'listLetters',
  method: 'get',
  path: '/letters',
  summary: '函件:单位看得到送达本单位的,办公室看得到全部',
  query: z.object({
    campaignId: id.optional(),
    kind: listOf(letterKind),
    status: listOf(letterStatus),
    toUnitId: id.optional(),
    ...paging,
  }),
  response: letterPage,
});
export const getLetter = endpoint({
  ...letters,
  id: 'getLetter',
  method: 'get',
  path: '/letters/:id',
  summary: '一份函件;ETag 为版本',
  params: idParams,
  response: letterView,
});
export const getLetterTimeline = endpoint({
  ...letters,
  id: 'getLetterTimeline',
  method: 'get',
  path: '/letters/:id/timeline',
  summary: '函件的时间线:拟稿、签批、编号、送达、签收、回函各由谁办理',
  params: idParams,
  query: timelineQuery,
  response: timelinePage,
});
export const commandLetterEndpoint = endpoint({
  ...letters,
  id: 'commandLetter',
  mayActFor: true,
  method: 'post',
  path: '/letters/:id/commands',
  summary: '签批、编号、送达、签收、回函、撤回',
  params: idParams,
  body: letterCommandBody,
  ifMatch: 'optional',
  response: commandResult,
  isIdempotent: true,
});
export const commandLettersEndpoint = endpoint({
  ...letters,
  id: 'commandLetters',
  mayActFor: true,
  method: 'post',
  path: '/campaigns/:id/letters/commands',
  summary: '一次办理多份函件:办公室签批、编号、送达,收函单位签收;全部成功或全部不办',
  params: idParams,
  body: bulkLetterBody,
  response: commandResult,
  isIdempotent: true,
});
