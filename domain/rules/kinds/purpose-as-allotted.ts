import { sayYuan, yuanOf } from '../../exact/money';
import { sumOf } from '../../figures/known';
import { groupBy } from '../../group-by';
import type { Entity, Place, World } from '../evaluator';
import type { Judgement } from '../outcome';
import { noPayment } from './no-paper';
import { purposeOf } from './unit-money';

/** Every tranche that says what it is for. The row's unit is the holder, its period the tranche. */
export const withPurpose = ({ known }: World): readonly Entity[] =>
  known.programmes
    .flatMap(one => known.tranches(one))
    .filter(one => one.purpose !== null)
    .map(({ id, to, year }) => ({ unit: to, period: id, finalOn: `${year + 1}-03-31` }));

/** I3: what is paid out of a tranche is for what it was allotted for. Refunded in full, a wrong use is none. */
export const judgeAsAllotted = ({ period }: Place, { known }: World): Judgement => {
  const tranche = known.tranche(period);
  const payments = known.payments(period);
  if (payments.length === 0) return noPayment('0', [period]);
  const wrong = [...groupBy(payments, one => purposeOf(one, known))].flatMap(([purpose, own]) =>
    purpose !== tranche?.purpose && sumOf(own) > 0n ? [{ purpose, own }] : [],
  );
  const amount = wrong.reduce((sum, one) => sum + sumOf(one.own), 0n);
  const isWrong = wrong.length > 0;
  const purposes = wrong.map(one => one.purpose).join('、');
  const spent = known.paid(period);
  return {
    outcome: isWrong ? { is: 'violated' } : { is: 'kept', isSettled: spent >= (tranche?.amount ?? 0n) },
    required: '0',
    found: yuanOf(amount),
    formula: `${yuanOf(amount)} ${isWrong ? '>' : '='} 0`,
    figures: [period, ...(isWrong ? wrong.flatMap(one => one.own) : payments).map(one => one.id)],
    reason: isWrong
      ? {
          zh: `${sayYuan(amount).zh}没有用于下达的用途“${tranche?.purpose ?? ''}”:${purposes}`,
          en: `${sayYuan(amount).en} did not go to what was allotted for (${tranche?.purpose ?? ''}): ${purposes}`,
        }
      : {
          zh: `已支出${sayYuan(spent).zh},都用于下达的用途`,
          en: `${sayYuan(spent).en} is spent, all for what was allotted for`,
        },
  };
};
