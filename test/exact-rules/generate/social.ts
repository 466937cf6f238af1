import type { Random } from '../../generated-plans/random';
import { noFigures, type Figures } from '../figures';
import { cents, yuan } from '../law/numbers';
import { counties } from '../law/places';
import { aDayOf } from './days';
import { addList } from './tranches';

/** Money for health, culture, sport and what else: spent in part or in full, a little of it for something else. */
export const social = (random: Random): Figures => {
  const figures = noFigures();
  const year = random.pick([2013, 2014, 2015]);
  const units = random.some(counties, random.int(1, 6));
  addList(figures, random, {
    program: 'social',
    year,
    from: '福建省',
    units,
    amountOf: () => 1_000_000_000n,
  });
  for (const { id, to, amount } of [...figures.tranches]) {
    let left = cents(amount);
    for (let n = random.int(0, 3); n > 0 && left > 0n; n--) {
      const paid = random.percent(40) ? left : (left * BigInt(random.int(1, 99))) / 100n + 1n;
      left -= paid;
      const row = {
        id: `p${figures.payments.length}`,
        tranche: id,
        unit: to,
        paidOn: aDayOf(random, random.pick([year, year + 1])),
        purpose: random.pick(['health', 'culture', 'sport', 'health', 'culture', 'road']),
      };
      figures.payments.push({ ...row, amount: yuan(paid) });
      if (random.percent(15))
        figures.payments.push({ ...row, id: `${row.id}r`, amount: yuan(-paid), undoes: row.id });
    }
  }
  return figures;
};
