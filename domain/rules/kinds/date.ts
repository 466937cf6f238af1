import type { Evaluator } from '../evaluator';
import { judgeDone } from './done';
import { asEntities } from './lines-of';

/** 期限: done by a day. */
export const date: Evaluator<'date'> = {
  reads: ({ register }) => [`register:${register}`],
  entities: ({ params }, _place, { known }) =>
    asEntities((known.listed(params.register)?.lines ?? []).map(one => one.unit)),
  judge: (rule, place, world) => judgeDone(rule.params, rule, place, world),
};
