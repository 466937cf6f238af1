import { z } from 'zod';
import { findingKind, sourceKind, textAndFiles } from './assessment-codes';
import { campaignView } from './campaigns';
import { civilDate, id, idParams, longText, shortText } from './common';
import { commandResult } from './command-result';
import { endpoint } from './endpoint';

const sourceInput = z
  .strictObject({
    kind: sourceKind,
    organ: shortText,
    number: shortText.nullable(),
    title: shortText,
    on: civilDate.nullable(),
    fileIds: textAndFiles.fileIds,
    indicator: z.string().min(1).max(80).nullable().describe('销号前须重新测算的指标'),
  })
  .meta({ id: 'ProblemSourceInput' });

export const findingEntry = z
  .strictObject({
    subjectId: id,
    findingKind: findingKind.nullable(),
    category: shortText,
    text: longText,
    source: sourceInput,
    on: civilDate.nullable(),
  })
  .meta({ id: 'FindingInput' });

export const findingAct = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('establish'),
      isSerious: z.boolean(),
      hasBadEffect: z.boolean(),
      reason: longText,
    }),
    z.strictObject({ kind: z.literal('dismiss'), reason: longText }),
    z.strictObject({ kind: z.literal('contest'), reason: longText, fileIds: textAndFiles.fileIds }),
    z.strictObject({ kind: z.literal('decide-contest'), isUpheld: z.boolean(), reason: longText }),
    z.strictObject({ kind: z.literal('join'), with: id, reason: longText }),
    z.strictObject({
      kind: z.literal('open-case'),
      leadId: id.describe('牵头单位'),
      responsibleIds: z.array(id).max(50).exactOptional(),
      dueOn: civilDate.exactOptional(),
      reason: longText,
    }),
  ])
  .meta({ id: 'FindingAct' });

const draftBody = z
  .strictObject({
    title: shortText,
    findingIds: z.array(id).min(1).max(1000),
  })
  .meta({ id: 'DraftOfFindings' });

export type FindingActBody = z.infer<typeof findingAct>;
export type FindingEntry = z.infer<typeof findingEntry>;

const findings = { tag: '问题', method: 'post', isIdempotent: true } as const;

export const enterFinding = endpoint({
  ...findings,
  id: 'enterFinding',
  mayActFor: true,
  path: '/campaigns/:id/findings',
  summary: '登记一个问题:其他机关发现的,或不属于任何办法的',
  access: 'keep-findings',
  status: 201,
  params: idParams,
  body: findingEntry,
  response: commandResult,
});
export const commandFinding = endpoint({
  ...findings,
  id: 'commandFinding',
  mayActFor: true,
  path: '/findings/:id/commands',
  summary: '办理:认定、不予认定、申请复核、复核决定、并案、立项督办',
  access: 'signed-in',
  status: 200,
  params: idParams,
  body: findingAct,
  ifMatch: 'optional',
  response: commandResult,
});
export const draftOfFindings = endpoint({
  ...findings,
  id: 'draftOfFindings',
  path: '/findings/draft',
  summary: '由问题拟一个整改行动的草稿:问题、分类、来源已填好,待分工',
  access: 'run-campaign',
  status: 201,
  body: draftBody,
  response: campaignView,
});
