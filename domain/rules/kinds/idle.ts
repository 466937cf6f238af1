import type { Evaluator } from '../evaluator';
import { idleBudget } from './idle-budget';
import { idleMoney } from './idle-money';
import { lateAcceptance } from './late-acceptance';
import type { IdleParams } from './flow-params';

const of = ({ of: what }: IdleParams): Evaluator<'idle'> =>
  ({ money: idleMoney, budget: idleBudget, acceptance: lateAcceptance })[what];

/** 滞留: money, a transfer or a finished project that lies for longer than it may. Each row is about one of them. */
export const idle: Evaluator<'idle'> = {
  reads: (params, rule) => of(params).reads(params, rule),
  entities: (rule, place, world) => of(rule.params).entities?.(rule, place, world) ?? [],
  judge: (rule, place, world) => of(rule.params).judge(rule, place, world),
};
