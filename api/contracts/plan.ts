import { z } from 'zod';
import type { Deadline } from '../../domain/deadline/types';
import { type Plan } from '../../domain/plan/types';
import { civilDate, derivation, provisionalYears } from './common';
import { deadlineKinds, dutyKinds, labelMeanings, questionCodes } from '../../domain/codes/plan';
import { placeKinds, placeRoles } from '../../domain/codes/places';
import type { Place } from '../../domain/plan/places/place';
import { periodUnits } from '../../domain/codes/periods';

export const span = z
  .object({ start: z.number().int(), end: z.number().int() })
  .meta({ id: 'Span', description: '原文中的位置:source.slice(start, end)' });

/** What a stretch of the source was read as. */
export const place = z
  .object({
    start: z.number().int(),
    end: z.number().int(),
    kind: z.enum(placeKinds).describe('structure:分隔、页码、表格线;unused:没有读入'),
    role: z.enum(placeRoles).exactOptional().describe('只在 field 上'),
    assignment: z.number().int().exactOptional().describe('第几项责任分工,从 0 起'),
    problemRef: z.string().exactOptional(),
  })
  .meta({ id: 'Place' }) satisfies z.ZodType<Place>;

const names = z.array(z.string());

const deadlineShape = {
  raw: z.string(),
  kind: z.enum(deadlineKinds),
  on: civilDate.exactOptional(),
  from: civilDate.exactOptional(),
  to: civilDate.exactOptional(),
  length: z.object({ n: z.number(), unit: z.enum(periodUnits) }).exactOptional(),
  dueOn: civilDate.exactOptional(),
  isLongTerm: z.boolean().exactOptional(),
  milestones: z.array(z.object({ on: civilDate, raw: z.string() })).exactOptional(),
  claimedOn: civilDate.exactOptional(),
  time: z.string().exactOptional().meta({ description: '写明的时刻 HH:MM,照录;是否逾期按日计算' }),
  readings: z
    .array(civilDate)
    .exactOptional()
    .meta({ description: '期限的几种读法;有 dueOn 时它是其中之一,仍须核对' }),
  derivation,
  provisionalYears,
};
const deadline = z.object(deadlineShape).meta({ id: 'Deadline' }) satisfies z.ZodType<Deadline>;

/** What was read in a plan, each thing with its place in the source. */
export const plan = z
  .object({
    title: z.string(),
    number: z.string().nullable(),
    issuer: z.string().nullable(),
    issuedOn: civilDate.nullable(),
    categories: z.array(
      z.object({
        ordinal: z.string(),
        title: z.string(),
        problems: z.array(z.object({ ordinal: z.number().int(), text: z.string(), source: span })),
        source: span,
      }),
    ),
    measures: z.array(z.object({ ordinal: z.string(), title: z.string(), text: z.string(), source: span })),
    assignments: z.array(
      z.object({
        label: z.string(),
        measureOrdinal: z.string().nullable(),
        problemRef: z.string().nullable(),
        text: z.string(),
        leads: names,
        responsible: names,
        supporting: names,
        supervising: names,
        officers: names,
        isOpenEnded: z.boolean(),
        deadline: deadline.nullable(),
        milestones: z.array(z.object({ ...deadlineShape, owedBy: names.exactOptional(), source: span })),
        source: span,
      }),
    ),
    phases: z.array(
      z.object({
        name: z.string(),
        startsOn: civilDate.nullable(),
        endsOn: civilDate.nullable(),
        source: span,
      }),
    ),
    duties: z.array(
      z.object({
        what: z.enum(dutyKinds),
        owedBy: z.string().nullable(),
        dueOn: civilDate.nullable(),
        source: span,
      }),
    ),
    questions: z.array(
      z.object({
        code: z.enum(questionCodes),
        message: z.string(),
        source: span.nullable(),
        about: z
          .object({
            assignment: z.number().int().exactOptional(),
            problemRef: z.string().exactOptional(),
            label: z.string().exactOptional(),
          })
          .exactOptional(),
        proposals: names.exactOptional(),
      }),
    ),
    labels: z.record(z.string(), z.enum(labelMeanings)).exactOptional().describe('读取时按人所答来读的栏目'),
  })
  .meta({ id: 'Plan' }) satisfies z.ZodType<Plan>;
export type PlanView = z.infer<typeof plan>;
