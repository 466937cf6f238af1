import { z } from 'zod';
import { periodUnits } from '../../domain/codes/periods';
import {
  figureRoles,
  MAX_POLICY_CHARACTERS,
  otherNumberKinds,
  ruleQuestionCodes,
} from '../../domain/codes/policy-text';
import { comparators } from '../../domain/codes/rules';
import { civilDate } from './common';
import { endpoint } from './endpoint';
import { fundStage, modality, ruleKind, ruleScope } from './rule-codes';

const count = z.number().int();
const comparator = z.enum(comparators).nullable();
const number = z.string().describe('精确数:金额以元为单位,比例为分数,如 15000000、3/4');

export const place = z
  .object({ start: count, end: count, line: count.describe('第几行,从 1 起') })
  .meta({ id: 'PolicyPlace' });
const question = z
  .object({
    code: z.enum(ruleQuestionCodes),
    place,
    readings: z.array(z.string()).exactOptional().describe('可能是哪几天'),
  })
  .meta({ id: 'RuleQuestion' });

const figure = z
  .object({
    role: z.enum(figureRoles),
    comparator,
    number,
    unit: z.string().nullable(),
    per: z.string().nullable().describe('每亩、每人的「亩」「人」'),
    statedAs: z.string(),
    place,
  })
  .meta({ id: 'ProposedFigure' });

export const proposedPeriod = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('years'), from: count, to: count }),
    z.object({ kind: z.literal('span'), from: count, to: count }),
    z.object({
      kind: z.literal('each-year'),
      from: count.nullable(),
      every: count,
      day: z
        .string()
        .regex(/^[01]\d-[0-3]\d$/)
        .exactOptional()
        .describe('每年的哪一天前,MM-DD'),
    }),
    z.object({ kind: z.literal('each'), unit: z.enum(['half-year', 'quarter', 'month', 'week', 'day']) }),
    z.object({ kind: z.literal('by'), day: civilDate }),
    z.object({ kind: z.literal('once') }),
    z.object({
      kind: z.literal('within'),
      n: count,
      unit: z.enum(periodUnits),
      from: z.string().nullable(),
    }),
    z.object({ kind: z.literal('unstated') }),
  ])
  .meta({ id: 'ProposedPeriod' });

const proposal = z
  .object({
    id: z.string(),
    kind: ruleKind,
    comparator,
    number: number.nullable(),
    unit: z.string().nullable(),
    per: z.string().nullable(),
    statedAs: z.string().nullable(),
    beside: z.array(figure),
    period: proposedPeriod,
    modality,
    scope: ruleScope,
    set: z.object({ name: z.string(), size: count.nullable(), members: z.array(z.string()) }).nullable(),
    owner: z.string().nullable(),
    stage: fundStage.nullable(),
    clause: z.string(),
    place,
    sentence: place,
    periodPlace: place.nullable(),
    questions: z.array(question),
  })
  .meta({ id: 'RuleProposal' });

const policyReading = z
  .object({
    text: z.string().describe('读的文字;各处位置以它为准'),
    title: z.string(),
    documentNumber: z.string().nullable(),
    issuer: z.string().nullable(),
    issuedOn: civilDate.nullable(),
    proposals: z.array(proposal),
    unread: z.array(z.object({ text: z.string(), place, clause: z.string(), question })),
    others: z.array(z.object({ kind: z.enum(otherNumberKinds), text: z.string(), place })),
    repaired: z.array(z.object({ was: z.string(), readAs: z.string(), place })),
  })
  .meta({ id: 'PolicyReading' });

export type PolicyReadingView = z.output<typeof policyReading>;

export const readRules = endpoint({
  tag: '规则',
  id: 'readRules',
  method: 'post',
  path: '/rules/read',
  summary: '读一份政策文件(文字,或 multipart:file):逐句拟出规则,附在文中的位置和待确认之处;什么也不保存',
  access: 'run-campaign',
  status: 200,
  body: z.strictObject({ text: z.string().min(1).max(MAX_POLICY_CHARACTERS) }).meta({ id: 'PolicyText' }),
  multipart: 'also',
  maxBytes: 4 * MAX_POLICY_CHARACTERS,
  response: policyReading,
});
