import { sayFraction, sayNumber } from '../../exact/fraction';
import { meets, relationOf, signOf } from '../../exact/meets';
import { sayPercent } from '../../exact/percent';
import type { Place, World } from '../evaluator';
import type { Judgement } from '../outcome';
import type { RuleOf } from '../types';
import { allOf } from './not-judged';
import { ratioOf } from './ratio';
import { nameOfIndicator, sayRestated } from './say-value';
import { valueOf } from './series-value';
import type { ShareOfIndicator } from './share-params';

/** 占比 of an indicator: part and whole come together, so that they are of one paper; compared by cross-multiplication. */
export const judgeShareOfIndicator = (
  params: ShareOfIndicator,
  rule: RuleOf<'share'>,
  place: Place,
  world: World,
): Judgement => {
  const ratio = ratioOf(world.asking.of(params.ratio));
  const required = sayFraction(ratio);
  const name = nameOfIndicator(world, params.indicator);
  const period = place.year ?? place.period;
  const when = place.year === null ? period : `${period}年`;
  const known = allOf(
    { share: valueOf(params, period, { rule, place, world, isRatio: true }) },
    { share: { zh: `${when}${name.zh}`, en: `${name.en} of ${period}` } },
    required,
  );
  if (known.is === 'not') return known.said;
  const { value, part } = known.values.share;
  const isMet = meets(value, params.comparator, ratio);
  const isAbove = relationOf(value, ratio) === '>' && world.asking.of(params.above ?? 'kept') === 'question';
  const [found, wanted, more] = [sayPercent(value), sayPercent(ratio), sayRestated([known.values.share])];
  const said = part ? `${sayNumber(part.num)} / ${sayNumber(part.den)}` : sayFraction(value);
  const words = {
    'at-least': { zh: '须不低于', en: 'at least' },
    'at-most': { zh: '须不超过', en: 'at most' },
    equals: { zh: '应为', en: 'exactly' },
  }[params.comparator];
  return {
    outcome: isAbove
      ? { is: 'question' }
      : isMet
        ? { is: 'kept', isSettled: false }
        : // A share does not add up over the year.
          { is: 'short', reached: null },
    required,
    found: sayFraction(value),
    formula: `${said} ${isMet && !isAbove ? signOf[params.comparator] : relationOf(value, ratio)} ${required}`,
    figures: known.figures,
    reason: {
      zh: `${when}${name.zh}为${found.zh}(${said}),${words.zh}${wanted.zh}${isAbove ? ';是否恰为此数,原文未明' : ''}${more.zh}`,
      en: `${name.en} in ${period}: ${found.en} (${said}), ${words.en} ${wanted.en} is asked for${isAbove ? '; whether exactly that is meant the text does not say' : ''}${more.en}`,
    },
  };
};
