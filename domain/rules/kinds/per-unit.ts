import type { Evaluator } from '../evaluator';
import { judgeAllotted, readsAllotted } from './per-unit-allotted';
import { awarded, judgeProject, readsProject } from './per-unit-project';

/** 每个定额: a fixed amount for each unit of a set, or for each project. */
export const perUnit: Evaluator<'per-unit'> = {
  reads: params => (params.of === 'allotted' ? readsAllotted(params) : readsProject(params)),
  entities: ({ params }, _, world) => (params.of === 'allotted' ? [] : awarded(params, world)),
  judge: ({ params }, place, world) =>
    params.of === 'allotted' ? judgeAllotted(params, place, world) : judgeProject(params, place, world),
};
