import { z } from 'zod';
import { answers, missing } from './answers';
import { draftBody } from './campaigns';
import { civilDate, id, idParams, instant, longText, personRef } from './common';
import { commandResult } from './command-result';
import { endpoint } from './endpoint';
import { pieceKinds } from '../../domain/codes/revision';
import { pieceDecisions } from '../../domain/codes/decisions';

const count = z.number().int();

const revisionRow = z
  .object({
    id,
    ordinal: count.describe('第几次修订'),
    title: z.string(),
    document: z.string().describe('引用时的写法'),
    number: z.string().nullable(),
    issuedOn: civilDate.nullable(),
    fileName: z.string().nullable(),
    createdAt: instant,
    isNewest: z.boolean().describe('只有最新一稿可以审定'),
    counts: z.object({ pending: count, approved: count, rejected: count }),
    version: count,
  })
  .meta({ id: 'RevisionRow' });

const revisionPiece = z
  .object({
    id,
    kind: z.enum(pieceKinds),
    ref: z.string().nullable().describe('事项的编号;新增的为修订稿中的编号;整个行动的为 null'),
    docketId: id.nullable(),
    sentence: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
    likeness: z.number().nullable().describe('疑似同一问题的相似度(0—1)'),
    matchKey: z.string().nullable().describe('答复「是否同一问题」时 matches 中的键'),
    blockedBy: z.array(z.string()).describe('批准之前须先答复的问题'),
    effects: z
      .array(z.string())
      .nullable()
      .describe('现在批准将会发生什么;已审定的、非最新稿的,以及超过 200 处待审时排在其后的为 null'),
    notes: z.array(z.string()).describe('已不能办理、维持原状的,或需要说明的'),
    decision: z.enum(pieceDecisions),
    reason: z.string().nullable(),
    decidedBy: personRef.nullable(),
    decidedAt: instant.nullable(),
  })
  .meta({ id: 'RevisionPiece' });

const revisionAnswers = answers
  // A campaign goes over to another policy by adopting it.
  .omit({ policyId: true })
  .extend({
    matches: z
      .record(z.string().max(400), z.enum(['same', 'another']))
      .describe('疑似同一问题:「案卷 → 修订稿编号」为同一问题(same)或另一问题(another)'),
  })
  .meta({ id: 'RevisionAnswers' });

const revisionView = revisionRow
  .extend({
    missing: z.array(missing).describe('读修订稿时还须答复的问题'),
    answers: revisionAnswers.describe('就这一稿已作的答复;此前的答复自动沿用'),
    matches: z
      .array(z.object({ docketId: id, ref: z.string(), revisedRef: z.string(), likeness: z.number() }))
      .describe('现有事项与修订稿各问题的对应;编号可以不同'),
    pieces: z.array(revisionPiece),
  })
  .meta({ id: 'Revision' });

const decidePieceBody = z
  .discriminatedUnion('decision', [
    z.strictObject({ decision: z.literal('approve'), reason: longText.exactOptional() }),
    z.strictObject({ decision: z.literal('reject'), reason: longText.describe('不批准须写明理由') }),
  ])
  .meta({ id: 'DecidePieceInput' });

export type RevisionRow = z.infer<typeof revisionRow>;
export type RevisionPiece = z.infer<typeof revisionPiece>;
export type RevisionView = z.infer<typeof revisionView>;

const revisions = {
  tag: '修订方案',
  access: 'see-all',
  status: 200,
} as const;
const params = z.object({ id, rid: id });

export const createRevision = endpoint({
  ...revisions,
  id: 'createRevision',
  method: 'post',
  path: '/campaigns/:id/revisions',
  summary: '导入修订方案:粘贴文字(JSON)或文件(multipart:file,可加 issuedOn);与现行方案逐项比较',
  access: 'run-campaign',
  status: 201,
  params: idParams,
  body: draftBody,
  multipart: 'also',
  maxBytes: 20 * 1024 * 1024,
  response: revisionView,
});
export const listRevisions = endpoint({
  ...revisions,
  id: 'listRevisions',
  method: 'get',
  path: '/campaigns/:id/revisions',
  summary: '一个行动的历次修订,最新在前',
  params: idParams,
  response: z.object({ items: z.array(revisionRow) }),
});
export const getRevision = endpoint({
  ...revisions,
  id: 'getRevision',
  method: 'get',
  path: '/campaigns/:id/revisions/:rid',
  summary: '一次修订的全部差异;ETag 为版本',
  params,
  response: revisionView,
});
export const answerRevision = endpoint({
  ...revisions,
  id: 'answerRevision',
  method: 'put',
  path: '/campaigns/:id/revisions/:rid/answers',
  summary: '答复修订稿中的问题(整体替换),并重新比较;已审定的不变',
  access: 'run-campaign',
  params,
  body: revisionAnswers,
  maxBytes: 8 * 1024 * 1024,
  response: revisionView,
  ifMatch: 'required',
});
export const decidePiece = endpoint({
  ...revisions,
  id: 'decidePiece',
  mayActFor: true,
  method: 'post',
  path: '/campaigns/:id/revisions/:rid/pieces/:pid',
  summary: '审定一处修订:批准则修改有关案卷,不批准则留存理由',
  access: 'run-campaign',
  params: params.extend({ pid: id }),
  body: decidePieceBody,
  response: z.object({ piece: revisionPiece, changed: commandResult }).meta({ id: 'DecidedPiece' }),
  isIdempotent: true,
});
