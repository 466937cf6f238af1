import { z } from 'zod';
import type { DerivationRule } from '../../domain/explain/rule';
import type { DerivationStep } from '../../domain/explain/derivation';

/** One member per kind of sentence: `domain/explain/rule.ts` says which there are, and what each holds. */
const rule = z.looseObject({ code: z.string() }) as z.ZodType as z.ZodType<DerivationRule>;

/** One line of the explanation of a date or an act: the rule, its clause, the versions that count, and what it did. */
export const derivationStepSchema = z
  .object({
    text: z.string().describe('中文'),
    en: z.string().describe('英文;没有规则数据的早期记录仍为中文'),
    cites: z.string(),
    calendar: z.string().exactOptional().describe('所用工作日历的版本'),
    provisional: z.array(z.number().int()).exactOptional().describe('所查日历中尚未公布放假安排的年份(暂定)'),
    policy: z.string().exactOptional().describe('所用督办策略的版本,如 default@1'),
    rule: rule.exactOptional().describe('规则及其所用的事实'),
  })
  .meta({ id: 'DerivationStep' }) satisfies z.ZodType<DerivationStep>;

export type DerivationView = z.infer<typeof derivationStepSchema>[];
