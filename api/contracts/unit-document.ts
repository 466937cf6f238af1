import { z } from 'zod';
import { formPurposes } from '../../domain/codes/form';
import type { FieldAnswer, NextStep, Otherwise, Paper, UnitDocument } from '../../domain/form/document';
import type { FormRef } from '../../domain/form/types';
import { LARGEST_NUMBER } from '../../domain/storable';
import { civilDate, id, longText, shortText, wordsUpTo } from './common';

/** The id of a form, of one of its parts or fields. */
export const formCode = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, '须为小写字母、数字和连字符');
export const formVersion = z.number().int().min(1).max(LARGEST_NUMBER);
export const formPurpose = z.enum(formPurposes).meta({ id: 'FormPurpose' });

export const formRef = z
  .strictObject({ id: formCode, version: formVersion })
  .meta({ id: 'FormRef' }) satisfies z.ZodType<FormRef>;

const mayBeEmpty = z.string().trim().max(200);

const meeting = z.strictObject({
  on: civilDate,
  what: shortText,
  chair: mayBeEmpty.describe('主持人的职务;可以为空'),
  attended: mayBeEmpty.describe('参加人员或人数;可以为空'),
});
export const paper = z.strictObject({
  title: shortText,
  number: wordsUpTo(100).nullable().describe('文号;没有的为 null'),
  on: civilDate.nullable(),
  fileId: id.nullable(),
}) satisfies z.ZodType<Paper>;
export const nextStep = z.strictObject({
  what: wordsUpTo(1000),
  who: shortText.describe('由谁办理:职务或科室'),
  on: civilDate,
}) satisfies z.ZodType<NextStep>;

const whole = (most: number) => z.number().int().min(0).max(most);
const MOST_LINES = 500;

/** What stands in a field, by its kind. A number that is missing is absent, never 0. */
export const fieldAnswer = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), text: longText }),
    z.strictObject({ kind: z.literal('count'), count: whole(LARGEST_NUMBER) }),
    z.strictObject({
      kind: z.literal('money'),
      yuan: z.string().regex(/^(0|[1-9]\d{0,14})(\.\d{1,2})?$/, '须为元,最多两位小数'),
    }),
    z.strictObject({ kind: z.literal('percent'), percent: whole(100) }),
    z.strictObject({ kind: z.literal('day'), on: civilDate }),
    z.strictObject({ kind: z.literal('meetings'), meetings: z.array(meeting).max(MOST_LINES) }),
    z.strictObject({ kind: z.literal('papers'), papers: z.array(paper).max(MOST_LINES) }),
    z.strictObject({ kind: z.literal('steps'), steps: z.array(nextStep).max(MOST_LINES) }),
  ])
  .meta({ id: 'FieldAnswer' }) satisfies z.ZodType<FieldAnswer>;

export const otherwise = z
  .strictObject({
    fieldId: formCode,
    docketId: id.nullable().describe('哪个问题;本单位的栏目为 null'),
    recorded: fieldAnswer.nullable().describe('报送时台账中的值'),
    said: fieldAnswer,
    reason: longText.describe('与台账不一致的理由'),
  })
  .meta({ id: 'Otherwise' }) satisfies z.ZodType<Otherwise>;

const answersByField = z.record(formCode, fieldAnswer);

/** 单位报告、单位方案: what a unit typed, for all of its problems at once; nothing that the record has. */
export const unitDocument = z
  .strictObject({
    purpose: formPurpose,
    form: formRef,
    answers: answersByField.describe('本单位的各栏'),
    problems: z.record(id, answersByField).describe('按问题的案卷,再按栏'),
    none: z.record(formCode, longText).describe('按部分:无,及其理由'),
    inFile: z.record(formCode, id).describe('按部分:写在已上传的盖章扫描件中(附件的 id)'),
    otherwise: z.array(otherwise).max(10_000),
  })
  .meta({ id: 'UnitDocument' }) satisfies z.ZodType<UnitDocument>;
