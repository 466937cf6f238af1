import { z } from 'zod';
import { partRoles } from '../../domain/codes/docket';
import { documentProblems } from '../../domain/codes/document-problems';
import { fieldSources, type RecordSource } from '../../domain/codes/form';
import { problemStandings } from '../../domain/codes/report';
import type { FieldOrigin, FilledForm } from '../../domain/compile/filled';
import type { DocumentProblem } from '../../domain/form/document-problem';
import { id, inBothLanguages, instant } from './common';
import { form, formField } from './form';
import { fieldAnswer, formCode, otherwise } from './unit-document';

const recordSource = z.enum(fieldSources).exclude(['unit']) satisfies z.ZodType<RecordSource>;

/** From where a value comes, so that everybody can defend it. */
const fieldOrigin = z
  .union([
    z.object({ from: recordSource, says: inBothLanguages, docketIds: z.array(id) }),
    z.object({ from: z.literal('earlier'), says: inBothLanguages, docketId: id, at: instant }),
    z.object({ from: z.literal('unit') }),
  ])
  .meta({ id: 'FieldOrigin' }) satisfies z.ZodType<FieldOrigin>;

const filledField = z
  .object({
    field: formField,
    docketId: id.nullable().describe('哪个问题;本单位的栏目为 null'),
    value: fieldAnswer.nullable(),
    origin: fieldOrigin.describe('台账带出、此前填过(可沿用,不再问),或由本单位填写'),
    otherwise: otherwise.nullable().describe('本单位所说与台账不一致,及其理由'),
  })
  .meta({ id: 'FilledField' });

const documentProblem = z
  .object({
    code: z.enum(documentProblems),
    partId: formCode.nullable(),
    fieldId: formCode.nullable(),
    docketId: id.nullable(),
    says: inBothLanguages,
  })
  .meta({ id: 'DocumentProblem' }) satisfies z.ZodType<DocumentProblem>;

export const problemStanding = z.enum(problemStandings).meta({ id: 'ProblemStanding' });

/** 填好的表单: what the record has is in it; what the unit typed, or has to type, stands beside. */
export const filledForm = z
  .object({
    form,
    unitId: id,
    asOf: instant,
    problems: z.array(
      z.object({
        docketId: id,
        ref: z.string(),
        category: z.string(),
        title: z.string(),
        role: z.enum(partRoles),
        standing: problemStanding,
      }),
    ),
    parts: z.array(
      z.object({
        partId: formCode,
        fields: z.array(filledField),
        standing: z
          .enum(['filled', 'none', 'in-file', 'missing', 'empty'])
          .describe('missing:条款要求而没有内容;empty:可以为空'),
        missing: z.array(documentProblem).describe('还缺什么;可沿用而尚未写入的也算缺'),
      }),
    ),
    typed: z
      .object({ of: z.number().int(), filled: z.number().int() })
      .describe('只能由本单位填写的栏目数,及已有内容的栏目数'),
    kept: z
      .array(
        z.object({
          id: formCode,
          docketId: id.nullable(),
          answer: fieldAnswer.nullable(),
          said: z.string().nullable(),
        }),
      )
      .describe('按另一版表单填过、本版没有该栏的内容'),
  })
  .meta({ id: 'FilledForm' }) satisfies z.ZodType<FilledForm>;
