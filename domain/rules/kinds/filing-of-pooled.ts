import { yearOf } from '../../calendar/civil-date';
import type { Project } from '../../figures/types';
import type { Place, World } from '../evaluator';
import type { Judgement } from '../outcome';
import { dayIn, projectsOf, saysYes } from './facts';
import type { FilingOfPooled } from './filing-params';

const projectsIn = (params: FilingOfPooled, { year }: Place, world: World): readonly Project[] =>
  projectsOf(params.projects, undefined, world).filter(
    ({ approvedOn }) => approvedOn !== null && String(yearOf(approvedOn)) === year,
  );

const nothing = { required: null, found: null, formula: null };

/** 整合项目备案: each project of the county that owes it was filed by the end of the year. Who does not pool owes nothing. */
export const judgePooled = (params: FilingOfPooled, place: Place, world: World): Judgement => {
  const all = projectsIn(params, place, world);
  const own = all.filter(one => one.unit === place.unit);
  const figures = own.map(one => one.id);
  if (all.length === 0)
    return {
      ...nothing,
      outcome: { is: 'missing' },
      figures,
      reason: { zh: '没有项目清单的数据', en: 'no list of projects among the figures' },
    };
  const isAll = world.asking.of<string>(params.owedBy) === 'all';
  const pooled = own.map(one => saysYes(one.facts, params.pooled));
  if (!isAll && pooled.includes(undefined))
    return {
      ...nothing,
      outcome: { is: 'missing' },
      figures,
      reason: { zh: '项目清单没有写明是否整合安排', en: 'the list does not say which projects are pooled' },
    };
  const owed = isAll ? own : own.filter((_, n) => pooled[n] === true);
  if (owed.length === 0)
    return {
      ...nothing,
      outcome: { is: 'not-applicable' },
      figures,
      reason: { zh: '没有整合安排的项目,不需要备案', en: 'nothing was pooled: nothing is to be filed' },
    };
  const filed = owed.filter(one => {
    const on = dayIn(one.facts, params.filedOn, world);
    return on !== null && on <= `${place.year ?? ''}-12-31`;
  });
  const isKept = filed.length === owed.length;
  return {
    outcome: isKept ? { is: 'kept', isSettled: false } : { is: 'short', reached: null },
    required: String(owed.length),
    found: String(filed.length),
    formula: `${filed.length} ${isKept ? '=' : '<'} ${owed.length}`,
    figures: owed.map(one => one.id),
    reason: {
      zh: `应备案项目${owed.length}个,当年已备案${filed.length}个`,
      en: `${filed.length} of ${owed.length} projects were filed within the year`,
    },
  };
};
