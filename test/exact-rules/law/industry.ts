import type { Figures, Tranche } from '../figures';
import { accountsAreIn, quartersDue, yearsBegun } from './days';
import { cents, minorUnitOf, total, yuan } from './numbers';
import { counties, together } from './places';
import { missingBy, plainly, reachedBy, shortBy, type Says } from './says';

const wanted = 30_000_000_000n;
const departments = 9;

/** F01 a: a department's list has all 23, and the largest is one minor unit above the smallest at most. */
const slice = (department: string, papers: readonly Tranche[], year: number, asOf: string): Says => {
  const own = papers.filter(one => one.from === department);
  const sums = counties.map(unit => own.filter(one => one.to === unit).map(one => cents(one.amount)));
  const isFull = sums.every(one => one.length > 0);
  const amounts = sums.map(total);
  const [least, most] = amounts.reduce<[bigint, bigint]>(
    ([low, high], one) => [one < low ? one : low, one > high ? one : high],
    [amounts[0] ?? 0n, amounts[0] ?? 0n],
  );
  const isEqual = most - least <= minorUnitOf(own.map(one => cents(one.amount)));
  const isFinal = accountsAreIn(year, asOf);
  return {
    rule: 'F01',
    part: 'a',
    unit: department,
    period: String(year),
    ...(isFull && isEqual ? reachedBy(isFinal) : shortBy(isFinal)),
  };
};

/** F01 b: the nine slices make 300 million a year. */
const sumOfSlices = (papers: readonly Tranche[], year: number, asOf: string): Says => {
  const row = { rule: 'F01', part: 'b', unit: together, period: String(year), required: yuan(wanted) };
  const isFinal = accountsAreIn(year, asOf);
  if (papers.length === 0) return { ...row, ...missingBy(isFinal) };
  const amounts = papers.map(one => cents(one.amount));
  const sum = total(amounts);
  const found = yuan(sum);
  if (sum > wanted) return { ...row, found, ...plainly('disputed') };
  if (sum === wanted) return { ...row, found, ...reachedBy(isFinal) };
  if (new Set(papers.map(one => one.from)).size < departments)
    return { ...row, found, ...missingBy(isFinal) };
  if (wanted - sum < 9n * minorUnitOf(amounts))
    return { ...row, found, ...plainly(isFinal ? 'kept-rounded' : 'not-due') };
  return { ...row, found, ...shortBy(isFinal, sum * 4n < wanted * quartersDue(year, asOf)) };
};

export const industry = (figures: Figures, asOf: string): Says[] =>
  yearsBegun(2014, 2015, asOf).flatMap(year => {
    const papers = figures.tranches.filter(
      one =>
        one.program === 'industry' &&
        one.year === String(year) &&
        one.issuedOn <= asOf &&
        counties.includes(one.to),
    );
    const lists = [...new Set(papers.map(one => one.from))];
    const none: Says = { rule: 'F01', part: 'a', unit: null, period: String(year), ...plainly('unknown') };
    return [
      ...(lists.length === 0 ? [none] : lists.map(one => slice(one, papers, year, asOf))),
      sumOfSlices(papers, year, asOf),
    ];
  });
