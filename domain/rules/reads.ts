import type { RuleKind } from '../codes/rules';
import type { Known } from '../figures/known';
import type { Figures } from '../figures/types';
import type { Evaluator } from './evaluator';
import { evaluatorOf } from './kinds';
import type { Rule } from './types';

/**
 * What figures a rule hangs on: `tranche:education`, `measurement:618-funds`, `register:schools`, `project:reward`; `tranche:*`
 * and `project:*` are those of every programme.
 */
export const readsOf = (rule: Rule): readonly string[] =>
  (evaluatorOf(rule.kind) as Evaluator<RuleKind>).reads(rule.params, rule);

/** What these figures are read as; a payment belongs to the programme of its tranche. */
export const readsTouchedBy = (figures: Figures, known: Known): readonly string[] => {
  const programmes = figures.payments.flatMap(one => known.tranche(one.tranche)?.programme ?? []);
  const ofAll = [
    ...(figures.payments.length + figures.tranches.length > 0 ? ['tranche:*'] : []),
    ...(figures.projects.length > 0 ? ['project:*'] : []),
  ];
  return [
    ...ofAll,
    ...[...programmes, ...figures.tranches.map(one => one.programme)].map(one => `tranche:${one}`),
    ...figures.projects.map(one => `project:${one.programme}`),
    ...figures.measurements.map(one => `measurement:${one.indicator}`),
    ...figures.registers.map(one => `register:${one.name}`),
  ];
};
