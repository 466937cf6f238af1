import { z } from 'zod';
import {
  assessmentCommand,
  assessmentPart,
  assessmentStatus,
  assessmentStep,
  count,
  done,
  exact,
  handedIn,
  measureMethod,
  reason,
  stepStatus,
  year,
} from './assessment-codes';
import { total } from './assessment-cells';
import { clockKind } from './codes';
import {
  asOfQuery,
  civilDate,
  derivation,
  id,
  idParams,
  inBothLanguages,
  instant,
  page,
  paging,
  personRef,
  provisionalYears,
  unitRef,
} from './common';
import { fileBrief, timelineItem } from './dockets';
import { endpoint } from './endpoint';
import { findingCounts } from './finding-counts';
import { askView } from './targets';

const derivedDay = z.object({ on: civilDate, derivation, provisionalYears });

/** Whom or what a step waits for, since when. */
const waitsFor = z
  .object({
    unit: unitRef.nullable().describe('等哪个单位;等别的步骤、等人回答的为 null'),
    says: inBothLanguages,
    since: civilDate.nullable(),
    days: count.nullable().describe('已等多少天'),
  })
  .meta({ id: 'AssessmentWait' });

const step = z
  .object({
    step: assessmentStep,
    name: inBothLanguages.describe('办法中的叫法'),
    cite: z.string(),
    status: stepStatus,
    needs: z.array(assessmentStep),
    owedBy: z.array(unitRef),
    doneBy: z.array(unitRef),
    openedAt: instant.nullable(),
    completedAt: instant.nullable(),
    due: derivedDay.nullable(),
    isOverdue: z.boolean(),
    waitsFor: z.array(waitsFor).describe('现在等什么;没有等的为空'),
  })
  .meta({ id: 'AssessmentStepView' });

const subject = z
  .object({
    unit: unitRef,
    leaders: z.array(z.object({ post: z.string(), person: personRef.nullable() })).describe('主要负责人'),
    summary: handedIn.nullable(),
    marked: z
      .object({ ...done, isMarked: z.boolean(), reason })
      .nullable()
      .describe('成效是否显著'),
    total: total.nullable().describe('得分;看不到的为 null'),
    isRewardable: z.boolean().describe('完成计划且成效显著'),
    reward: z.object({ ...done, isGranted: z.boolean(), amount: z.string().nullable(), reason }).nullable(),
    feedback: z
      .object({ letterId: id, deliveredAt: instant.nullable(), acknowledgedAt: instant.nullable() })
      .nullable(),
  })
  .meta({ id: 'AssessmentSubject' });

const report = z
  .object({
    parts: z.array(
      z.object({
        part: assessmentPart,
        text: z.string().nullable().describe('由数据起草或写成的文字;涉及本单位的为 null'),
        written: z.object(done).nullable().describe('由数据起草、还没有人写的为 null'),
        compiled: z
          .array(
            z.object({
              text: z.string(),
              cell: z.object({ subjectId: id, indicator: id }).nullable().describe('是数据的,出自哪一格'),
            }),
          )
          .describe('由数据起草的文字,逐段'),
      }),
    ),
    asOf: instant.nullable(),
    hash: z.string().nullable().describe('报告内容的 SHA-256'),
    submitted: z.object(done).nullable(),
    returned: z.array(z.object({ ...done, instance: z.enum(['deliberation', 'approval']), reason })),
    deliberated: z.object({ ...done, reason }).nullable(),
    approved: z.object({ ...done, reason }).nullable(),
  })
  .meta({ id: 'AssessmentReport' });

const assessmentRow = z
  .object({
    id: id.describe('考核所在的行动'),
    title: z.string(),
    clock: clockKind,
    now: instant,
    scheme: z.object({ id, version: count, title: inBothLanguages }),
    year,
    status: assessmentStatus,
    startsOn: civilDate,
    endsOn: civilDate,
    subjects: count,
    step: assessmentStep.nullable().describe('走到第几步;都没有开始或都已完成的为 null'),
  })
  .meta({ id: 'AssessmentRow' });

const target = z
  .object({
    subjectId: id,
    indicator: z.string(),
    value: exact.nullable().describe('目标值;今年没有任务的为 null'),
    source: z.string(),
  })
  .meta({ id: 'AssessmentTarget' });

const missing = z.object({ subject: unitRef, indicator: z.string(), method: measureMethod });
const apart = z.object({
  subject: unitRef,
  indicator: z.string(),
  figures: z.array(z.object({ id: z.string(), method: measureMethod, statedAs: z.string() })),
  chosen: z.object({ ...done, figureId: z.string(), reason }).nullable(),
});

const assessmentView = assessmentRow
  .extend({
    docketId: id,
    asOf: instant.nullable().describe('看的是过去的哪一时点;看现在的为 null'),
    version: count.describe('考核卷的版本,办理时写在 If-Match 中,即 ETag'),
    starts: derivedDay,
    ends: derivedDay,
    part: z.enum(['office', 'subject', 'third-party']).describe('以什么身份看'),
    steps: z.array(step),
    subjectList: z.array(subject).describe('被考核单位只看得到自己'),
    thirdParty: z.object({ ...done, unit: unitRef, reason }).nullable(),
    evaluation: z
      .object({
        ...done,
        methods: z.array(z.string()),
        sampleFrame: z.string(),
        strata: z.array(z.object({ name: z.string(), n: z.string() })),
        files: z.array(fileBrief),
      })
      .nullable(),
    targets: z.array(target),
    missing: z.array(missing).describe('还缺的数据'),
    apart: z.array(apart).describe('来源不一致的'),
    asks: z.array(askView).describe('文件没有写明、由办公室回答的;没有回答的在前'),
    report: report.nullable().describe('看不到的为 null'),
    circulated: z.object({ ...done, reason }).nullable(),
    openDoubts: count.describe('还没有核定的疑点'),
    findings: findingCounts,
    events: z.array(timelineItem).describe('经过,新的在前'),
    abilities: z.array(assessmentCommand),
  })
  .meta({ id: 'Assessment' });

export type AssessmentRow = z.infer<typeof assessmentRow>;
export type AssessmentView = z.infer<typeof assessmentView>;
export type AssessmentStepView = z.infer<typeof step>;
export type AssessmentSubjectView = z.infer<typeof subject>;
export type AssessmentReportView = z.infer<typeof report>;

const assessments = { tag: '考核', access: 'signed-in', status: 200, method: 'get' } as const;

export const listAssessments = endpoint({
  ...assessments,
  id: 'listAssessments',
  path: '/assessments',
  summary: '年度考核,新的在前',
  query: z.object(paging),
  response: page(assessmentRow),
});
export const getAssessment = endpoint({
  ...assessments,
  id: 'getAssessment',
  path: '/campaigns/:id/assessment',
  summary:
    '一次年度考核:走到第几步、等谁、各日期的推算、报告、决定和可办事项;ETag 为版本。过去的时点没有可办事项,也没有 ETag',
  params: idParams,
  query: asOfQuery,
  response: assessmentView,
});
