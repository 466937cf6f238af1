import { z } from 'zod';
import type { Command } from '../../domain/commands/command';
import { docketKind, pauseCategory, proceedingKind } from './codes';
import { civilDate, fileIds, id, instant, longText, shortText } from './common';

const handedIn = { text: longText, fileIds: fileIds.default([]) };
const reason = longText;

/** What can be done to a case or a unit's file; the same words as in `abilities`. */
export const command = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('sign-for') }),
    z.strictObject({ kind: z.literal('name-liaison'), name: shortText, post: shortText, phone: shortText }),
    z.strictObject({ kind: z.literal('return-task'), reason }),
    z.strictObject({
      kind: z.literal('decide-task-return'),
      unitId: id,
      isAccepted: z.boolean(),
      reason,
      newLeadId: id.exactOptional(),
    }),
    z.strictObject({ kind: z.literal('reassign'), unitId: id, newUnitId: id, reason }),
    z.strictObject({
      kind: z.literal('add-task'),
      newUnitId: id,
      text: z.string().trim().min(1, '不能为空').max(1000).describe('要做的事'),
      dueOn: civilDate,
      reason,
    }),
    z.strictObject({ kind: z.literal('contest'), reason, fileIds: fileIds.default([]) }),
    z.strictObject({
      kind: z.literal('decide-contest'),
      unitId: id,
      isAccepted: z.boolean().describe('成立则撤销此项'),
      reason,
    }),
    z.strictObject({ kind: z.literal('submit-plan'), ...handedIn }),
    z.strictObject({ kind: z.literal('approve-plan'), unitId: id }),
    z.strictObject({ kind: z.literal('return-plan'), unitId: id, reason }),
    z.strictObject({
      kind: z.literal('report-progress'),
      percent: z.number().min(0).max(100),
      ...handedIn,
    }),
    z.strictObject({ kind: z.literal('complete-milestone'), obligationId: id, ...handedIn }),
    z.strictObject({ kind: z.literal('submit-report'), ...handedIn }),
    z.strictObject({ kind: z.literal('accept-report'), unitId: id }),
    z.strictObject({ kind: z.literal('return-report'), unitId: id, reason }),
    z.strictObject({
      kind: z.literal('apply-for-closing'),
      obligationIds: z.array(id).min(1).exactOptional(),
      ...handedIn,
    }),
    z.strictObject({
      kind: z.literal('first-review'),
      unitId: id,
      isAccepted: z.boolean(),
      reason: z.string().trim().max(20_000),
    }),
    z.strictObject({ kind: z.literal('verify'), isAccepted: z.boolean(), note: longText }),
    z.strictObject({
      kind: z.literal('close'),
      outcome: z.enum(['completed', 'mostly-completed', 'not-completed']),
      note: longText,
    }),
    z.strictObject({ kind: z.literal('reopen'), reason }),
    z.strictObject({ kind: z.literal('withdraw'), reason }),
    z.strictObject({ kind: z.literal('open-round'), obligationId: id, dueOn: civilDate, reason }),
    z.strictObject({
      kind: z.literal('ask-extension'),
      obligationId: id,
      dueOn: civilDate.describe('申请延至的日期,含当日'),
      reason,
      fileIds: fileIds.default([]),
    }),
    z.strictObject({
      kind: z.literal('decide-extension'),
      obligationId: id,
      isAccepted: z.boolean(),
      reason,
      grantedOn: civilDate.exactOptional().describe('同意延至的日期;缺省为所申请的'),
    }),
    z.strictObject({
      kind: z.literal('pause-clock'),
      obligationId: id,
      category: pauseCategory,
      reason,
    }),
    z.strictObject({ kind: z.literal('resume-clock'), obligationId: id, reason }),
    z.strictObject({ kind: z.literal('record-review'), obligationId: id, note: longText }),
    z.strictObject({
      kind: z.literal('look-back'),
      obligationId: id,
      isRebound: z.boolean(),
      note: longText,
    }),
  ])
  .meta({ id: 'Command' }) satisfies z.ZodType<Command>;

/** 代为登记: what came by telephone or on paper; lateness counts from the time of receipt. */
const onBehalfOf = z
  .strictObject({
    unitId: id,
    receivedAt: instant.exactOptional().describe('收到时间;缺省为现在'),
    proof: longText.describe('凭据:来电、来文等'),
  })
  .meta({ id: 'OnBehalfOf' });

export const commandBody = z.strictObject({ command, onBehalfOf: onBehalfOf.exactOptional() });
export const bulkCommandBody = z.strictObject({
  docketIds: z.array(id).min(1).max(200),
  command,
  onBehalfOf: onBehalfOf.exactOptional(),
});

/** What a command changed; fetch again what you show. */
export const commandResult = z
  .object({
    dockets: z.array(z.object({ id, kind: docketKind, version: z.number().int(), isEnded: z.boolean() })),
    proceedings: z.array(z.object({ id, kind: proceedingKind })),
  })
  .meta({ id: 'CommandResult' });
export type CommandBody = z.infer<typeof commandBody>;
export type CommandResult = z.infer<typeof commandResult>;
