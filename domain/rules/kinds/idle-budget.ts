import { daysBetween, type CivilDate } from '../../calendar/civil-date';
import type { Tranche } from '../../figures/types';
import type { Entity, Evaluator, World } from '../evaluator';
import type { Judgement } from '../outcome';
import { chosen } from './chosen';
import { daysFormula, isInTime } from './days-lain';
import type { IdleParams } from './flow-params';

type Params = Extract<IdleParams, { of: 'budget' }>;

/** When the congress approved the giver's budget of the year; null where the figures do not say. */
const approvedOn = ({ register }: Params, { from, year }: Tranche, { known }: World): CivilDate | null => {
  const row = known.register(register)?.rows.find(one => one.unit === from && one.name === String(year));
  const day = row?.facts['approvedOn'];
  return typeof day === 'string' ? day : null;
};

/** I1: a transfer of a budget is passed on within days of its approval (预算法 52). The row's unit is the giver. */
export const idleBudget: Evaluator<'idle'> = {
  reads: params => ['tranche:*', ...(params.of === 'budget' ? [`register:${params.register}`] : [])],
  entities: (rule, _, world): Entity[] => {
    const params = rule.params as Params;
    return world.known.programmes
      .filter(one => chosen(params.programmes, one))
      .flatMap(one => world.known.tranches(one))
      .filter(one => approvedOn(params, one, world) !== null)
      .map(one => ({ unit: one.from, period: one.id, finalOn: null }));
  },
  judge: (rule, { period }, world): Judgement => {
    const params = rule.params as Params;
    const tranche = world.known.tranche(period);
    const day = tranche ? approvedOn(params, tranche, world) : null;
    if (!tranche || day === null) throw new RangeError(`no transfer ${period}`);
    const days = daysBetween(day, tranche.issuedOn);
    const isMet = isInTime(days, params, world.asking);
    return {
      outcome: isMet ? { is: 'kept', isSettled: true } : { is: 'violated' },
      required: world.asking.of(params.days),
      found: String(days),
      formula: daysFormula(days, params, world.asking),
      figures: [period],
      reason: {
        zh: `预算${day}批准,${tranche.issuedOn}下达,相隔${days}天`,
        en: `the budget was approved on ${day} and this was allotted on ${tranche.issuedOn}, ${days} days later`,
      },
    };
  },
};
