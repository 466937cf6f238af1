import { fraction, sayFraction, sayNumber } from '../../exact/fraction';
import { relationOf } from '../../exact/meets';
import { sayPercent } from '../../exact/percent';
import type { Place, World } from '../evaluator';
import type { Judgement } from '../outcome';
import type { RuleOf } from '../types';
import { allOf } from './not-judged';
import { nameOfIndicator, sayRestated } from './say-value';
import type { CoverageOfIndicator } from './series-params';
import { valueOf } from './series-value';

/** 全覆盖 where only counts are kept: part and whole must be equal. 99.996 % is not all. */
export const judgeCoverageOfIndicator = (
  params: CoverageOfIndicator,
  rule: RuleOf<'coverage'>,
  place: Place,
  world: World,
): Judgement => {
  const name = nameOfIndicator(world, params.indicator);
  const known = allOf(
    { share: valueOf(params, place.period, { rule, place, world, isRatio: true }) },
    { share: { zh: `${place.period}${name.zh}`, en: `${name.en} of ${place.period}` } },
    '1',
  );
  if (known.is === 'not') return known.said;
  const { value, part } = known.values.share;
  const relation = relationOf(value, fraction(1n));
  const said = part ? `${sayNumber(part.num)} / ${sayNumber(part.den)}` : sayFraction(value);
  const [percent, more] = [sayPercent(value), sayRestated([known.values.share])];
  return {
    // More than all is a mistake in the data.
    outcome:
      relation === '>'
        ? { is: 'question' }
        : relation === '='
          ? { is: 'kept', isSettled: false }
          : { is: 'short', reached: value },
    required: '1',
    found: sayFraction(value),
    formula: `${said} ${relation} 1`,
    figures: known.figures,
    reason: {
      zh: `${name.zh}:${percent.zh}(${said}),须为全部${more.zh}`,
      en: `${name.en}: ${percent.en} (${said}), all is asked for${more.en}`,
    },
  };
};
