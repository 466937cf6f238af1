import { endOf } from '../../../domain/calendar/civil-date';
import type { PlainFigures, PlainTranche } from '../../../domain/figures/plain';
import { smallPack } from '../../support/small-pack';
import type { Pack } from '../../../domain/rules/types';

/** The day before the campaign begins: what is short is broken as soon as it is known. */
export const handedOutOn = '2018-05-09';
const final = { kind: 'day', day: '2018-04-30' } as const;

/** The place of round `n`, from 1; the registry does not know it. */
const place = (n: number): string => `第${n}村`;

/** A million for each of so many places, in one year. */
export const placesPack = (places: number): Pack => {
  const pack = smallPack();
  const rules = pack.rules.flatMap(one =>
    one.id === 'D1'
      ? [
          {
            ...one,
            period: { kind: 'years', from: '2018', to: '2018', final } as const,
            owner: { unit: '财政局', isProposed: false },
          },
        ]
      : [],
  );
  const members = Array.from({ length: places }, (_, n) => ({ unit: place(n + 1), from: null, to: null }));
  return { ...pack, asks: [], rules, sets: [{ id: 'S', name: '各村', cite: '附', members }] };
};

const allotted = (n: number, amount: string): PlainTranche => ({
  id: `T${n}`,
  program: 'education',
  year: '2018',
  from: '县财政局',
  to: place(n),
  amount,
  docNo: `教财〔2018〕${n}号`,
  issuedOn: '2018-03-01',
});

/** Half of what place `n` should have; every third round also puts right what the round before brought. */
export const figuresOfRound = (n: number): PlainFigures => ({
  tranches: [allotted(n, '500000'), ...(n % 3 === 0 ? [allotted(n - 1, '1000000')] : [])],
  payments: [],
  projects: [],
  measurements: [],
  registers: [],
});

/** Evaluations of figures come before this; the next check, if there is any, after it. */
export const soonAfter = endOf(handedOutOn);
