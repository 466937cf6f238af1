import type { Evaluator } from '../evaluator';
import { judgeAllotted, readsAllotted } from './per-unit-allotted';

/** 每个定额: a fixed amount for each unit of a set, or for each project. */
export const perUnit: Evaluator<'per-unit'> = {
  reads: params => readsAllotted(params),
  judge: ({ params }, place, world) => judgeAllotted(params, place, world),
};
