import type { Figures } from '../figures';
import { accountsAreIn, quartersDue, yearsBegun } from './days';
import { compared, less, over, ratioOf, said, type Ratio } from './numbers';
import { together } from './places';
import { missingBy, plainly, reachedBy, shortBy, type Says } from './says';

type Value = Ratio | 'missing' | 'disputed';

/** What an indicator's year is on a day: of every source its newest day; what then differs is a question. */
const valueOf = ({ measurements }: Figures, indicator: string, year: number, asOf: string): Value => {
  const bySource = new Map<string, { asOf: string; values: Ratio[] }>();
  for (const one of measurements) {
    if (one.indicator !== indicator || one.unit !== together || one.period !== String(year)) continue;
    const before = bySource.get(one.source);
    if (one.asOf > asOf || (before?.asOf ?? '') > one.asOf) continue;
    const value =
      one.value === undefined ? over(ratioOf(one.num ?? '0'), ratioOf(one.den ?? '1')) : ratioOf(one.value);
    if (before?.asOf === one.asOf) before.values.push(value);
    else bySource.set(one.source, { asOf: one.asOf, values: [value] });
  }
  const [first, ...others] = [...bySource.values()].flatMap(one => one.values);
  if (!first) return 'missing';
  return others.every(one => compared(one, first) === 0n) ? first : 'disputed';
};

/** F09, F10: so much of the whole goes to the set. */
const share = (rule: string, indicator: string, least: Ratio, figures: Figures, asOf: string): Says[] =>
  yearsBegun(2013, Number(asOf.slice(0, 4)), asOf).map(year => {
    const isFinal = accountsAreIn(year, asOf);
    const row = { rule, part: null, unit: together, period: String(year), required: said(least) };
    const value = valueOf(figures, indicator, year, asOf);
    if (value === 'disputed') return { ...row, ...plainly('disputed') };
    if (value === 'missing') return { ...row, ...missingBy(isFinal) };
    const isMet = compared(value, least) >= 0n;
    return { ...row, found: said(value), ...(isMet ? reachedBy(isFinal) : shortBy(isFinal)) };
  });

/** F13, F23: so much more than the year before; from nothing there is no rate. The money adds up over the year. */
const growth = (
  { rule, indicator, least, to }: { rule: string; indicator: string; least: Ratio; to: number },
  figures: Figures,
  asOf: string,
): Says[] =>
  yearsBegun(2013, to, asOf).map(year => {
    const isFinal = accountsAreIn(year, asOf);
    const row = { rule, part: null, unit: together, period: String(year), required: said(least) };
    const [now, before] = [year, year - 1].map(one => valueOf(figures, indicator, one, asOf)) as [
      Value,
      Value,
    ];
    if (now === 'disputed' || before === 'disputed') return { ...row, ...plainly('disputed') };
    if (before !== 'missing' && before[0] === 0n) return { ...row, ...plainly('not-applicable') };
    if (now === 'missing' || before === 'missing') return { ...row, ...missingBy(isFinal) };
    const rate = over(less(now, before), before);
    const isMet = compared(rate, least) >= 0n;
    const wanted: Ratio = [before[0] * (least[1] + least[0]), before[1] * least[1]];
    const isOffCourse =
      compared([now[0] * 4n, now[1]], [wanted[0] * quartersDue(year, asOf), wanted[1]]) < 0n;
    return { ...row, found: said(rate), ...(isMet ? reachedBy(isFinal) : shortBy(isFinal, isOffCourse)) };
  });

/** F52: about 250 a year; from 225 to 275 nobody asks. Too few is a question only when the year is over. */
const graduates = (figures: Figures, asOf: string): Says[] =>
  yearsBegun(2014, 2015, asOf).map(year => {
    const isFinal = accountsAreIn(year, asOf);
    const row = { rule: 'F52', part: null, unit: together, period: String(year), required: '250' };
    const value = valueOf(figures, 'graduates', year, asOf);
    if (value === 'disputed') return { ...row, ...plainly('disputed') };
    if (value === 'missing') return { ...row, ...missingBy(isFinal) };
    const found = said(value);
    if (compared(value, [275n, 1n]) > 0n) return { ...row, found, ...plainly('disputed') };
    if (compared(value, [225n, 1n]) >= 0n) return { ...row, found, ...reachedBy(isFinal) };
    const isOffCourse = compared(value, [250n * quartersDue(year, asOf), 4n]) < 0n;
    return { ...row, found, ...plainly(isFinal ? 'disputed' : isOffCourse ? 'at-risk' : 'not-due') };
  });

export const indicators = (figures: Figures, asOf: string): Says[] => [
  ...share('F09', 'agri-industry-funds', [2n, 5n], figures, asOf),
  ...share('F10', 'poverty-funds', [1n, 2n], figures, asOf),
  ...growth({ rule: 'F13', indicator: '618-funds', least: [1n, 5n], to: 2015 }, figures, asOf),
  ...growth(
    { rule: 'F23', indicator: 'telecom-investment', least: [1n, 10n], to: Number(asOf.slice(0, 4)) },
    figures,
    asOf,
  ),
  ...graduates(figures, asOf),
];
