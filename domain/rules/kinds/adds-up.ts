import { yuanOf } from '../../exact/money';
import type { Fen } from '../../figures/types';
import type { Place, World } from '../evaluator';
import type { Judgement } from '../outcome';
import type { RuleOf } from '../types';

/** One comparison: `more` covers `less`. */
export interface Covers {
  more: Fen;
  less: Fen;
  zh: string;
  en: string;
}

/** The rows of which a person has said that the data are right; `holder|period`, with commas between. */
const isConfirmed = (rule: RuleOf<'flow'>, { unit, period }: Place, { asking }: World): boolean =>
  asking
    .of(rule.params.confirmed)
    .split(/[,,]/)
    .includes(`${unit ?? ''}|${period}`);

/**
 * What has to cover what: where it does not, it is first asked whether the data are right, and a breach when that is confirmed
 * (I2).
 */
export const addsUp = (
  rule: RuleOf<'flow'>,
  place: Place,
  world: World,
  { covers, figures }: { covers: readonly Covers[]; figures: readonly string[] },
): Judgement => {
  const wrong = covers.find(one => one.less > one.more);
  const [first] = covers;
  const shown = wrong ?? first;
  const outcome: Judgement['outcome'] = !wrong
    ? { is: 'kept', isSettled: false }
    : isConfirmed(rule, place, world)
      ? { is: 'violated' }
      : { is: 'question' };
  return {
    outcome,
    required: shown ? yuanOf(shown.more) : null,
    found: shown ? yuanOf(shown.less) : null,
    formula: covers
      .map(({ more, less }) => `${yuanOf(more)} ${less > more ? '<' : '≥'} ${yuanOf(less)}`)
      .join('; '),
    figures,
    reason: wrong
      ? { zh: `${wrong.zh},先核对数据`, en: `${wrong.en}: the data are checked first` }
      : { zh: '逐级相符', en: 'it adds up' },
  };
};
