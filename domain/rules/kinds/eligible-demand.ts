import type { Entity, Place, World } from '../evaluator';
import type { Judgement, Outcome } from '../outcome';
import { projectOf, projectsOf, saysYes } from './facts';
import type { EligibleDemand } from './eligible-params';

/** What a project's conditions are is known when it is approved. */
export const demanding = ({ projects, within }: EligibleDemand, world: World): readonly Entity[] =>
  projectsOf(projects, within, world).map(one => ({
    unit: one.id,
    belongsTo: one.unit,
    finalOn: one.approvedOn ?? world.asOf,
  }));

/** 不作要求: the project's conditions do not demand it. 原则上: a stated exception is none. */
export const judgeDemand = (params: EligibleDemand, place: Place, world: World): Judgement => {
  const facts = projectOf(params.projects, place.unit, world)?.facts ?? {};
  const demands = saysYes(facts, params.demand);
  const isException = saysYes(facts, params.exception) === true;
  const outcome: Outcome =
    demands === undefined
      ? { is: 'missing' }
      : demands && !isException
        ? { is: 'violated' }
        : { is: 'kept', isSettled: true };
  return {
    outcome,
    required: null,
    found: null,
    formula: null,
    figures: place.unit === null ? [] : [place.unit],
    reason:
      demands === undefined
        ? { zh: '没有填报是否要求配套', en: 'nothing is said about matching money' }
        : !demands
          ? { zh: '没有要求所在县配套', en: 'no money of the county is demanded' }
          : isException
            ? {
                zh: '要求所在县配套,但写明了例外',
                en: 'money of the county is demanded, with a stated exception',
              }
            : {
                zh: '要求所在县配套,没有写明例外',
                en: 'money of the county is demanded, and no exception is stated',
              },
  };
};
