import type { Evaluator } from '../evaluator';
import { readsSpent, judgeSpent } from './share-spent';

/** 占比: a part against a whole, each kind of whole in its own file. Compared by cross-multiplication. */
export const share: Evaluator<'share'> = {
  reads: params => readsSpent(params),
  judge: (rule, place, world) => judgeSpent(rule.params, rule, place, world),
};
