import { fraction } from '../../exact/fraction';
import { meets, signOf } from '../../exact/meets';
import { fenOf, sayYuan, yuanOf } from '../../exact/money';
import type { Name } from '../../codes/names';
import { sumOf } from '../../figures/known';
import type { Fen, Tranche } from '../../figures/types';
import { groupBy } from '../../group-by';
import type { Place, World } from '../evaluator';
import type { Judgement } from '../outcome';
import type { PerUnitAllotted } from './money-params';
import { noPaper } from './no-paper';
import { refused } from './refused';
import { allottedTo, tranchesIn } from './unit-money';

/** What is owed for the row's year. */
const amountOf = ({ amount, grows }: PerUnitAllotted, year: string | null, { asking }: World): Fen => {
  const one = fenOf(asking.of(amount)) ?? refused(amount);
  if (grows === undefined || asking.of<string>({ ask: grows.ask }) !== 'cumulative') return one;
  return one * BigInt(Number(year) - Number(grows.from) + 1);
};

const counted = (
  { instead }: PerUnitAllotted,
  own: readonly Tranche[],
  { asking }: World,
): readonly Tranche[] => {
  if (instead === undefined || own.every(one => one.purpose !== instead.purpose)) return own;
  return asking.of<string>({ ask: instead.ask }) === 'counts'
    ? own
    : own.filter(one => one.purpose !== instead.purpose);
};

/** Years are shown where a one-off amount came in several: 2013年1000万元、2014年1000万元. */
const byYears = (own: readonly Tranche[]): Name => {
  const years = [...groupBy(own, one => one.issuedOn.slice(0, 4))].sort(([a], [b]) => (a < b ? -1 : 1));
  if (years.length < 2) return { zh: '', en: '' };
  const sums = years.map(([year, rows]) => ({ year, said: sayYuan(sumOf(rows)) }));
  return {
    zh: `(${sums.map(one => `${one.year}年${one.said.zh}`).join('、')})`,
    en: ` (${sums.map(one => `${one.said.en} in ${one.year}`).join(', ')})`,
  };
};

const reasonOf = (sum: Fen, amount: Fen, own: readonly Tranche[]): Name => {
  const [found, wanted, years] = [sayYuan(sum), sayYuan(amount), byYears(own)];
  if (own.length === 0)
    return {
      zh: `下达文件没有列入,应为${wanted.zh}`,
      en: `the allotment papers leave it out; ${wanted.en} is due`,
    };
  if (sum > amount)
    return {
      zh: `下达${found.zh}${years.zh},比${wanted.zh}多${sayYuan(sum - amount).zh}`,
      en: `${found.en} allotted${years.en}: ${sayYuan(sum - amount).en} more than ${wanted.en}`,
    };
  return {
    zh: `下达${found.zh}${years.zh},应为${wanted.zh}`,
    en: `${found.en} allotted${years.en}; ${wanted.en} is due`,
  };
};

export const readsAllotted = ({ money }: PerUnitAllotted): readonly string[] => [
  `tranche:${money.programme}`,
];

/** What was allotted to each, in the year or in all. Short is a breach, more than a fixed amount a question. */
export const judgeAllotted = (params: PerUnitAllotted, place: Place, world: World): Judgement => {
  const { money, comparator } = params;
  const amount = amountOf(params, place.year, world);
  const required = yuanOf(amount);
  if (tranchesIn(money, place.year, world.known).length === 0) return noPaper(required);
  const all = place.units.flatMap(unit => allottedTo(money, unit, place.year, world));
  const own = counted(params, all, world);
  const sum = sumOf(own);
  const found = yuanOf(sum);
  const isMet = meets(fraction(sum), comparator, fraction(amount));
  const isMore = comparator === 'equals' && sum > amount;
  return {
    outcome: isMore
      ? { is: 'question' }
      : isMet
        ? { is: 'kept', isSettled: comparator === 'at-least' }
        : // Left out is not missing; but whoever has nothing yet is not off course before the final check.
          { is: 'short', reached: own.length === 0 ? null : fraction(sum, amount) },
    required,
    found,
    formula: `${found} ${isMet ? signOf[comparator] : isMore ? '>' : '<'} ${required}`,
    figures: own.map(one => one.id),
    reason: reasonOf(sum, amount, own),
  };
};
