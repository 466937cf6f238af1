import { sayYuan, yuanOf } from '../../exact/money';
import type { Name } from '../../codes/names';
import { sumOf } from '../../figures/known';
import type { Fen, Payment } from '../../figures/types';
import { groupBy } from '../../group-by';
import type { Evaluator, Place, World } from '../evaluator';
import type { Judgement } from '../outcome';
import type { PurposeNamed } from './money-params';
import { judgeAsAllotted, withPurpose } from './purpose-as-allotted';
import { noPaper, noPayment, notListed } from './no-paper';
import { isAllowed } from './open-list';
import { moneyAt, purposeOf, tranchesIn } from './unit-money';

interface Use {
  purpose: string;
  amount: Fen;
  payments: readonly Payment[];
}

/** What was spent for each purpose; what was refunded in full is not there. */
const usesOf = (payments: readonly Payment[], { known }: World): Use[] =>
  [...groupBy(payments, one => purposeOf(one, known))]
    .map(([purpose, own]) => ({ purpose, amount: sumOf(own), payments: own }))
    .filter(one => one.amount > 0n)
    .sort((a, b) => (a.purpose < b.purpose ? -1 : 1));

/** Uses against the rule. Excluded ones come first: they need no answer. */
const wrongUses = (params: PurposeNamed, uses: readonly Use[], world: World): Use[] => {
  const excluded = uses.filter(one => params.open?.never?.includes(one.purpose) === true);
  return excluded.length > 0 ? excluded : uses.filter(one => !isAllowed(one.purpose, params, world));
};

const nameOf = (purpose: string, programme: string, { pack }: World): Name =>
  pack.programmes.find(one => one.id === programme)?.purposes.find(one => one.code === purpose)?.name ?? {
    zh: purpose,
    en: purpose,
  };

/** 用途: nothing is spent for what the rule does not allow. Spent wrongly is a breach at once; refunded, it is none. */
const judgeNamed = (params: PurposeNamed, place: Place, world: World): Judgement => {
  const { money } = params;
  const required = '0';
  if (tranchesIn(money, place.year, world.known).length === 0) return noPaper(required);
  const { tranches, payments, allotted, spent } = moneyAt(money, place, world);
  if (allotted <= 0n && payments.length === 0) return notListed(required, place);
  const own = tranches.map(one => one.id);
  if (payments.length === 0) return noPayment(required, own);
  const wrong = wrongUses(params, usesOf(payments, world), world);
  const amount = wrong.reduce((sum, one) => sum + one.amount, 0n);
  const names = wrong.map(one => nameOf(one.purpose, money.programme, world));
  const isWrong = wrong.length > 0;
  return {
    outcome: isWrong ? { is: 'violated' } : { is: 'kept', isSettled: spent >= allotted },
    required,
    found: yuanOf(amount),
    formula: `${yuanOf(amount)} ${isWrong ? '>' : '='} 0`,
    figures: isWrong
      ? wrong.flatMap(one => one.payments.map(({ id }) => id))
      : [...own, ...payments.map(one => one.id)],
    reason: isWrong
      ? {
          zh: `${sayYuan(amount).zh}用于规定以外的用途:${names.map(one => one.zh).join('、')}`,
          en: `${sayYuan(amount).en} went to what is not allowed: ${names.map(one => one.en).join(', ')}`,
        }
      : {
          zh: `已支出${sayYuan(spent).zh},都用于规定的用途`,
          en: `${sayYuan(spent).en} is spent, all for what is allowed`,
        },
  };
};

/** 用途: what the text names, or what each tranche says for itself. */
export const purpose: Evaluator<'purpose'> = {
  reads: params => ('of' in params ? ['tranche:*'] : [`tranche:${params.money.programme}`]),
  entities: ({ params }, _, world) => ('of' in params ? withPurpose(world) : []),
  judge: ({ params }, place, world) =>
    'of' in params ? judgeAsAllotted(place, world) : judgeNamed(params, place, world),
};
