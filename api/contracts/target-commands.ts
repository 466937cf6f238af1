import { z } from 'zod';
import { civilDate, id, idParams, longText, shortText } from './common';
import { commandResult } from './command-result';
import { endpoint } from './endpoint';

const notice = z.strictObject({
  title: shortText,
  issuer: shortText,
  number: shortText.nullable(),
  issuedOn: civilDate,
});
const targetCommand = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('adopt-pack'), packId: id }),
    z.strictObject({ kind: z.literal('answer-ask'), ask: id, value: shortText, reason: longText }),
    z.strictObject({ kind: z.literal('attach-notice'), rule: id, notice }),
    z.strictObject({ kind: z.literal('evaluate-now') }),
    z.strictObject({ kind: z.literal('end'), reason: longText }),
  ])
  .meta({ id: 'TargetCommand' });
const breachCommand = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('open-case'),
      leadId: id,
      responsibleIds: z.array(id).max(50).exactOptional(),
      dueOn: civilDate.exactOptional(),
      reason: longText,
    }),
    z.strictObject({ kind: z.literal('decline'), reason: longText }),
  ])
  .meta({ id: 'BreachCommand' });
export type TargetCommandBody = z.infer<typeof targetCommand>;
export type BreachCommandBody = z.infer<typeof breachCommand>;

const targets = { tag: '政策目标', access: 'signed-in', status: 200, method: 'post' } as const;
export const commandTargets = endpoint({
  ...targets,
  id: 'commandTargets',
  mayActFor: true,
  path: '/campaigns/:id/targets/commands',
  summary: '采用规则包、回答问题、附实施文件、立即核定、终止监督',
  params: idParams,
  body: targetCommand,
  response: commandResult,
  ifMatch: 'required',
  isIdempotent: true,
});
export const commandBreach = endpoint({
  ...targets,
  id: 'commandBreach',
  mayActFor: true,
  path: '/campaigns/:id/breaches/:breachId/commands',
  summary: '立项督办、不立项',
  params: z.object({ id, breachId: id }),
  body: breachCommand,
  response: commandResult,
  ifMatch: 'required',
  isIdempotent: true,
});
