import { proceedingKindNames, type ProceedingKind } from '../codes/proceeding';
import type { Sentences } from './sentences';

/** What was found, and what follows from it (考核办法 7–9); the clause stands beside the sentence. */
export type FindingRule =
  | { code: 'finding-raised' }
  | { code: 'finding-established' }
  | { code: 'outcome-follows'; outcome: ProceedingKind };

export const findingSentences: Sentences<FindingRule> = {
  'finding-raised': {
    zh: () => '发现问题已登记,待认定',
    en: () => 'A finding is on record and waits to be established',
  },
  'finding-established': {
    zh: () => '发现问题已认定',
    en: () => 'The finding has been established',
  },
  'outcome-follows': {
    zh: ({ outcome }) => `问题已认定,应提出${proceedingKindNames[outcome].zh}建议`,
    en: ({ outcome }) => `What was established leads to a proposal: ${proceedingKindNames[outcome].en}`,
  },
};
