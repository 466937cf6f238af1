import type { Random } from '../../generated-plans/random';
import type { Figures, Payment } from '../figures';
import { cents, yuan } from '../law/numbers';
import { counties } from '../law/places';
import { aDayOf } from './days';
import { addList, near } from './tranches';
import { noFigures } from '../figures';

const purposes = ['preschool', 'senior', 'vocational', 'road'];

/** Education money and what was paid out of it: near three quarters, wrong uses, refunds, money that is left. */
export const spent = (random: Random): Figures => {
  const figures = noFigures();
  const wanted = 2_000_000_000n;
  const units = random.some(counties, random.int(2, 5));
  addList(figures, random, {
    program: 'education',
    year: 2013,
    from: '福建省',
    units: random.percent(10) ? counties : units,
    amountOf: () => (random.percent(70) ? wanted : near(random, wanted)),
  });
  for (const unit of units) {
    const own = figures.tranches.filter(one => one.to === unit);
    for (const { id, amount, issuedOn } of own) {
      const pay = (paid: bigint, purpose: string, undoes?: string): Payment => {
        const row: Payment = {
          id: `p${figures.payments.length}`,
          tranche: id,
          unit,
          amount: yuan(paid),
          paidOn: aDayOf(random, random.pick([2013, 2014, 2015])),
          purpose,
          ...(undoes === undefined ? {} : { undoes }),
        };
        if (row.paidOn < issuedOn) row.paidOn = issuedOn;
        figures.payments.push(row);
        return row;
      };
      if (random.percent(8)) continue;
      const all = cents(amount);
      const main = (all * 3n) / 4n + random.pick([0n, 0n, 0n, 1n, -1n, 100n, -100n]);
      const first = (main * BigInt(random.int(0, 100))) / 100n;
      if (first > 0n) pay(first, 'compulsory');
      if (main - first > 0n && random.percent(80)) pay(main - first, 'compulsory');
      const rest = all - main;
      if (random.percent(70) && rest > 0n) {
        const part = random.percent(60) ? rest : (rest * BigInt(random.int(1, 99))) / 100n + 1n;
        const other = pay(part, random.pick(random.percent(85) ? purposes.slice(0, 3) : purposes));
        if (random.percent(10)) {
          const back = pay(-cents(other.amount), other.purpose, other.id);
          if (back.paidOn < other.paidOn) back.paidOn = other.paidOn;
        }
      }
    }
  }
  return figures;
};
