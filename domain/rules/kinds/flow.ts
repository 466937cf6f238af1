import type { Evaluator } from '../evaluator';
import type { RuleOf } from '../types';
import { flowOfHolder } from './flow-of-holder';
import { flowOfTranche } from './flow-of-tranche';
import type { FlowParams } from './flow-params';
import { refunds } from './refunds';

const of = ({ of: what }: FlowParams): Evaluator<'flow'> =>
  ({ holder: flowOfHolder, tranche: flowOfTranche, refund: refunds })[what];

/** 逐级: what flows on is no more than what came; what does not add up is first a question about the data. */
export const flow: Evaluator<'flow'> = {
  reads: (params, rule: RuleOf<'flow'>) => of(params).reads(params, rule),
  entities: (rule, place, world) => of(rule.params).entities?.(rule, place, world) ?? [],
  judge: (rule, place, world) => of(rule.params).judge(rule, place, world),
};
