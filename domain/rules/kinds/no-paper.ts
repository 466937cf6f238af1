import type { Place } from '../evaluator';
import type { Judgement } from '../outcome';

const nothing = { found: null, formula: null, figures: [] };

/** Nothing was allotted by any paper that is known: that is no 0. */
export const noPaper = (required: string | null): Judgement => ({
  ...nothing,
  outcome: { is: 'missing' },
  required,
  reason: { zh: '没有下达文件的数据', en: 'no allotment paper among the figures' },
});

/** The papers give others something, and nothing to this one: what it does with the money is not asked. */
export const notListed = (required: string | null, { isFinal }: Pick<Place, 'isFinal'>): Judgement => ({
  ...nothing,
  outcome: { is: isFinal ? 'not-applicable' : 'missing' },
  required,
  reason: { zh: '下达文件没有安排给这里的资金', en: 'the allotment papers give it no money' },
});

/** Money was allotted, and nobody has said what was paid of it. */
export const noPayment = (required: string | null, figures: readonly string[]): Judgement => ({
  ...nothing,
  outcome: { is: 'missing' },
  required,
  figures,
  reason: { zh: '资金已下达,没有支付的数据', en: 'the money is allotted; no payment among the figures' },
});
