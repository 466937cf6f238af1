import { sumOf, type Known } from '../../figures/known';
import type { Fen, Tranche } from '../../figures/types';
import type { Entity, Evaluator } from '../evaluator';
import { addsUp } from './adds-up';

/** Every holder of a programme's money, in the order of its papers. */
const holdersOf = (known: Known, programme: string): string[] => [
  ...new Set(known.tranches(programme).map(one => one.to)),
];

/** What was paid by a holder, and by those below it out of what it gave them. Money in a circle is counted once. */
const spentBy = (known: Known, programme: string, holder: string, seen: Set<string>): Fen => {
  if (seen.has(holder)) return 0n;
  seen.add(holder);
  const own = known.allottedTo(programme, holder).reduce((sum, one) => sum + known.paid(one.id), 0n);
  const below = new Set(known.allottedBy(programme, holder).map(one => one.to));
  return [...below].reduce((sum, one) => sum + spentFrom(known, programme, one, holder, seen), own);
};

/** Of what one holder below spent, the part that this giver's money can be: no more than it gave where others give too. */
const spentFrom = (
  known: Known,
  programme: string,
  holder: string,
  giver: string,
  seen: Set<string>,
): Fen => {
  const receipts = known.allottedTo(programme, holder);
  const own = receipts.filter(one => one.from === giver);
  if (own.length === receipts.length) return spentBy(known, programme, holder, seen);
  return own.reduce((sum, one) => sum + known.paid(one.id), 0n);
};

const ids = (rows: readonly Tranche[]): string[] => rows.map(one => one.id);

/** I2: received ≥ released ≥ spent. The row's unit is the holder, its period the programme. */
export const flowOfHolder: Evaluator<'flow'> = {
  reads: () => ['tranche:*'],
  entities: (_, __, { known }): Entity[] =>
    known.programmes.flatMap(programme =>
      holdersOf(known, programme).map(unit => {
        const years = known.allottedTo(programme, unit).map(one => one.year);
        // A budget year is over with its final accounts.
        return { unit, period: programme, finalOn: `${Math.max(...years) + 1}-03-31` };
      }),
    ),
  judge: (rule, place, world) => {
    const { known } = world;
    const [holder, programme] = [place.unit ?? '', place.period];
    const receipts = known.allottedTo(programme, holder);
    const given = known.allottedBy(programme, holder);
    const received = sumOf(receipts.filter(one => known.isReceived(one)));
    const released = receipts.reduce((sum, one) => sum + known.paid(one.id), sumOf(given));
    const spent = spentBy(known, programme, holder, new Set());
    return addsUp(rule, place, world, {
      covers: [
        {
          more: received,
          less: released,
          zh: '拨付和支付多于到账',
          en: 'more was released than received',
        },
        { more: released, less: spent, zh: '支出多于拨付', en: 'more was spent than released' },
      ],
      figures: [...ids(receipts), ...ids(given)],
    });
  },
};
