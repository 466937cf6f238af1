import type { FigureRole, OtherNumberKind, RuleQuestionCode } from '../../codes/policy-text';
import type { Comparator, RuleKind, RuleScope } from '../../codes/rules';
import type { NumberContext } from './context';
import type { Said } from './comparator-of';

/** What a number of a sentence is. */
export type NumberReading =
  | {
      as: 'rule';
      kind: RuleKind;
      comparator: Comparator | null;
      scope?: RuleScope;
      per?: string | null;
      questions: RuleQuestionCode[];
    }
  /** Part of the rule that comes before it in the sentence, or behind it. */
  | { as: 'beside'; role: FigureRole; comparator: Comparator | null; of: 'before' | 'next' }
  | { as: 'other'; kind: OtherNumberKind }
  /** Nobody else is to read it: it is asked. */
  | { as: 'ask' };

/** Says what a number is where its words leave no doubt; else null, and the next is asked. */
export type NumberReader = (number: NumberContext, said: Said) => NumberReading | null;

/** What was asked is answered by the sentence. */
export const settled = ({ comparator, isReached, isFact }: Said): Said => ({ comparator, isReached, isFact });

export const rule = (
  kind: RuleKind,
  comparator: Comparator | null,
  said: Said,
  more: { scope?: RuleScope; per?: string | null; questions?: RuleQuestionCode[] } = {},
): NumberReading => ({
  as: 'rule',
  kind,
  comparator,
  ...more,
  questions: [...(said.question ? [said.question] : []), ...(more.questions ?? [])],
});
