import type { Entity, Place, World } from '../evaluator';
import type { Judgement } from '../outcome';
import { accountsAfter, projectOf, projectsOf } from './facts';
import type { FilingOfPaper } from './filing-params';

export const withPaper = ({ projects, within }: FilingOfPaper, world: World): readonly Entity[] =>
  projectsOf(projects, within, world).map(one => ({
    unit: one.id,
    belongsTo: one.unit,
    finalOn: accountsAfter(one, 0),
  }));

/** 配套文件: the project has the number of a paper. That there is none must be said; nothing said is not known. */
export const judgePaper = (params: FilingOfPaper, place: Place, world: World): Judgement => {
  const paper = projectOf(params.projects, place.unit, world)?.facts[params.paper];
  const isThere = typeof paper === 'string' && !['', '无', '否', 'none', 'no'].includes(paper);
  const said = { required: null, formula: null, figures: place.unit === null ? [] : [place.unit] };
  if (isThere)
    return {
      ...said,
      outcome: { is: 'kept', isSettled: true },
      found: paper,
      reason: { zh: `配套文件为${paper}`, en: `the matching paper is ${paper}` },
    };
  return paper === undefined || paper === true
    ? {
        ...said,
        outcome: { is: 'missing' },
        found: null,
        reason: { zh: '没有填报配套文件', en: 'nothing is said about a matching paper' },
      }
    : {
        ...said,
        outcome: { is: 'short', reached: null },
        found: null,
        reason: { zh: '没有配套文件', en: 'there is no matching paper' },
      };
};
