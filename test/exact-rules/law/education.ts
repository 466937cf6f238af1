import type { Figures, Payment } from '../figures';
import { accountsAreIn, issuedOn, yearsBegun } from './days';
import { cents, compared, said, total, yuan } from './numbers';
import { counties, together } from './places';
import { missingBy, plainly, shortBy, reachedBy, type Says } from './says';

const allowed = ['preschool', 'compulsory', 'senior', 'vocational'];

/** The payments of a county out of one programme's money that are known on a day. */
const paidOut = (
  figures: Figures,
  programme: string,
  unit: string,
  asOf: string,
  year: number | null,
): Payment[] => {
  const own = new Set(
    figures.tranches
      .filter(
        one =>
          one.program === programme &&
          one.to === unit &&
          one.issuedOn <= asOf &&
          (year === null || one.year === String(year)),
      )
      .map(one => one.id),
  );
  return figures.payments.filter(one => own.has(one.tranche) && one.paidOn <= asOf);
};

/** Who is on no paper while others are has nothing to spend; without any paper nothing is known. */
const withoutMoney = (unit: string, figures: Figures, asOf: string): 'nothing' | 'unknown' | null => {
  const papers = figures.tranches.filter(
    one => one.program === 'education' && one.issuedOn <= asOf && counties.includes(one.to),
  );
  if (papers.length === 0) return 'unknown';
  return papers.some(one => one.to === unit && one.amount !== '0') ? null : 'nothing';
};

const allottedTo = (unit: string, figures: Figures, asOf: string): bigint =>
  total(
    figures.tranches
      .filter(one => one.program === 'education' && one.to === unit && one.issuedOn <= asOf)
      .map(one => cents(one.amount)),
  );

/** N1: 460 million are 23 times 20 million; within half of its last stated digit it is rounding, beyond it a question. */
const headline = (figures: Figures, asOf: string): Says => {
  const isFinal = accountsAreIn(2013, asOf);
  const [stated, half] = [46_000_000_000n, 500_000_000n];
  const row = { rule: 'N1', part: null, unit: together, period: 'once', required: yuan(stated) };
  const papers = figures.tranches.filter(
    one => one.program === 'education' && one.issuedOn <= asOf && counties.includes(one.to),
  );
  if (papers.length === 0) return { ...row, ...missingBy(isFinal) };
  const sum = total(papers.map(one => cents(one.amount)));
  const found = yuan(sum);
  if (sum - stated > half) return { ...row, found, ...plainly('disputed') };
  if (sum === stated) return { ...row, found, ...reachedBy(isFinal) };
  if (stated - sum <= half) return { ...row, found, ...plainly(isFinal ? 'kept-rounded' : 'not-due') };
  return { ...row, found, ...plainly(isFinal ? 'disputed' : 'not-due') };
};

/** N2: three quarters of what each county was allotted go to compulsory schooling. */
const compulsory = (unit: string, figures: Figures, asOf: string): Says => {
  const row = { rule: 'N2', part: null, unit, period: 'once', required: '3/4' };
  const allotted = allottedTo(unit, figures, asOf);
  const payments = paidOut(figures, 'education', unit, asOf, null);
  const spent = total(payments.map(one => cents(one.amount)));
  const forIt = total(payments.filter(one => one.purpose === 'compulsory').map(one => cents(one.amount)));
  const isFinal = asOf >= '2015-12-31' || (allotted > 0n && spent >= allotted);
  const without = withoutMoney(unit, figures, asOf);
  if (without === 'nothing') return { ...row, ...plainly(isFinal ? 'not-applicable' : 'not-due') };
  if (without === 'unknown' || payments.length === 0) return { ...row, ...missingBy(isFinal) };
  const found = said([forIt, allotted]);
  if (compared([forIt, allotted], [3n, 4n]) >= 0n) return { ...row, found, ...plainly('kept') };
  if (isFinal) return { ...row, found, ...plainly('broken') };
  if ((spent - forIt) * 4n > allotted) return { ...row, found, verdict: 'at-risk', isUnreachable: true };
  return { ...row, found, ...shortBy(false) };
};

/** F34: for schools only. What was paid for something else, and not given back, breaks it at once. */
const forSchools = (unit: string, figures: Figures, asOf: string): Says => {
  const payments = paidOut(figures, 'education', unit, asOf, null);
  const isFinal = accountsAreIn(2013, asOf);
  const row = { rule: 'F34', part: null, unit, period: 'once' };
  const without = withoutMoney(unit, figures, asOf);
  // What was paid is judged, whatever was allotted.
  if (without === 'nothing' && payments.length === 0)
    return { ...row, ...plainly(isFinal ? 'not-applicable' : 'not-due') };
  if (without === 'unknown' || payments.length === 0) return { ...row, ...missingBy(isFinal) };
  const wrong = total(payments.filter(one => !allowed.includes(one.purpose)).map(one => cents(one.amount)));
  const isAllSpent = total(payments.map(one => cents(one.amount))) >= allottedTo(unit, figures, asOf);
  return { ...row, ...(wrong > 0n ? plainly('broken') : reachedBy(isFinal || isAllSpent)) };
};

/** F35 b: for health, culture and sport 「等」: what else the list takes in is asked, and until then not known. */
const forSociety = (unit: string, year: number, figures: Figures, asOf: string): Says => {
  const row = { rule: 'F35', part: 'b', unit, period: String(year) };
  const isFinal = accountsAreIn(year, asOf);
  const papers = figures.tranches.filter(
    one => one.program === 'social' && one.year === String(year) && one.issuedOn <= asOf,
  );
  if (papers.length === 0) return { ...row, ...missingBy(isFinal) };
  const own = papers.filter(one => one.to === unit).map(one => cents(one.amount));
  const payments = paidOut(figures, 'social', unit, asOf, year);
  if (total(own) <= 0n && payments.length === 0)
    return { ...row, ...plainly(isFinal ? 'not-applicable' : 'not-due') };
  if (payments.length === 0) return { ...row, ...missingBy(isFinal) };
  const other = payments.filter(one => !['health', 'culture', 'sport'].includes(one.purpose));
  if (total(other.map(one => cents(one.amount))) > 0n) return { ...row, ...plainly('unknown') };
  const isAllSpent = total(payments.map(one => cents(one.amount))) >= total(own);
  return { ...row, ...reachedBy(isFinal || isAllSpent) };
};

export const society = (figures: Figures, asOf: string): Says[] =>
  yearsBegun(2013, 2015, asOf).flatMap(year => counties.map(unit => forSociety(unit, year, figures, asOf)));

export const education = (figures: Figures, asOf: string): Says[] =>
  asOf < issuedOn
    ? []
    : [
        headline(figures, asOf),
        ...counties.flatMap(unit => [compulsory(unit, figures, asOf), forSchools(unit, figures, asOf)]),
      ];
