import { z } from 'zod';
import type { ProceedingAct } from '../../domain/proceeding/commands/all';
import type { Origin } from '../../domain/proceeding/origin';
import type { ProceedingFacts } from '../../domain/proceeding/project';
import { accountabilityForm, proceedingCommand, proceedingKind, stage, stepDecision } from './codes';
import {
  civilDate,
  derivation,
  fileIds,
  id,
  idParams,
  instant,
  listOf,
  longText,
  page,
  paging,
  personRef,
  provisionalYears,
  shortText,
} from './common';
import { commandResult } from './command-result';
import { fileBrief, letterBrief, proceedingBrief, timelinePage, timelineQuery } from './dockets';
import { endpoint } from './endpoint';
import { itemView } from './letters';
import { obligationView } from './obligations';
import { paperDue } from './paper-due';

export const proceedingAct = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('approve'), reason: longText.exactOptional() }),
    z.strictObject({ kind: z.literal('decline'), reason: longText }),
    z.strictObject({ kind: z.literal('postpone'), heldOn: civilDate, reason: longText }),
    z.strictObject({
      kind: z.literal('hold'),
      statement: longText,
      commitment: longText,
      newDeadlineOn: civilDate.exactOptional(),
      place: shortText.exactOptional(),
    }),
    z.strictObject({ kind: z.literal('confirm-minutes') }),
    z.strictObject({ kind: z.literal('answer'), text: longText, fileIds: fileIds.default([]) }),
    z.strictObject({ kind: z.literal('check'), isSatisfied: z.boolean(), note: longText }),
    z.strictObject({ kind: z.literal('hand-over'), toBody: shortText }),
    z.strictObject({
      kind: z.literal('record-decision'),
      forms: z.array(accountabilityForm).min(1).max(10),
      text: longText,
    }),
    z.strictObject({ kind: z.literal('deliver-decision') }),
    z.strictObject({ kind: z.literal('appeal'), text: longText }),
    z.strictObject({ kind: z.literal('decide-appeal'), isUpheld: z.boolean(), text: longText }),
    z.strictObject({ kind: z.literal('file') }),
    z.strictObject({ kind: z.literal('withdraw'), reason: longText }),
  ])
  .meta({ id: 'ProceedingAct' }) satisfies z.ZodType<ProceedingAct>;

export const proceedingOrigin = z
  .object({
    grounds: z.array(
      z.intersection(
        z.object({ says: z.string(), cite: z.string().nullable() }),
        z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('finding'), findingId: id }),
          z.object({ kind: z.literal('doubt'), assessmentId: id, doubtId: z.string() }),
        ]),
      ),
    ),
    leaders: z.array(z.object({ unitId: id, post: z.string(), personId: id.nullable() })),
    cites: z.array(z.string()),
  })
  .meta({ id: 'ProceedingOrigin' })
  .describe(
    '由发现问题而来的约谈、问责:问题、主要负责人、依据;逾期引起的没有此项',
  ) satisfies z.ZodType<Origin>;

const proceedingFacts = z
  .object({
    decidedForId: id.exactOptional().describe('代理人审批时,被代理的人'),
    noticeLetterId: id.exactOptional(),
    noticedAt: instant.exactOptional(),
    heldOn: civilDate.exactOptional(),
    postponements: z
      .array(z.object({ from: civilDate.nullable(), to: civilDate, reason: z.string() }))
      .exactOptional(),
    place: z.string().exactOptional(),
    heldAt: instant.exactOptional(),
    statement: z.string().exactOptional(),
    commitment: z.string().exactOptional(),
    newDeadlineOn: civilDate.exactOptional(),
    minutesLetterId: id.exactOptional(),
    confirmedAt: instant.exactOptional(),
    feedbackDueOn: civilDate.exactOptional(),
    answer: z.string().exactOptional(),
    answerFileIds: z.array(id).exactOptional(),
    answeredAt: instant.exactOptional(),
    isSatisfied: z.boolean().exactOptional(),
    checkNote: z.string().exactOptional(),
    proposalLetterId: id.exactOptional(),
    toBody: z.string().exactOptional(),
    handedOverAt: instant.exactOptional(),
    forms: z.array(accountabilityForm).exactOptional(),
    decisionText: z.string().exactOptional(),
    decisionRecordedAt: instant.exactOptional(),
    decisionDeliveredAt: instant.exactOptional(),
    appealUntil: civilDate.exactOptional(),
    appealText: z.string().exactOptional(),
    appealDueOn: civilDate.exactOptional(),
    appealResult: z.string().exactOptional(),
    withdrawnReason: z.string().exactOptional(),
    origin: proceedingOrigin.exactOptional(),
    departsFrom: z.array(z.string()).exactOptional().describe('不予批准所偏离的条款'),
    derivations: z
      .partialRecord(
        z.enum(['heldOn', 'newDeadlineOn', 'feedbackDueOn', 'appealUntil', 'appealDueOn']),
        derivation,
      )
      .exactOptional()
      .describe('各日期的推算'),
    provisional: z
      .partialRecord(
        z.enum(['heldOn', 'newDeadlineOn', 'feedbackDueOn', 'appealUntil', 'appealDueOn']),
        provisionalYears,
      )
      .exactOptional(),
  })
  .meta({ id: 'ProceedingFacts' }) satisfies z.ZodType<ProceedingFacts>;

const proceedingRow = proceedingBrief
  .extend({
    campaignId: id,
    decision: stepDecision.nullable(),
    decisionReason: z.string().nullable(),
    decidedBy: personRef.nullable(),
    decidedFor: personRef.nullable().describe('由代理人审批时,被代理的人'),
    decidedAt: instant.nullable(),
    endedAt: instant.nullable(),
    itemCount: z.number().int(),
    ...paperDue.shape,
    abilities: z.array(proceedingCommand),
  })
  .meta({ id: 'ProceedingRow' });

/** With its evidence pack: each obligation with its dates and steps, and the letters. */
const proceedingView = proceedingRow
  .extend({
    facts: proceedingFacts,
    items: z.array(itemView.extend({ obligation: obligationView })),
    letters: z.array(letterBrief.extend({ deliveredAt: instant.nullable() })),
    obligations: z.array(obligationView).describe('办理本程序的期限'),
    files: z.array(fileBrief).describe('书面反馈的附件'),
    version: z.number().int(),
  })
  .meta({ id: 'Proceeding' });

const proceedingPage = page(proceedingRow);
export type ProceedingRow = z.infer<typeof proceedingRow>;
export type ProceedingView = z.infer<typeof proceedingView>;

const proceedings = { tag: '约谈与问责', access: 'signed-in', status: 200 } as const;

export const listProceedings = endpoint({
  ...proceedings,
  id: 'listProceedings',
  method: 'get',
  path: '/proceedings',
  summary: '约谈与问责;stage=proposed 为待审批的建议',
  query: z.object({
    campaignId: id.optional(),
    kind: listOf(proceedingKind),
    stage: listOf(stage),
    unitId: id.optional(),
    ...paging,
  }),
  response: proceedingPage,
});
export const getProceeding = endpoint({
  ...proceedings,
  id: 'getProceeding',
  method: 'get',
  path: '/proceedings/:id',
  summary: '一项约谈或问责及其材料',
  params: idParams,
  response: proceedingView,
});
export const getProceedingTimeline = endpoint({
  ...proceedings,
  id: 'getProceedingTimeline',
  method: 'get',
  path: '/proceedings/:id/timeline',
  summary: '约谈或问责的时间线:各步由谁办理',
  params: idParams,
  query: timelineQuery,
  response: timelinePage,
});
export const commandProceedingEndpoint = endpoint({
  ...proceedings,
  id: 'commandProceeding',
  mayActFor: true,
  method: 'post',
  path: '/proceedings/:id/commands',
  summary: '批准或不批准、约谈、纪要、反馈、移送、决定、申诉、立卷',
  params: idParams,
  body: proceedingAct,
  ifMatch: 'optional',
  response: commandResult,
  isIdempotent: true,
});
