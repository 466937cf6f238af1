import { z } from 'zod';
import { asksOf, type Answers, type AskKind, type AskOf, type Asks } from '../../domain/docket/asks';
import { callResult, grade, pauseCategory } from './codes';
import { formPurpose, unitDocument } from './unit-document';
import { civilDate, fileIds, id, longText, shortText, wordsUpTo } from './common';

/** What is accepted as an answer to each kind of question. */
const answers = {
  words: shortText,
  task: wordsUpTo(1000),
  text: longText,
  remark: z.string().trim().max(20_000),
  unit: id,
  units: z.array(id).max(20),
  'other-unit': id,
  obligation: id,
  obligations: z.array(id).min(1),
  day: civilDate,
  'yes-no': z.boolean(),
  percent: z.number().min(0).max(100),
  files: fileIds.default([]),
  outcome: z.enum(['completed', 'mostly-completed', 'not-completed']),
  grade,
  'pause-category': pauseCategory,
  'call-result': callResult,
  purpose: formPurpose,
  document: unitDocument,
} satisfies { [K in AskKind]: z.ZodType<Answers[K]> };

const answerTo = ({ kind, isOptional, description }: AskOf): z.ZodType => {
  const schema: z.ZodType = answers[kind];
  const asked = isOptional ? schema.exactOptional() : schema;
  return description === undefined ? asked : asked.describe(description);
};

/** The contract of a command: its code and what it asks for, nothing else. */
export const contractOf = (code: string, asks: Asks) => {
  const all = asksOf(asks);
  const contract = z.strictObject({
    kind: z.literal(code),
    ...Object.fromEntries(all.map(one => [one.name, answerTo(one)])),
  });
  return all.reduce(
    (schema, { name, unless }) =>
      unless === undefined
        ? schema
        : schema.refine((given: Record<string, unknown>) => name in given || unless in given, {
            path: [name],
            message: '不能为空',
          }),
    contract,
  );
};
