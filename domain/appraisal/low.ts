import { exactOf } from '../exact/exact-of';
import type { Fraction } from '../exact/fraction';
import type { Indicator, Raises } from '../scheme/types';

type Asking = Exclude<Raises['when'], { kind: 'below-target' }>;

const comparators = {
  below: 'less-than',
  'at-most': 'at-most',
  'at-least': 'at-least',
} as const;

/** What is low (「较低」), as people answered. */
export interface Low {
  ask: string;
  comparator: (typeof comparators)[Asking['kind']];
  /** Null while nobody has said: what a scheme offers is no answer. */
  limit: Fraction | null;
}

/** From where on a value of the indicator is low; null where that is nothing that anybody asks about. */
export const lowOf = (
  { raises }: Pick<Indicator, 'raises'>,
  answers: Readonly<Record<string, string>>,
): Low | null => {
  if (!raises || raises.when.kind === 'below-target') return null;
  const { kind, ask } = raises.when;
  const answer = answers[ask];
  return { ask, comparator: comparators[kind], limit: answer === undefined ? null : exactOf(answer) };
};
