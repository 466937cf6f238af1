import { z } from 'zod';
import { findingKind, assessmentPart, exactInput, textAndFiles, year } from './assessment-codes';
import { civilDate, id, idParams, longText, shortText } from './common';
import { commandResult } from './command-result';
import { endpoint } from './endpoint';
import { campaignView } from './campaigns';

const code = z.string().min(1).max(80);
const doubtId = z.string().min(1).max(500);
const n = z
  .string()
  .regex(/^\d{1,18}$/)
  .describe('整数');
const named = <T extends string>(kind: T) => ({ kind: z.literal(kind) });

export const assessmentAct = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...named('answer-ask'), ask: code, value: shortText, reason: longText }),
    z.strictObject({ ...named('name-third-party'), unitId: id, reason: longText }),
    z.strictObject({
      ...named('set-targets'),
      targets: z
        .array(
          z.strictObject({
            subjectId: id,
            indicator: code,
            value: exactInput.nullable().describe('null:今年没有任务'),
            source: shortText.describe('依据的文件'),
          }),
        )
        .min(1)
        .max(2000),
    }),
    z.strictObject({ ...named('submit-summary'), ...textAndFiles }),
    z.strictObject({
      ...named('submit-evaluation'),
      methods: z.array(shortText).min(1).max(20),
      sampleFrame: longText,
      strata: z
        .array(z.strictObject({ name: shortText, n }))
        .min(1)
        .max(500),
      fileIds: textAndFiles.fileIds,
    }),
    z.strictObject({
      ...named('record-event'),
      event: z.strictObject({
        subjectId: id,
        indicator: code.nullable(),
        forbidden: code.nullable().describe('禁止作为事项'),
        kind: findingKind.nullable(),
        on: civilDate,
        says: longText,
        points: shortText.nullable().describe('加减分,如 -1'),
      }),
    }),
    z.strictObject({
      ...named('choose-source'),
      subjectId: id,
      indicator: code,
      figureId: z.string().min(1).max(200),
      reason: longText,
    }),
    z.strictObject({ ...named('complete-data'), reason: longText }),
    z.strictObject({ ...named('mark-results'), subjectId: id, isMarked: z.boolean(), reason: longText }),
    z.strictObject({ ...named('edit-part'), part: assessmentPart, text: longText }),
    z.strictObject(named('submit-report')),
    z.strictObject({ ...named('deliberate'), isPassed: z.boolean(), reason: longText }),
    z.strictObject({ ...named('approve'), isPassed: z.boolean(), reason: longText }),
    z.strictObject({ ...named('circulate'), reason: longText }),
    z.strictObject({
      ...named('decide-reward'),
      subjectId: id,
      isGranted: z.boolean(),
      amount: shortText.exactOptional(),
      reason: longText,
    }),
    z.strictObject({ ...named('ask-explanation'), doubtId, reason: longText }),
    z.strictObject({ ...named('explain-doubt'), doubtId, ...textAndFiles }),
    z.strictObject({
      ...named('settle-doubt'),
      doubtId,
      isConfirmed: z.boolean(),
      accountableId: id.exactOptional().describe('确认失真失实时,应当负责的单位'),
      reason: longText,
    }),
    z.strictObject({ ...named('end'), reason: longText }),
  ])
  .meta({ id: 'AssessmentAct' });

const leader = z.strictObject({ post: shortText, personId: id.nullable() });
export const assessmentOpening = z
  .strictObject({
    title: shortText,
    schemeId: code,
    year,
    startsOn: civilDate.describe('何时开始;文件只写「年底」'),
    reason: longText.describe('为何从这一天开始'),
    subjects: z
      .array(
        z.strictObject({ unitId: id, leaders: z.array(leader).length(2).describe('主要负责人,党政各一') }),
      )
      .min(1)
      .max(500),
    thirdPartyId: id.exactOptional().describe('可以以后再委托'),
  })
  .meta({ id: 'AssessmentOpening' });

export type AssessmentActBody = z.infer<typeof assessmentAct>;
export type AssessmentOpening = z.infer<typeof assessmentOpening>;

const assessments = { tag: '考核', method: 'post', isIdempotent: true } as const;

export const openAssessment = endpoint({
  ...assessments,
  id: 'openAssessment',
  path: '/assessments',
  summary: '开展年度考核:依据哪个办法、哪一年、从哪天起、考核谁',
  access: 'run-assessment',
  status: 201,
  body: assessmentOpening,
  response: campaignView,
});
export const commandAssessment = endpoint({
  ...assessments,
  id: 'commandAssessment',
  mayActFor: true,
  path: '/campaigns/:id/assessment/commands',
  summary: '办理:报总结、报评估结果、核定数据和疑点、写报告、审议、审定、通报……',
  access: 'signed-in',
  status: 200,
  params: idParams,
  body: assessmentAct,
  ifMatch: 'optional',
  response: commandResult,
});
