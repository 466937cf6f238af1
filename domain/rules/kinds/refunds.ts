import { sumOf } from '../../figures/known';
import type { Entity, Evaluator } from '../evaluator';
import { addsUp } from './adds-up';

/** I6: a refund names what it undoes; all refunds of a payment are no more than it. Unit: who paid; period: the refund. */
export const refunds: Evaluator<'flow'> = {
  reads: () => ['tranche:*'],
  entities: (_, __, { known }): Entity[] =>
    known.refunds.map(({ id, unit, paidOn }) => ({ unit, period: id, finalOn: paidOn })),
  judge: (rule, place, world) => {
    const { known } = world;
    const refund = known.payment(place.period);
    const undone =
      refund?.undoes === undefined || refund.undoes === null ? undefined : known.payment(refund.undoes);
    const isOfIt = undone !== undefined && undone.tranche === refund?.tranche;
    const all = isOfIt ? known.payments(undone.tranche).filter(one => one.undoes === undone.id) : [];
    return addsUp(rule, place, world, {
      covers: [
        {
          more: isOfIt ? undone.amount : 0n,
          less: isOfIt ? -sumOf(all) : -(refund?.amount ?? 0n),
          zh: isOfIt ? '退回多于原支付' : '退回没有指明本批次的哪一笔支付',
          en: isOfIt ? 'more came back than was paid' : 'the refund names no payment of its tranche',
        },
      ],
      figures: [place.period, ...(undone ? [undone.id] : [])],
    });
  },
};
