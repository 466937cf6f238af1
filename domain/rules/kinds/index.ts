import type { RuleKind } from '../../codes/rules';
import type { Evaluator } from '../evaluator';
import { flowKinds } from './flow-kinds';
import { moneyKinds } from './money-kinds';
import { seriesKinds } from './series-kinds';

const kinds: Partial<{ [K in RuleKind]: Evaluator<K> }> = { ...moneyKinds, ...seriesKinds, ...flowKinds };

export const evaluatorOf = (kind: RuleKind): Evaluator<never> => {
  const found = kinds[kind];
  if (!found) throw new RangeError(`no evaluator for ${kind}`);
  return found;
};
