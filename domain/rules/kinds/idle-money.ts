import { lotsOf, type Lot } from '../../figures/money-lots';
import { sayYuan } from '../../exact/money';
import type { Asking } from '../asking';
import type { Entity, Evaluator } from '../evaluator';
import type { Judgement } from '../outcome';
import { daysFormula, daysOf, isInTime, overOn } from './days-lain';
import type { IdleParams } from './flow-params';
import { chosen } from './chosen';

type Params = Extract<IdleParams, { of: 'money' }>;

/** 蓝、黄: a mark on the way to red. */
const lightOf = ({ lights }: Params, days: number, asking: Asking): 'none' | 'blue' | 'yellow' => {
  if (!lights || days < daysOf(lights.blue, asking)) return 'none';
  return days < daysOf(lights.yellow, asking) ? 'blue' : 'yellow';
};

const reasonOf = ({ left, days, tranche }: Lot, light: 'none' | 'blue' | 'yellow' | 'red') => {
  const [amount, all] = [sayYuan(left), sayYuan(tranche.amount)];
  const noted = {
    none: { zh: '', en: '' },
    blue: { zh: '(蓝色提示)', en: ' (blue: noted)' },
    yellow: { zh: '(黄色预警)', en: ' (yellow: warned)' },
    red: { zh: '(红色超期)', en: ' (red: over)' },
  }[light];
  return {
    zh: `到账${all.zh},最长滞留${days}天,尚余${amount.zh}${noted.zh}`,
    en: `${all.en} received; it lay ${days} days at most, ${amount.en} are left${noted.en}`,
  };
};

/** I1: money that has come and lies, by receipt. The row's unit is the holder, its period the receipt. */
export const idleMoney: Evaluator<'idle'> = {
  reads: () => ['tranche:*'],
  entities: (rule, _, world): Entity[] => {
    const params = rule.params as Params;
    const { known, asking } = world;
    return known.programmes
      .flatMap(programme =>
        [...new Set(known.tranches(programme).map(one => one.to))].flatMap(holder =>
          lotsOf(known, programme, holder),
        ),
      )
      .filter(({ tranche }) => chosen(params.givers, tranche.from))
      .map(({ tranche, left, since }) => ({
        unit: tranche.to,
        period: tranche.id,
        finalOn: left === 0n ? null : overOn(since, params, asking),
      }));
  },
  judge: (rule, { unit, period }, { known, asking }): Judgement => {
    const params = rule.params as Params;
    const programme = known.tranche(period)?.programme ?? '';
    const lot = lotsOf(known, programme, unit ?? '').find(one => one.tranche.id === period);
    if (!lot) throw new RangeError(`no receipt ${period}`);
    const { left, days } = lot;
    const isMet = isInTime(days, params, asking);
    const light = isMet ? (left === 0n ? 'none' : lightOf(params, days, asking)) : 'red';
    const outcome: Judgement['outcome'] = !isMet
      ? { is: 'violated' }
      : left === 0n
        ? { is: 'kept', isSettled: true }
        : { is: 'short', reached: null, isOffCourse: light !== 'none' };
    return {
      outcome,
      required: asking.of(params.days),
      found: String(days),
      formula: daysFormula(days, params, asking),
      figures: [period, ...lot.takenBy],
      reason: reasonOf(lot, light),
    };
  },
};
