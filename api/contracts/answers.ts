import { z } from 'zod';
import { type Answers, type LostAnswer, type Missing } from '../../domain/launch/answers';
import { civilDate, id } from './common';
import { span } from './plan';
import { statedSource } from './sources';
import { labelMeanings, milestoneAnswers, missingCodes } from '../../domain/codes/plan';

const name = z.string().min(1).max(200);
const names = z.array(name).max(500);
/** The word of a label as it is asked about: without blanks, brackets and its colon. */
const label = z.string().regex(/^[^\s【】[\]:：（）*]{1,40}$/);

const assignmentAnswer = z.strictObject({
  leads: names.exactOptional(),
  responsible: names.exactOptional(),
  supporting: names.exactOptional(),
  supervising: names.exactOptional(),
  officers: names.exactOptional().describe('责任人的姓名'),
  deadlineText: z.string().max(200).exactOptional(),
  isListComplete: z.boolean().exactOptional(),
});

const ref = z.string().max(40);
const findingIds = z.array(id).min(1).max(500);
const offset = z.number().int().min(0);
const place = z.strictObject({ start: offset, end: offset, nth: offset.exactOptional() });
const placed = { place, words: z.string().max(100) };
/** What was decided and has no place in the present reading. */
const lostAnswer = z
  .discriminatedUnion('what', [
    z.strictObject({
      what: z.literal('assignment'),
      ...placed,
      answer: assignmentAnswer,
      units: names,
    }),
    z.strictObject({
      what: z.literal('milestone'),
      ...placed,
      assignment: place,
      raw: z.string().max(2000),
      answer: z.enum(milestoneAnswers),
    }),
    z.strictObject({ what: z.literal('link'), ...placed, assignment: place }),
    z.strictObject({ what: z.enum(['major', 'left-out']), ...placed }),
    z.strictObject({ what: z.literal('source'), ...placed, source: statedSource }),
    z.strictObject({ what: z.literal('findings'), ...placed, findingIds }),
  ])
  .meta({ id: 'LostAnswer' }) satisfies z.ZodType<LostAnswer>;

/** What people decided about the reading of a plan, before launch. */
export const answers = z
  .strictObject({
    units: z
      .record(
        name,
        z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('units'), unitIds: z.array(id).max(500) }),
          z.strictObject({ kind: z.literal('ignore') }),
        ]),
      )
      .describe('按方案中所写的名称'),
    assignments: z
      .record(z.string().regex(/^[0-9]{1,6}$/), assignmentAnswer)
      .describe('按责任条目的序号(从 0 起)'),
    milestones: z
      .record(z.string().regex(/^[0-9]{1,6}\.[0-9]{1,6}$/), z.enum(milestoneAnswers))
      .describe('按「条目.节点」的序号,如 9.0'),
    links: z
      .array(z.strictObject({ ref: z.string().max(40), assignment: z.number().int().min(0) }))
      .max(20_000)
      .nullable()
      .describe('确认后的问题与责任条目的对应;null 为尚未确认'),
    major: z
      .array(z.string().max(40))
      .max(20_000)
      .exactOptional()
      .describe('标为重大事项的问题(按编号,如 一-1)'),
    leftOut: z
      .array(z.string().max(40))
      .max(20_000)
      .exactOptional()
      .describe('文中称已完成、不再立项的问题(按编号)'),
    source: statedSource.exactOptional().describe('全部问题的来源;不写即为「未注明」,不按标题推定'),
    sources: z.record(ref, statedSource).exactOptional().describe('来源不同的个别问题(按编号)'),
    findings: z
      .record(ref, findingIds)
      .exactOptional()
      .describe('各问题所对应的已认定的发现问题(按编号);其来源即案件的来源'),
    timetable: z.strictObject({
      planDueOn: civilDate.exactOptional(),
      reportDueOn: civilDate.exactOptional(),
      completionDueOn: civilDate.exactOptional(),
      supervisionEndsOn: civilDate.exactOptional(),
    }),
    issuedOn: civilDate.exactOptional(),
    labels: z
      .record(label, z.enum(labelMeanings))
      .exactOptional()
      .describe(
        '栏目的含义(如 包联干部 为 officer),按待确认事项的 about.label;改动后方案重新读取,其余答复沿用',
      ),
    confirmed: z
      .array(z.string().max(400))
      .max(20_000)
      .exactOptional()
      .describe('已核对、读得无误的待确认事项,按 missing.key'),
    lost: z
      .array(lostAnswer)
      .max(20_000)
      .exactOptional()
      .describe('重新读取后没有对应条目的答复(words 为当时所指的原文);再次读取如有对应则恢复,删去即放弃'),
    policyId: id.exactOptional().describe('按哪一份督办策略下达(取其最新一版);不写为默认策略'),
  })
  .meta({ id: 'Answers' }) satisfies z.ZodType<Answers>;

/** One thing that keeps a campaign from being launched, with the place to mend it. */
export const missing = z
  .object({
    key: z.string().describe('问的是同一件事时不变;canConfirm 的写入 answers.confirmed 即为确认'),
    code: z.enum(missingCodes),
    message: z.string(),
    about: z.object({
      name: z.string().exactOptional(),
      assignment: z.number().int().exactOptional(),
      milestone: z.number().int().exactOptional(),
      ref: z.string().exactOptional(),
      unitId: id.exactOptional(),
      field: z.string().exactOptional(),
      label: z.string().exactOptional(),
    }),
    proposals: z.array(z.string()).describe('建议,最可能的在前'),
    isWarning: z.boolean().describe('只是提醒,不妨碍下达'),
    source: span.nullable().describe('在原文中的位置'),
    waitsFor: z.string().nullable().describe('须先答复的另一个问题的 key:由它引起,答复后不一定还在'),
    canConfirm: z.boolean().describe('核对无误即可确认'),
  })
  .meta({ id: 'Missing' }) satisfies z.ZodType<Missing>;

export type AnswersView = z.infer<typeof answers>;
export type MissingView = z.infer<typeof missing>;
