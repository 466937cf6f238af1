import { minorUnitOf } from '../../exact/minor-unit';
import { sayYuan, yuanOf } from '../../exact/money';
import { sumOf } from '../../figures/known';
import type { Tranche } from '../../figures/types';
import type { Evaluator, Place, World } from '../evaluator';
import type { Judgement } from '../outcome';
import type { RuleOf } from '../types';
import { allottedTo, giverOf } from './unit-money';

/** The lists of a year: to each member of the set the tranches that reach it, by whoever gives them. */
const listOf = ({ params }: RuleOf<'equal-split'>, { on, year }: Pick<Place, 'on' | 'year'>, world: World) =>
  world
    .members(params.set, on)
    .map(unit => ({ unit, tranches: allottedTo(params.money, unit, year, world) }));

const giversOf = (rule: RuleOf<'equal-split'>, place: Pick<Place, 'on' | 'year'>, world: World): string[] => {
  const all = listOf(rule, place, world).flatMap(one => one.tranches);
  return [...new Set(all.map(one => giverOf(one, world.known)))].sort();
};

const leftOut = (units: readonly string[], of: number, tranches: readonly Tranche[]): Judgement => ({
  outcome: { is: 'short', reached: null },
  required: String(of),
  found: String(of - units.length),
  formula: `${of - units.length} < ${of}`,
  figures: tranches.map(one => one.id),
  reason: {
    zh: `下达文件漏列${units.length}个:${units.join('、')}`,
    en: `the papers leave out ${units.length}: ${units.join(', ')}`,
  },
});

/**
 * 平均切块: each giver's slice is split equally over the set. A giver's list is all of its papers of the year together: nobody is
 * left out, and the largest and the smallest amount differ by one minor unit at most, which is the coarsest of 万元, 元, 分 that
 * divides every amount of these papers.
 */
export const equalSplit: Evaluator<'equal-split'> = {
  reads: ({ money }) => [`tranche:${money.programme}`],
  entities: (rule, place, world) => {
    const givers = giversOf(rule, place, world);
    if (givers.length === 0) return [];
    const isSum = world.asking.of(rule.params.compared) === 'sum';
    return (isSum ? [world.set(rule.params.set).name] : givers).map(unit => ({ unit }));
  },
  judge: (rule, place, world) => {
    const isSum = world.asking.of(rule.params.compared) === 'sum';
    const lists = listOf(rule, place, world).map(({ unit, tranches }) => ({
      unit,
      tranches: isSum ? tranches : tranches.filter(one => giverOf(one, world.known) === place.unit),
    }));
    const all = lists.flatMap(one => one.tranches);
    const missing = lists.filter(one => one.tranches.length === 0).map(one => one.unit);
    if (missing.length > 0) return leftOut(missing, lists.length, all);
    const sums = lists.map(one => sumOf(one.tranches));
    const [least, most] = sums.reduce<[bigint, bigint]>(
      ([low, high], one) => [one < low ? one : low, one > high ? one : high],
      [sums[0] ?? 0n, sums[0] ?? 0n],
    );
    const unit = minorUnitOf(all.map(one => one.amount));
    // Of several lists each may be one unit apart.
    const allowed = unit * BigInt(isSum ? giversOf(rule, place, world).length : 1);
    const isEqual = most - least <= allowed;
    return {
      outcome: isEqual ? { is: 'kept', isSettled: false } : { is: 'short', reached: null },
      required: yuanOf(allowed),
      found: yuanOf(most - least),
      formula: `${yuanOf(most)} − ${yuanOf(least)} = ${yuanOf(most - least)} ${isEqual ? '≤' : '>'} ${yuanOf(allowed)}`,
      figures: all.map(one => one.id),
      reason: {
        zh: `${lists.length}个都在表上,最多${sayYuan(most).zh},最少${sayYuan(least).zh},${isEqual ? '是平均的' : '不平均'}`,
        en: `all ${lists.length} are listed; at most ${sayYuan(most).en}, at least ${sayYuan(least).en}: ${isEqual ? 'equal' : 'not equal'}`,
      },
    };
  },
};
