import { yuanOf } from '../../exact/money';
import { sumOf } from '../../figures/known';
import type { Payment } from '../../figures/types';
import { groupBy } from '../../group-by';
import type { Entity, Place, World } from '../evaluator';
import type { Judgement } from '../outcome';
import type { EligibleListed } from './eligible-params';

const paidTo = ({ programme }: EligibleListed, { known, shared }: World): Map<string, Payment[]> =>
  shared(`paid to|${programme}`, () =>
    groupBy(
      known.tranches(programme).flatMap(one => known.payments(one.id)),
      one => one.unit,
    ),
  );

export const paidUnits = (params: EligibleListed, world: World): readonly Entity[] =>
  [...paidTo(params, world).keys()].sort().map(unit => ({ unit }));

/** 名录内对象: whom the programme pays stands in the register as of the day that was answered. */
export const judgeListed = (params: EligibleListed, place: Place, world: World): Judgement => {
  const own = paidTo(params, world).get(place.unit ?? '') ?? [];
  const paid = sumOf(own);
  const day = world.asking.of(params.on);
  const register = world.known.register(params.register, day);
  const said = { required: null, found: yuanOf(paid), formula: null };
  const figures = [...(register ? [register.id] : []), ...own.map(one => one.id)];
  if (register === undefined)
    return {
      ...said,
      outcome: { is: 'missing' },
      figures,
      reason: { zh: `没有截至${day}的名录`, en: `there is no register as of ${day}` },
    };
  if (paid <= 0n)
    return {
      ...said,
      outcome: { is: 'not-applicable' },
      figures,
      reason: { zh: '支付已全部退回', en: 'all that was paid came back' },
    };
  const isListed = register.rows.some(one => one.name === place.unit);
  return {
    ...said,
    outcome: isListed ? { is: 'kept', isSettled: true } : { is: 'violated' },
    figures,
    reason: isListed
      ? { zh: `在${register.asOf}的名录内`, en: `it stands in the register of ${register.asOf}` }
      : {
          zh: `不在${register.asOf}的名录内,却支付了资金`,
          en: `it was paid and is not in the register of ${register.asOf}`,
        },
  };
};
