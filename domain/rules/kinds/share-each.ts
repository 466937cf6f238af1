import { yearOf } from '../../calendar/civil-date';
import type { Project } from '../../figures/types';
import type { Entity, World } from '../evaluator';
import { projectsOf } from './facts';
import type { EachProjectYear, ShareOfIndicator } from './share-params';

export const readsEach = ({ each }: ShareOfIndicator): string[] =>
  each !== undefined && 'projects' in each ? [`project:${each.projects}`] : [];

/** Every day that a unit of the set has a value for, due on that day: 每个付息日. */
const measuredDays = (indicator: string, set: string, { known, members }: World): Entity[] => {
  const rows = known
    .measurements(indicator)
    .filter(({ unit, period, asOf }) => members(set, period < asOf ? period : asOf).includes(unit));
  const keys = [...new Set(rows.map(one => `${one.unit}|${one.period}`))].sort();
  return keys.map(key => {
    const [unit = '', period = ''] = key.split('|');
    return { unit, period, finalOn: period };
  });
};

/** The first of a project's years, by the answer: a year, the year that a fact names, or the year in which it was finished. */
const startOf = (
  project: Project,
  { start, firstYear }: EachProjectYear,
  { asking }: World,
): number | null => {
  const answer = asking.of<string>(start);
  if (/^\d{4}$/.test(answer)) return Number(answer);
  if (answer === 'finished') return project.finishedOn === null ? null : yearOf(project.finishedOn);
  const said = project.facts[firstYear];
  return typeof said === 'string' && /^\d{4}$/.test(said) ? Number(said) : null;
};

const projectYears = (each: EachProjectYear, world: World): Entity[] =>
  projectsOf(each.projects, each.within, world).flatMap(project => {
    const first = startOf(project, each, world);
    // When its years begin is not known: it has a row that says so.
    if (first === null) return [{ unit: project.id, belongsTo: project.unit, finalOn: world.asOf }];
    const last = Math.min(first + each.years - 1, yearOf(world.asOf));
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => {
      const year = String(first + n);
      return {
        unit: project.id,
        belongsTo: project.unit,
        period: year,
        year,
        finalOn: `${first + n + 1}-03-31`,
      };
    });
  });

/** Who and when a share of an indicator is judged for, where it is not the units of a set. */
export const measuredEach = ({ indicator, each }: ShareOfIndicator, world: World): readonly Entity[] => {
  if (each === undefined) return [];
  return 'projects' in each ? projectYears(each, world) : measuredDays(indicator, each.measuredIn, world);
};
