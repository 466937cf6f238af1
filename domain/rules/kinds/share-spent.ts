import {
  compareFractions,
  fraction,
  multiply,
  sayFraction,
  subtract,
  type Fraction,
} from '../../exact/fraction';
import { meets, signOf } from '../../exact/meets';
import { sayYuan, yuanOf } from '../../exact/money';
import type { Fen } from '../../figures/types';
import type { Name } from '../../codes/names';
import type { Place, World } from '../evaluator';
import type { Judgement } from '../outcome';
import type { RuleOf } from '../types';
import type { ShareSpent } from './money-params';
import { noPaper, noPayment, notListed } from './no-paper';
import { ratioOf } from './ratio';
import { percent, sayFen } from './say-money';
import { moneyAt, moneyOf, purposeOf, tranchesIn, type UnitMoney } from './unit-money';

export const readsSpent = ({ money }: ShareSpent): readonly string[] => [`tranche:${money.programme}`];

/** Spent for the purposes, refunds taken off. */
const spentFor = ({ purposes }: ShareSpent, { payments }: UnitMoney, { known }: World): Fen =>
  payments.reduce((sum, one) => (purposes.includes(purposeOf(one, known)) ? sum + one.amount : sum), 0n);

/** How the set stands, beside a row about one of its units (「其中」 may also mean all of it together). */
const beside = (params: ShareSpent, rule: RuleOf<'share'>, place: Place, world: World): Name => {
  if (rule.subject.kind !== 'set' || world.asking.of(rule.scope) === 'together') return { zh: '', en: '' };
  const { set } = rule.subject;
  const { part, whole } = world.shared(`beside|${place.on}`, () => {
    const all = world.members(set, place.on).map(unit => moneyOf(params.money, unit, place.year, world));
    return {
      part: all.reduce((sum, one) => sum + spentFor(params, one, world), 0n),
      whole: all.reduce((sum, one) => sum + one.allotted, 0n),
    };
  });
  if (whole === 0n) return { zh: '', en: '' };
  return {
    zh: `;${world.set(set).name}合计${percent(part, whole)}`,
    en: `; ${percent(part, whole)} in all units together`,
  };
};

/** What is left unspent might still all go to the purposes, and no more than that. */
const outcomeOf = (
  isMet: boolean,
  { comparator }: ShareSpent,
  best: Fraction,
  ratio: Fraction,
  rest: Fen,
): Judgement['outcome'] => {
  if (isMet) return { is: 'kept', isSettled: comparator === 'at-least' || rest <= 0n };
  // All is spent: that is the final check.
  if (rest <= 0n) return { is: 'violated' };
  return compareFractions(best, ratio) < 0 ? { is: 'unreachable' } : { is: 'short', reached: null };
};

/**
 * 支出占下达 (N2): of what was allotted, what was spent for the purposes. All spent is final; as soon as more than the rest was
 * spent for others it cannot be kept any more.
 */
export const judgeSpent = (
  params: ShareSpent,
  rule: RuleOf<'share'>,
  place: Place,
  world: World,
): Judgement => {
  const { comparator } = params;
  const ratio = ratioOf(world.asking.of(params.ratio));
  const required = sayFraction(ratio);
  if (tranchesIn(params.money, place.year, world.known).length === 0) return noPaper(required);
  const own = moneyAt(params.money, place, world);
  const { allotted, spent, payments, tranches } = own;
  const figures = [...tranches, ...payments].map(one => one.id);
  if (allotted <= 0n) return notListed(required, place);
  if (payments.length === 0) return noPayment(required, figures);
  const part = spentFor(params, own, world);
  const rest = allotted - spent;
  const found = fraction(part, allotted);
  const isMet = meets(found, comparator, ratio);
  const wanted = multiply(fraction(allotted), ratio);
  const others = spent - part;
  const outcome = outcomeOf(isMet, params, fraction(part + rest, allotted), ratio, rest);
  const together = beside(params, rule, place, world);
  const most = subtract(fraction(allotted), wanted);
  return {
    outcome,
    required,
    found: sayFraction(found),
    formula:
      outcome.is === 'unreachable'
        ? `${yuanOf(others)} > ${yuanOf(allotted)} − ${yuanOf(allotted)} × ${required} = ${sayFen(most)}`
        : `${yuanOf(part)} ${isMet ? signOf[comparator] : '<'} ${yuanOf(allotted)} × ${required} = ${sayFen(wanted)}`,
    figures,
    reason: {
      zh:
        outcome.is === 'unreachable'
          ? `下达${sayYuan(allotted).zh},已有${sayYuan(others).zh}用于其他用途,余款全部用上也达不到${required}${together.zh}`
          : `下达${sayYuan(allotted).zh},已支出${sayYuan(spent).zh},其中规定用途${sayYuan(part).zh},占下达的${percent(part, allotted)}${together.zh}`,
      en:
        outcome.is === 'unreachable'
          ? `of ${sayYuan(allotted).en} allotted, ${sayYuan(others).en} went to other purposes: the rest cannot bring the share to ${required}${together.en}`
          : `of ${sayYuan(allotted).en} allotted, ${sayYuan(spent).en} is spent, ${sayYuan(part).en} of it for the purpose, ${percent(part, allotted)} of what was allotted${together.en}`,
    },
  };
};
