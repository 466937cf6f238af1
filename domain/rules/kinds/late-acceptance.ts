import { daysBetween, type CivilDate } from '../../calendar/civil-date';
import type { Entity, Evaluator } from '../evaluator';
import type { Judgement } from '../outcome';
import { daysFormula, isInTime, overOn } from './days-lain';
import type { IdleParams } from './flow-params';

type Params = Extract<IdleParams, { of: 'acceptance' }>;

const by = (day: CivilDate | null, asOf: CivilDate): CivilDate | null =>
  day !== null && day <= asOf ? day : null;

/** I5: a finished project is accepted in time. The row's unit is the project's, its period the project. */
export const lateAcceptance: Evaluator<'idle'> = {
  reads: () => ['project:*'],
  entities: (rule, _, { known, asOf, asking }): Entity[] =>
    known.allProjects.flatMap(({ id, unit, finishedOn }) => {
      const day = by(finishedOn, asOf);
      return day === null ? [] : [{ unit, period: id, finalOn: overOn(day, rule.params, asking) }];
    }),
  judge: (rule, { period }, { known, asOf, asking }): Judgement => {
    const params = rule.params as Params;
    const project = known.project(period);
    const finished = by(project?.finishedOn ?? null, asOf);
    if (!project || finished === null) throw new RangeError(`no finished project ${period}`);
    const accepted = by(project.acceptedOn, asOf);
    const days = daysBetween(finished, accepted ?? asOf);
    const isMet = isInTime(days, params, asking);
    return {
      outcome: !isMet
        ? { is: 'violated' }
        : accepted === null
          ? { is: 'short', reached: null }
          : { is: 'kept', isSettled: true },
      required: asking.of(params.days),
      found: String(days),
      formula: daysFormula(days, params, asking),
      figures: [period],
      reason:
        accepted === null
          ? {
              zh: `${finished}完工,${days}天未验收`,
              en: `finished on ${finished}, not accepted for ${days} days`,
            }
          : {
              zh: `${finished}完工,${accepted}验收`,
              en: `finished on ${finished}, accepted on ${accepted}`,
            },
    };
  },
};
