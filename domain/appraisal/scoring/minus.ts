import type { Name } from '../../codes/names';
import {
  compareFractions,
  divide,
  fraction,
  multiply,
  sayNumber,
  subtract,
  type Fraction,
} from '../../exact/fraction';
import { exactOf } from '../../exact/exact-of';
import { relationOf } from '../../exact/meets';
import { answerOf } from '../answer-of';
import { reaches } from '../reaches';
import { both, exactFigure } from '../say-value';
import { decimal, markOf, notBelowZero, worthOf, type Scorer, type ScoringOf } from './given';
import { notJudged } from './not-judged';

type Minus = ScoringOf<'minus'>;

const wholeSteps = ({ num, den }: Fraction): Fraction => fraction(num / den);

const formulaOf = (
  { step, points, isWhole }: { step: string; points: string; isWhole: boolean },
  of: { worth: Fraction; better: string; worse: string; left: Fraction },
): Name => {
  const steps = `(${of.better} − ${of.worse}) ÷ ${step}`;
  return both(
    `max(0, ${sayNumber(of.worth)} − ${isWhole ? `⌊${steps}⌋` : steps} × ${points}) = ${sayNumber(of.left)}`,
  );
};

const says = (
  { step, points, rounding }: Minus,
  { unit, direction }: { unit: string; direction: string },
) => {
  const parts = {
    floor: { zh: ',不足一档不扣', en: ', whole steps only' },
    proportional: { zh: ',不足一档按比例扣', en: ', parts of a step in proportion' },
  };
  const part = typeof rounding === 'string' ? parts[rounding] : { zh: '', en: '' };
  const zh = unit === 'percent' ? ' 个百分点' : '';
  const en = unit === 'percent' ? ' percentage points' : '';
  const way = direction === 'up' ? { zh: '低于目标值', en: 'below' } : { zh: '高于目标值', en: 'above' };
  return {
    zh: `${way.zh}的,每差 ${step}${zh}扣 ${points} 分,扣完为止${part.zh}`,
    en: `minus ${points} points for every ${step}${en} ${way.en} the target, down to none${part.en}`,
  };
};

/**
 * ⌊(target − value) ÷ step⌋ × points are taken off, on the unrounded fractions, down to nothing; in proportion where the scheme says
 * so. Whether by whole steps may be a question: what is only proposed is noted as assumed.
 */
export const minus: Scorer<'minus'> = {
  needs: { figure: true, target: true },
  score: ({ step, points, rounding }, { scheme, answers, indicator, target, figure }) => {
    const wanted = exactOf(target ?? '');
    if (!figure?.value || !wanted) return notJudged;
    const worth = worthOf(indicator);
    const said = exactFigure(indicator, figure);
    if (reaches(indicator, figure.value, wanted)) {
      const relation = relationOf(figure.value, wanted);
      const formula = both(`${said} ${relation} ${sayNumber(wanted)} → ${sayNumber(worth)}`);
      return { mark: 'reached', points: worth, formula, asks: [] };
    }
    const asked =
      typeof rounding === 'string' ? { value: rounding, asks: [] } : answerOf(scheme, answers, rounding.ask);
    if (asked.value === null)
      return {
        mark: 'asked',
        points: null,
        formula: { zh: '不足一档如何扣分,待定', en: 'whether parts of a step count is an open question' },
        asks: asked.asks,
      };
    const isWhole = asked.value !== 'proportional';
    const isUp = indicator.direction === 'up';
    const gap = isUp ? subtract(wanted, figure.value) : subtract(figure.value, wanted);
    const steps = divide(gap, decimal(step));
    const off = multiply(isWhole ? wholeSteps(steps) : steps, decimal(points));
    const left = notBelowZero(subtract(worth, off));
    const [better, worse] = isUp ? [sayNumber(wanted), said] : [said, sayNumber(wanted)];
    return {
      // Short by less than a step: nothing is taken off, and yet the target was not reached.
      mark: compareFractions(left, worth) === 0 ? 'missed' : markOf(left, worth),
      points: left,
      formula: formulaOf({ step, points, isWhole }, { worth, better, worse, left }),
      asks: asked.asks,
    };
  },
  says,
};
