import { z } from 'zod';
import { discrepancyKinds, returnStandings } from '../../domain/codes/report';
import type {
  CompiledPart,
  CompiledProblem,
  CompiledReport,
  CompiledReturn,
  Discrepancy,
  Figure,
} from '../../domain/report/compiled';
import { civilDate, id, inBothLanguages, instant } from './common';
import { problemStanding } from './filled-form';
import { fieldAnswer, formCode, formRef, nextStep, paper } from './unit-document';

export const returnStanding = z.enum(returnStandings).meta({ id: 'ReturnStanding' });

const figurePart = z.object({
  label: inBothLanguages,
  value: z.string().nullable().describe('整数,或以元计的小数;缺(未报)为 null,决不是 0'),
  docketIds: z.array(id).exactOptional().describe('计入的问题'),
  unitIds: z.array(id).exactOptional().describe('来自哪些单位的报送,或哪些单位应报'),
  note: inBothLanguages.exactOptional().describe('为何如此:未报、各方不一致、已核定'),
});

/** A number that can be opened: always the sum of its parts. */
const figure = z
  .object({
    id: z.string(),
    name: inBothLanguages,
    kind: z.enum(['count', 'money']),
    measure: z.string(),
    value: z.string().nullable().describe('各部分之和;全部缺(未报)的为 null'),
    rule: inBothLanguages.describe('怎么算的'),
    origin: z.enum(['record', 'returns']).describe('台账计数,或各单位报送之和'),
    parts: z.array(figurePart),
  })
  .meta({ id: 'Figure' }) satisfies z.ZodType<Figure>;

const compiledProblem = z
  .object({
    docketId: id,
    ref: z.string(),
    category: z.string(),
    title: z.string(),
    standing: problemStanding,
    isDoneNotAccepted: z.boolean().describe('正在整改,单位称已完成、尚未认可'),
    isContested: z.boolean().describe('正在整改,正在复核'),
    isOverdue: z.boolean(),
    leadIds: z.array(id),
    dueOn: civilDate.nullable(),
    originalDueOn: civilDate.nullable().describe('调整过的,原定期限'),
    closedOn: civilDate.nullable(),
    done: z.string().describe('举措、进展和成效'),
    waiting: z.string().describe('为何未完成、谁在等谁'),
    nextSteps: z.array(nextStep.extend({ unitId: id })),
  })
  .meta({ id: 'CompiledProblem' }) satisfies z.ZodType<CompiledProblem>;

const compiledReturn = z
  .object({
    unitId: id,
    unitName: z.string(),
    isTownship: z.boolean(),
    standing: returnStanding,
    receivedAt: instant.nullable(),
    dueOn: civilDate.nullable(),
    number: z.number().int().nullable().describe('第几次报送计入;没有计入的为 null'),
    form: formRef.nullable().describe('按哪一版表单填写'),
    coveredIds: z.array(id).describe('已报的事项'),
    lackingIds: z.array(id).describe('应报而没有报的事项'),
    closedOn: civilDate.nullable().describe('撤并之日'),
  })
  .meta({ id: 'CompiledReturn' }) satisfies z.ZodType<CompiledReturn>;

/** 不一致: a person decides, nothing is averaged. */
const discrepancy = z
  .object({
    key: z.string(),
    kind: z.enum(discrepancyKinds),
    fieldId: formCode.nullable(),
    docketId: id.nullable(),
    says: inBothLanguages,
    sides: z.array(
      z.object({
        unitId: id.nullable().describe('台账为 null'),
        value: fieldAnswer.nullable(),
        reason: z.string(),
      }),
    ),
    settled: z
      .object({ choice: z.union([z.number().int(), z.literal('both')]), reason: z.string() })
      .nullable()
      .describe('以第几方为准(从 0 起),或并列;尚未核定为 null'),
  })
  .meta({ id: 'Discrepancy' }) satisfies z.ZodType<Discrepancy>;

const compiledPart = z
  .object({
    partId: formCode,
    name: inBothLanguages,
    words: z.string().describe('办公室撰写的综述'),
    figureIds: z.array(z.string()),
    gathered: z.array(
      z.object({
        unitId: id,
        unitName: z.string(),
        fieldId: formCode,
        docketId: id.nullable(),
        text: z.string(),
      }),
    ),
    papers: z.array(paper.extend({ unitId: id, fieldId: formCode })),
    none: z.array(z.object({ unitId: id, unitName: z.string(), reason: z.string() })).describe('无,附理由'),
    inFile: z.array(z.object({ unitId: id, unitName: z.string(), fileId: id })).describe('写在盖章扫描件中'),
    missing: z.array(id).describe('应填而没有填的单位'),
  })
  .meta({ id: 'CompiledPart' }) satisfies z.ZodType<CompiledPart>;

/** 整改情况报告 as JSON; its SHA-256 stands in the event. */
export const compiledReport = z
  .object({
    campaignId: id,
    campaignTitle: z.string(),
    form: formRef,
    cutOffAt: instant.describe('截止时间:此时为止记录的全部,此后的一概不计'),
    figures: z.array(figure),
    categories: z.array(z.string()),
    problems: z.array(compiledProblem),
    returns: z.array(compiledReturn),
    parts: z.array(compiledPart),
    discrepancies: z.array(discrepancy),
  })
  .meta({ id: 'CompiledReport' }) satisfies z.ZodType<CompiledReport>;
