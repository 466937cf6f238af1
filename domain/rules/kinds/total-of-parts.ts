import { fraction } from '../../exact/fraction';
import { minorUnitOf } from '../../exact/minor-unit';
import { fenOf, sayYuan, yuanOf } from '../../exact/money';
import type { Name } from '../../codes/names';
import { sumOf } from '../../figures/known';
import type { Fen, Tranche } from '../../figures/types';
import type { Evaluator } from '../evaluator';
import type { Outcome } from '../outcome';
import type { TotalOfParts } from './money-params';
import { noPaper } from './no-paper';
import { refused } from './refused';
import { giverOf, tranchesAt } from './unit-money';

/** Whether a difference, negative where the parts are less, is one of rounding (§1, tolerance: here and nowhere else). */
const isRounding = (difference: Fen, { tolerance }: TotalOfParts, parts: readonly Tranche[]): boolean => {
  if (tolerance === undefined) return false;
  if ('within' in tolerance) {
    const most = fenOf(tolerance.within) ?? refused(tolerance.within);
    return -most <= difference && difference <= most;
  }
  const unit = minorUnitOf(parts.map(one => one.amount));
  return difference < 0n && -difference < BigInt(tolerance.shortByUnits) * unit;
};

const outcomeOf = (
  params: TotalOfParts,
  sum: Fen,
  total: Fen,
  parts: readonly Tranche[],
  givers: number,
  isFinal: boolean,
): Outcome => {
  const difference = sum - total;
  if (difference === 0n) return { is: 'kept', isSettled: false };
  if (difference < 0n && givers < (params.sources ?? 0)) return { is: 'missing' };
  if (isRounding(difference, params, parts)) return { is: 'kept-rounded' };
  if (difference > 0n) return { is: 'question' };
  return params.beyond === 'question' && isFinal
    ? { is: 'question' }
    : { is: 'short', reached: fraction(sum, total) };
};

const reasonOf = (outcome: Outcome, sum: Fen, total: Fen, givers: number, sources: number): Name => {
  const [found, wanted, off] = [
    sayYuan(sum),
    sayYuan(total),
    sayYuan(sum < total ? total - sum : sum - total),
  ];
  if (outcome.is === 'missing')
    return {
      zh: `只有${givers}家的下达文件,共${found.zh},应有${sources}家、共${wanted.zh}`,
      en: `papers of ${givers} givers only, ${found.en} in all; ${sources} should give ${wanted.en}`,
    };
  const side = sum < total ? { zh: '少', en: 'less' } : { zh: '多', en: 'more' };
  if (sum === total)
    return {
      zh: `各项合计${found.zh},与总额相符`,
      en: `the parts are ${found.en} in all, as they should be`,
    };
  const isRounded = outcome.is === 'kept-rounded';
  return {
    zh: `各项合计${found.zh},比${wanted.zh}${side.zh}${off.zh}${isRounded ? ',属于尾差' : ''}`,
    en: `the parts are ${found.en} in all, ${off.en} ${side.en} than ${wanted.en}${isRounded ? ', which is rounding' : ''}`,
  };
};

/** 总分相符: what is given in all against the total that was named. */
export const totalOfParts: Evaluator<'total-of-parts'> = {
  reads: ({ money }) => [`tranche:${money.programme}`],
  judge: ({ params }, place, world) => {
    const total = fenOf(params.total) ?? refused(params.total);
    const required = yuanOf(total);
    const parts = tranchesAt(params.money, place, world);
    if (parts.length === 0) return noPaper(required);
    const sum = sumOf(parts);
    const givers = new Set(parts.map(one => giverOf(one, world.known))).size;
    const outcome = outcomeOf(params, sum, total, parts, givers, place.isFinal);
    return {
      outcome,
      required,
      found: yuanOf(sum),
      formula: `${yuanOf(sum)} ${sum === total ? '=' : sum < total ? '<' : '>'} ${required}`,
      figures: parts.map(one => one.id),
      reason: reasonOf(outcome, sum, total, givers, params.sources ?? 0),
    };
  },
};
