import { z } from 'zod';
import { callView } from './calls';
import {
  act,
  callResult,
  letterKind,
  letterStatus,
  obligationKind,
  pauseCategory,
  proceedingKind,
  stage,
  stepDecision,
  submissionKind,
} from './codes';
import { civilDate, derivation, id, idParams, instant, personRef, provisionalYears, unitRef } from './common';
import { endpoint } from './endpoint';
import { proceedingOrigin } from './proceedings';
import { declineReasons } from '../../domain/codes/decline-reasons';
import { extensionDecisions } from '../../domain/codes/decisions';

const derivedDay = z.object({ on: civilDate, derivation, provisionalYears });
const docketRef = z.object({
  id,
  kind: z.enum(['case', 'unit-file']),
  ref: z.string().nullable(),
  title: z.string(),
});

/** What was done about it, reminders of one obligation together; the three times of each step. */
const doneView = z.object({
  act,
  times: z.array(z.object({ dueAt: instant, firedAt: instant, deliveredAt: instant.nullable() })),
  isCorrected: z.boolean(),
  letter: z
    .object({
      id,
      kind: letterKind,
      status: letterStatus,
      number: z.string().nullable(),
      deliveredAt: instant.nullable(),
      acknowledgedAt: instant.nullable(),
      repliedAt: instant.nullable(),
      reply: z.string().nullable(),
    })
    .nullable(),
});

const owedView = z.object({
  docket: docketRef,
  obligationId: id,
  kind: obligationKind,
  what: z.string(),
  dueOn: civilDate,
  originalDueOn: civilDate,
  daysOverdue: z.number().int(),
  isMet: z.boolean(),
  derivation,
  provisionalYears,
});

const support = z.discriminatedUnion('code', [
  z.object({ code: z.literal('progress'), on: civilDate, percent: z.number() }),
  z.object({ code: z.literal('applied'), on: civilDate }),
  z.object({ code: z.literal('call'), on: civilDate, result: callResult }),
  z.object({ code: z.literal('pause'), on: civilDate, category: pauseCategory, unit: unitRef }),
  z.object({ code: z.literal('extension'), on: civilDate, unit: unitRef }),
  z.object({ code: z.literal('undecided-contest'), on: civilDate }),
  z.object({ code: z.literal('corrected'), on: civilDate }),
]);
export type SupportView = z.infer<typeof support>;

/** Enough to decide between two meetings. */
const evidenceView = z
  .object({
    id,
    campaignId: id,
    kind: proceedingKind,
    stage,
    unit: unitRef,
    openedAt: instant,
    now: instant,
    mayDecide: z.boolean(),
    queue: z
      .object({ position: z.number().int(), count: z.number().int(), nextId: id.nullable() })
      .describe('待审批的第几件,共几件;从最早提出的排起'),
    decision: z
      .object({
        decision: stepDecision,
        by: personRef.nullable(),
        for: personRef.nullable(),
        at: instant,
        reason: z.string().nullable(),
      })
      .nullable(),
    version: z.number().int().describe('单位、办公室、领导所做的每件事加一'),
    changed: z.object({ type: z.string(), at: instant }).nullable().describe('其中最近的一件'),
    items: z.array(owedView).describe('就哪些逾期事项提出'),
    origin: proceedingOrigin.nullable().describe('由哪些已认定的问题提出;逾期引起的为 null'),
    done: z.array(doneView).describe('已经做过什么,先做的在前'),
    calls: z.array(callView),
    unitSide: z.object({
      progress: z.array(z.object({ docket: docketRef, at: instant, percent: z.number(), text: z.string() })),
      coLeads: z
        .array(owedView.extend({ unit: unitRef, metAt: instant.nullable() }))
        .describe('同题另一牵头'),
      extensions: z.array(
        z.object({
          unit: unitRef,
          askedAt: instant,
          from: civilDate,
          to: civilDate,
          reason: z.string(),
          decision: z.enum(extensionDecisions),
        }),
      ),
      pauses: z.array(
        z.object({
          unit: unitRef,
          category: pauseCategory,
          reason: z.string(),
          pausedOn: civilDate,
          resumedOn: civilDate.nullable(),
        }),
      ),
      handedIn: z.array(
        z.object({ what: submissionKind, at: instant, text: z.string(), isSinceProposal: z.boolean() }),
      ),
      earlier: z.array(
        z.object({ id, kind: proceedingKind, stage, openedAt: instant, decision: stepDecision.nullable() }),
      ),
      files: z.array(z.object({ id, name: z.string(), size: z.number().int(), type: z.string() })),
    }),
    why: z.array(z.object({ obligationId: id, dueAt: instant, derivation })),
    after: z
      .object({
        approved: z.object({
          letterBy: derivedDay,
          heldOn: derivedDay.nullable(),
          newDeadlineOn: derivedDay.nullable(),
        }),
        undecided: z.object({ dueOn: civilDate.nullable(), urgedAt: instant.nullable() }),
      })
      .nullable()
      .describe('两种答复各自的后果;已经决定的为 null'),
    reasons: z
      .array(z.object({ code: z.enum(declineReasons), support: z.array(support) }))
      .describe('不批准的理由,有记录支持的在前;一个也不预选'),
  })
  .meta({ id: 'ProceedingEvidence' });
export type EvidenceView = z.infer<typeof evidenceView>;

export const getEvidence = endpoint({
  tag: '约谈与问责',
  access: 'see-all',
  status: 200,
  id: 'getEvidence',
  method: 'get',
  path: '/proceedings/:id/evidence',
  summary: '一项建议的全部依据:做过什么、单位的情况、为什么是现在、两种答复的后果',
  params: idParams,
  response: evidenceView,
});
