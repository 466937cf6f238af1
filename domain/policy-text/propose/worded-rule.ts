import type { Comparator, RuleKind, RuleScope } from '../../codes/rules';
import type { RuleQuestionCode } from '../../codes/policy-text';

/** A rule that words alone carry: everything, none less than before, each year. */
export interface WordedRule {
  kind: RuleKind;
  comparator: Comparator | null;
  number: string | null;
  start: number;
  end: number;
  scope?: RuleScope;
  isTilt?: true;
  questions: RuleQuestionCode[];
}
