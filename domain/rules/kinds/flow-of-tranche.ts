import { sumOf } from '../../figures/known';
import type { Entity, Evaluator } from '../evaluator';
import { addsUp } from './adds-up';

/** I2: Σ children ≤ parent. The row's unit is the holder, its period the tranche. */
export const flowOfTranche: Evaluator<'flow'> = {
  reads: () => ['tranche:*'],
  entities: (_, __, { known }): Entity[] =>
    known.programmes.flatMap(programme =>
      known
        .tranches(programme)
        .map(({ id, to, year }) => ({ unit: to, period: id, finalOn: `${year + 1}-03-31` })),
    ),
  judge: (rule, place, world) => {
    const { known } = world;
    const tranche = known.tranche(place.period);
    const children = known.passedOn(place.period);
    const less = sumOf(children) + known.paid(place.period);
    return addsUp(rule, place, world, {
      covers: [
        {
          more: tranche?.amount ?? 0n,
          less,
          zh: '由本批次拨付和支付的合计多于本批次',
          en: 'more was passed on and paid out of the tranche than it has',
        },
      ],
      figures: [place.period, ...children.map(one => one.id)],
    });
  },
};
