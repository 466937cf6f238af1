import { z } from 'zod';
import { callView } from './calls';
import { circulationView, instructionView } from './instructions';
import {
  caseOutcome,
  caseStatus,
  clockKind,
  commandKind,
  docketKind,
  grade,
  letterKind,
  letterStatus,
  light,
  partRole,
  proceedingKind,
  stage,
  submissionKind,
} from './codes';
import {
  civilDate,
  fileIds,
  id,
  inBothLanguages,
  instant,
  listOf,
  page,
  paging,
  personRef,
  provisionalYears,
  queryFlag,
  unitRef,
} from './common';
import { derivationStepSchema } from './derivation';
import { obligationView } from './obligations';
import { unitDocument } from './unit-document';
import { contestDecisions, submissionDecisions, taskReturnDecisions } from '../../domain/codes/decisions';
import { focusFilters } from './focus';
import { sourceKind, sourceView } from './sources';

export const ledgerSorts = [
  'ref',
  '-ref',
  'due',
  '-due',
  'changed',
  '-changed',
  'status',
  '-status',
] as const;

export const ledgerQuery = z
  .object({
    campaignId: id.optional(),
    status: listOf(caseStatus),
    outcome: listOf(caseOutcome),
    grade: listOf(grade).describe('评定等次'),
    light: listOf(light),
    source: listOf(sourceKind).describe('问题来源;并案的,其中之一即可'),
    leadId: id.optional().describe('牵头单位'),
    unitId: id.optional().describe('任何身份参与的单位'),
    overdue: queryFlag.describe('只看有逾期事项的'),
    ...focusFilters,
    q: z
      .string()
      .trim()
      .max(100)
      .optional()
      .describe(
        '标题、类别、编号或牵头单位名称(含别名、曾用名)中的文字;不分全角半角、大小写、括号形状和空格',
      ),
    sort: z.enum(ledgerSorts).default('ref'),
    ...paging,
  })
  .meta({ id: 'LedgerQuery' });

/** A line of the ledger (台账), for a case or a unit's own file. */
export const ledgerRow = z
  .object({
    id,
    campaignId: id,
    kind: docketKind,
    ref: z.string().nullable().describe('如 一-1'),
    unit: unitRef.nullable().describe('单位档案的单位'),
    title: z.string(),
    category: z.string().nullable(),
    status: caseStatus,
    outcome: caseOutcome.nullable(),
    closedOn: civilDate.nullable(),
    grade: grade.nullable().describe('评定等次'),
    gradeReason: z.string().nullable(),
    light,
    lightWhy: derivationStepSchema.describe('亮灯的规则、所用事实和策略版本'),
    leads: z.array(unitRef),
    units: z.array(unitRef),
    nextDueOn: civilDate.nullable(),
    nextDueProvisional: provisionalYears,
    openCount: z.number().int(),
    overdueCount: z.number().int(),
    percent: z.number().nullable().describe('进展最慢的牵头单位最近一次报告的进展'),
    isLongTerm: z.boolean(),
    isMajor: z.boolean().describe('重大事项'),
    sources: z.array(sourceView).describe('问题来源;并案的有几个'),
    isEnded: z.boolean(),
    changedAt: instant,
    version: z.number().int(),
  })
  .meta({ id: 'LedgerRow' });
export const ledgerPage = page(ledgerRow);

/** What this person may do now: the web shows these and nothing else. */
const ability = z
  .object({
    command: commandKind,
    mode: z.enum(['own', 'on-behalf']).describe('on-behalf:代为登记,须写明凭据'),
    unitIds: z.array(id).describe('为哪些单位办理;on-behalf 时为 onBehalfOf.unitId 可取的值'),
    targetIds: z.array(id).describe('命令中的 unitId(被审核的单位)可取的值'),
    obligationIds: z.array(id).describe('命令中的 obligationId(s) 可取的值'),
    outcomes: z.array(caseOutcome).exactOptional().describe('close 可取的结果'),
    grading: z.enum(['required', 'optional']).exactOptional().describe('评定等次:须评定,或可以评定'),
  })
  .meta({ id: 'Ability' });

/** 评定等次 with who gave it, when and why; by null where the record does not know. */
const gradedView = z
  .object({
    grade,
    reason: z.string(),
    at: instant,
    by: z.object({ person: personRef, unit: unitRef }).nullable(),
  })
  .meta({ id: 'Graded' });

const submissionView = z
  .object({
    what: submissionKind,
    unit: unitRef,
    at: instant,
    text: z.string(),
    fileIds,
    obligationIds: z.array(id),
    decision: z.enum(submissionDecisions),
    decidedAt: instant.nullable(),
    decidedBy: unitRef.nullable(),
    reason: z.string().nullable(),
    document: unitDocument.exactOptional().describe('一单位一份的材料;只在单位档案上'),
    covers: z
      .array(z.object({ docketId: id, obligationIds: z.array(id) }))
      .exactOptional()
      .describe('由它一并办理的其他案卷'),
    within: id.exactOptional().describe('随单位的一份材料报送:该单位档案的 id,在那里审核'),
  })
  .meta({ id: 'Submission' });

export const fileBrief = z
  .object({ id, name: z.string(), size: z.number().int(), type: z.string() })
  .meta({ id: 'FileBrief' });
export type FileBrief = z.infer<typeof fileBrief>;

export const letterBrief = z
  .object({
    id,
    kind: letterKind,
    status: letterStatus,
    number: z.string().nullable(),
    title: z.string(),
    toUnit: unitRef,
  })
  .meta({ id: 'LetterBrief' });

export const proceedingBrief = z
  .object({ id, kind: proceedingKind, stage, unit: unitRef, openedAt: instant })
  .meta({ id: 'ProceedingBrief' });

/** A case (or a unit's file) with all that it holds. */
export const docketView = ledgerRow
  .omit({ units: true, unit: true })
  .extend({
    major: z
      .object({ at: instant, reason: z.string().nullable().describe('下达后标记的理由') })
      .nullable()
      .describe('重大事项:自何时起'),
    campaign: z.object({ id, title: z.string(), clock: clockKind, now: instant }),
    unit: unitRef.nullable(),
    breach: z
      .object({ id, rule: z.string().describe('规则编号,如 F33a'), says: inBothLanguages })
      .nullable()
      .describe('由哪一件未达标事项立项;出自方案的、看不到那件的为 null'),
    openedAt: instant,
    parts: z.array(z.object({ unit: unitRef, role: partRole })),
    obligations: z.array(obligationView),
    submissions: z.array(submissionView),
    progress: z.array(
      z.object({ unit: unitRef, at: instant, percent: z.number(), text: z.string(), fileIds }),
    ),
    taskReturns: z.array(
      z.object({
        unit: unitRef,
        at: instant,
        reason: z.string(),
        decision: z.enum(taskReturnDecisions),
        decidedAt: instant.nullable(),
      }),
    ),
    contests: z
      .array(
        z.object({
          unit: unitRef,
          at: instant,
          reason: z.string(),
          fileIds,
          decision: z.enum(contestDecisions),
          decidedAt: instant.nullable(),
          decisionReason: z.string().nullable(),
        }),
      )
      .describe('复核'),
    files: z.array(fileBrief),
    calls: z.array(callView).describe('电话催办'),
    circulations: z.array(circulationView).describe('圈阅:只有办公室和领导看得到'),
    instructions: z.array(instructionView).describe('批示:办公室、领导和被点名的单位看得到'),
    verifiedAt: instant.nullable(),
    graded: gradedView.nullable(),
    announcedUntil: civilDate.nullable(),
    liaison: z.object({ name: z.string(), post: z.string(), phone: z.string() }).nullable(),
    lineage: z.array(
      z.object({
        closedOn: civilDate,
        outcome: caseOutcome,
        graded: gradedView.nullable(),
        reopenedAt: instant,
        reason: z.string(),
      }),
    ),
    letters: z.array(letterBrief),
    proceedings: z.array(proceedingBrief),
    abilities: z.array(ability),
  })
  .meta({ id: 'Docket' });

export const timelineItem = z
  .object({
    seq: z.number().int(),
    type: z.string(),
    at: instant.describe('生效时间;代为登记的为收到时间'),
    recordedAt: instant,
    knownSince: instant.nullable().describe('补录:由旧记录补成的事件,此时已知;其余为 null'),
    by: z
      .object({
        person: z.object({ id, name: z.string() }),
        actingFor: z.object({ id, name: z.string() }).nullable().describe('代理人办理时,被代理的人'),
        unit: unitRef,
        isUnknown: z.boolean().describe('旧记录没有写明是谁'),
        isRecordedForOther: z.boolean(),
        proof: z.string().nullable(),
        preparedBy: z.object({ id, name: z.string() }).nullable().describe('负责人审签的,拟稿人'),
        isStamped: z.boolean().describe('附盖章扫描件直接报出'),
      })
      .nullable()
      .describe('null:系统按规则办理'),
    text: z.string().describe('一句话'),
    en: z.string().describe('同一句话的英文'),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'TimelineItem' });
export const timelinePage = page(timelineItem);
export const timelineQuery = z.object({ ...paging, order: z.enum(['asc', 'desc']).default('asc') });
export type LedgerRow = z.infer<typeof ledgerRow>;
export type DocketView = z.infer<typeof docketView>;
export type Ability = z.infer<typeof ability>;
export type TimelineItem = z.infer<typeof timelineItem>;
export type SubmissionView = z.infer<typeof submissionView>;
