import { sumOf } from '../../figures/known';
import { yuanOf } from '../../exact/money';
import type { Entity, Place, World } from '../evaluator';
import type { Judgement } from '../outcome';
import type { EligibleReceivers } from './eligible-params';
import { tranchesIn } from './unit-money';

export const receivers = (
  { money }: EligibleReceivers,
  year: string | null,
  world: World,
): readonly Entity[] =>
  [...new Set(tranchesIn(money, year, world.known).map(one => one.to))].sort().map(unit => ({ unit }));

/** 受援对象: who got money of the programme. Whom the text neither names nor excludes is a question. */
export const judgeReceiver = (params: EligibleReceivers, place: Place, world: World): Judgement => {
  const own = tranchesIn(params.money, place.year, world.known).filter(one => one.to === place.unit);
  const isNamed = world.members(params.set, place.on).includes(place.unit ?? '');
  const isExcluded = world.members(params.never, place.on).includes(place.unit ?? '');
  const sum = sumOf(own);
  const [set, never] = [world.set(params.set).name, world.set(params.never).name];
  return {
    outcome:
      sum <= 0n
        ? { is: 'not-applicable' }
        : isExcluded
          ? { is: 'violated' }
          : isNamed
            ? { is: 'kept', isSettled: true }
            : { is: 'question' },
    required: null,
    found: yuanOf(sum),
    formula: null,
    figures: own.map(one => one.id),
    reason: isExcluded
      ? { zh: `属于${never},不应安排这笔资金`, en: `one of ${never}: none of this money is for it` }
      : isNamed
        ? { zh: `属于${set}`, en: `one of ${set}` }
        : { zh: `不在${set}之内,依据不明`, en: `not one of ${set}: the text does not say` },
  };
};
