import type { Figures } from '../figures';
import { accountsAreIn, quartersDue, yearsBegun, issuedOn } from './days';
import { cents, total, yuan } from './numbers';
import { counties, five } from './places';
import { missingBy, plainly, reachedBy, shortBy, type Says } from './says';

interface Fixed {
  rule: string;
  part: string | null;
  programme: string;
  /** 分 for each. */
  amount: bigint;
  units: readonly string[];
}

const million = 100_000_000n;

/** One fixed amount for each: short breaks it, more is a question, no paper at all says nothing. */
const fixed = (
  { rule, part, programme, amount, units }: Fixed,
  figures: Figures,
  asOf: string,
  { year, period, isFinal }: { year: number | null; period: string; isFinal: boolean },
): Says[] => {
  const papers = figures.tranches.filter(
    one =>
      one.program === programme &&
      one.issuedOn <= asOf &&
      (year === null || one.year === String(year)) &&
      units.includes(one.to),
  );
  return units.map(unit => {
    const own = papers.filter(one => one.to === unit);
    const sum = total(own.map(one => cents(one.amount)));
    // Who is on no paper yet is judged by the final check (vector 25), not by the checks on the way.
    const isOffCourse = year !== null && own.length > 0 && sum * 4n < amount * quartersDue(year, asOf);
    const row = { rule, part, unit, period, required: yuan(amount) };
    if (papers.length === 0) return { ...row, ...missingBy(isFinal) };
    const found = yuan(sum);
    if (sum > amount) return { ...row, found, ...plainly('disputed') };
    return { ...row, found, ...(sum === amount ? reachedBy(isFinal) : shortBy(isFinal, isOffCourse)) };
  });
};

const yearly = (rule: Fixed, from: number, to: number, figures: Figures, asOf: string): Says[] =>
  yearsBegun(from, to, asOf).flatMap(year =>
    fixed(rule, figures, asOf, { year, period: String(year), isFinal: accountsAreIn(year, asOf) }),
  );

/** F33: 20 million for each county, once; 2013 is proposed as its budget year. */
const onceIsFinal = (asOf: string) => accountsAreIn(2013, asOf);

export const allotments = (figures: Figures, asOf: string): Says[] => [
  ...yearly(
    { rule: 'F03', part: 'a', programme: 'bonds', amount: 100n * million, units: counties },
    2014,
    2015,
    figures,
    asOf,
  ),
  ...yearly(
    { rule: 'F11', part: null, programme: 'transfer', amount: 10n * million, units: counties },
    2013,
    2015,
    figures,
    asOf,
  ),
  ...yearly(
    { rule: 'F35', part: 'a', programme: 'social', amount: 10n * million, units: counties },
    2013,
    2015,
    figures,
    asOf,
  ),
  ...(asOf < issuedOn
    ? []
    : [
        ...fixed(
          { rule: 'F33', part: null, programme: 'education', amount: 20n * million, units: counties },
          figures,
          asOf,
          { year: null, period: 'once', isFinal: onceIsFinal(asOf) },
        ),
        ...fixed(
          { rule: 'N3', part: 'a', programme: 'equipment', amount: 5n * million, units: five },
          figures,
          asOf,
          { year: null, period: 'once', isFinal: onceIsFinal(asOf) },
        ),
      ]),
];
