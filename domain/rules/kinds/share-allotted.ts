import { fraction, multiply, sayFraction } from '../../exact/fraction';
import { meets, signOf } from '../../exact/meets';
import { sayYuan, yuanOf } from '../../exact/money';
import { sumOf } from '../../figures/known';
import type { Place, World } from '../evaluator';
import type { Judgement } from '../outcome';
import type { ShareAllotted } from './money-params';
import { noPaper } from './no-paper';
import { ratioOf } from './ratio';
import { percent, sayFen } from './say-money';
import { tranchesAt } from './unit-money';

/** 投向占比: what a programme allots to the row's units, of all that it allots in the year. Kept at the final check only: the whole may grow. */
export const judgeShareAllotted = (params: ShareAllotted, place: Place, world: World): Judgement => {
  const ratio = ratioOf(world.asking.of(params.ratio));
  const required = sayFraction(ratio);
  const all = tranchesAt({ ...params.money, to: 'anyone' }, place, world);
  const whole = sumOf(all);
  if (whole <= 0n) return noPaper(required);
  const own = tranchesAt(params.money, place, world);
  const part = sumOf(own);
  const found = fraction(part, whole);
  const isMet = meets(found, params.comparator, ratio);
  const wanted = sayFen(multiply(fraction(whole), ratio));
  return {
    outcome: isMet ? { is: 'kept', isSettled: false } : { is: 'short', reached: null },
    required,
    found: sayFraction(found),
    formula: `${yuanOf(part)} ${isMet ? signOf[params.comparator] : '<'} ${yuanOf(whole)} × ${required} = ${wanted}`,
    figures: [...new Set([...all, ...own].map(one => one.id))],
    reason: {
      zh: `共下达${sayYuan(whole).zh},其中投向${place.unit ?? ''}${sayYuan(part).zh},占${percent(part, whole)}`,
      en: `of ${sayYuan(whole).en} allotted, ${sayYuan(part).en} went there: ${percent(part, whole)}`,
    },
  };
};
