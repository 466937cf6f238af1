import { z } from 'zod';
import {
  act,
  endReason,
  ladderName,
  light,
  obligationKind,
  pauseCategory,
  stepDecision,
  stepOutcome,
} from './codes';
import { civilDate, derivation, fileIds, id, instant, provisionalYears } from './common';
import { extensionDecisions } from '../../domain/codes/decisions';

/** A rung that was taken, with its three times: due, fired (recorded), delivered. */
const stepView = z
  .object({
    rung: z.string(),
    act,
    outcome: stepOutcome,
    dueAt: instant,
    firedAt: instant,
    deliveredAt: instant.nullable(),
    cites: z.array(z.string()),
    derivation,
    provisionalYears,
    decision: stepDecision.nullable(),
    isCorrected: z.boolean().describe('更正:收到时间使本级不成立'),
    letterId: id.nullable(),
    proceedingId: id.nullable(),
  })
  .meta({ id: 'Step' });

const obligationState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open') }),
  z.object({ kind: z.literal('met'), at: instant }),
  z.object({ kind: z.literal('ended'), at: instant, reason: endReason }),
]);

/** 责任事项 */
export const obligationView = z
  .object({
    id,
    kind: obligationKind,
    owedBy: id,
    owedByName: z.string(),
    aboutName: z.string().nullable().describe('办公室须就其办理作出决定的单位'),
    what: z.string(),
    round: z.number().int(),
    openedAt: instant,
    dueOn: civilDate.describe('含当日,至 24 时'),
    originalDueOn: civilDate,
    derivation,
    provisionalYears,
    ladder: ladderName,
    holdsClosing: z.boolean(),
    state: obligationState,
    isOverdue: z.boolean(),
    light,
    steps: z.array(stepView),
    pastRounds: z.array(
      z.object({
        round: z.number().int(),
        dueOn: civilDate,
        state: obligationState,
        steps: z.array(stepView),
      }),
    ),
    next: z
      .object({ act, dueAt: instant, cites: z.array(z.string()), derivation, provisionalYears })
      .nullable()
      .describe('不办的话,下一级是什么、何时'),
    follows: id.nullable(),
    succeeds: id.nullable().describe('退办、转办前由另一单位承担的同一事项'),
    extensions: z
      .array(
        z.object({
          round: z.number().int(),
          askedAt: instant,
          from: civilDate,
          to: civilDate.describe('申请延至'),
          reason: z.string(),
          fileIds,
          decision: z.enum(extensionDecisions),
          decidedAt: instant.nullable(),
          decisionReason: z.string().nullable(),
        }),
      )
      .describe('延期'),
    pauses: z
      .array(
        z.object({
          round: z.number().int(),
          category: pauseCategory,
          reason: z.string(),
          pausedOn: civilDate,
          resumedOn: civilDate.nullable(),
          workingDays: z.number().int().nullable().describe('不计的工作日数'),
        }),
      )
      .describe('中止计时'),
    isPaused: z.boolean(),
  })
  .meta({ id: 'Obligation' });

export type StepView = z.infer<typeof stepView>;
export type ObligationView = z.infer<typeof obligationView>;
