import type { Evaluator } from '../evaluator';
import { judgeDone } from './done';
import { asEntities } from './lines-of';

/** 按期必办: to be done once in every period; where nothing of it is found in a list of those who did it, it is missed. */
export const yearlyDuty: Evaluator<'yearly-duty'> = {
  reads: ({ register }) => [`register:${register}`],
  entities: ({ params }, _place, { known }) =>
    asEntities((known.listed(params.register)?.lines ?? []).map(one => one.unit)),
  judge: (rule, place, world) => judgeDone(rule.params, rule, place, world),
};
