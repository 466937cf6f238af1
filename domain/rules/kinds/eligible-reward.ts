import { fenOf, sayYuan, yuanOf } from '../../exact/money';
import type { Name } from '../../codes/names';
import { sumOf } from '../../figures/known';
import type { Project } from '../../figures/types';
import type { Entity, Place, World } from '../evaluator';
import type { Judgement } from '../outcome';
import { awardOf } from './awards';
import { isWithin, projectOf, projectsOf, saysYes } from './facts';
import type { EligibleReward } from './eligible-params';
import { refused } from './refused';
import { spanEnd } from './reward';

export const rewardable = ({ programme, years }: EligibleReward, world: World): readonly Entity[] =>
  projectsOf(programme, undefined, world).map(one => ({
    unit: one.id,
    belongsTo: one.unit,
    finalOn: spanEnd(one, years),
  }));

type Test = Name & { holds: boolean | undefined };

const testsOf = (firm: Project, params: EligibleReward, world: World): Test[] => {
  const least = fenOf(params.minFixedAssets) ?? refused(params.minFixedAssets);
  const { fixedAssets, facts } = firm;
  return [
    {
      holds: isWithin(firm, params.set, world),
      zh: `不在${world.set(params.set).name}`,
      en: 'not in the counties',
    },
    { holds: saysYes(facts, 'isNewlyBroughtIn'), zh: '不是新引进的', en: 'not newly brought in' },
    { holds: saysYes(facts, 'fitsOrientation'), zh: '不符合产业导向', en: 'does not fit the area' },
    {
      holds: fixedAssets === null ? undefined : fixedAssets >= least,
      zh: `固定资产投资不到${sayYuan(least).zh}`,
      en: `fixed assets below ${sayYuan(least).en}`,
    },
    {
      holds: spanEnd(firm, params.years) === null ? undefined : true,
      zh: '没有投产日期',
      en: 'no day of production',
    },
  ];
};

/** 奖励资格 (F05): a firm that was rewarded was eligible, and nothing was paid after its years. Whoever is not rewarded is not asked. */
export const judgeRewardable = (params: EligibleReward, place: Place, world: World): Judgement => {
  const firm = projectOf(params.programme, place.unit, world);
  const { payments, paid } = awardOf(params.programme, place.unit, world);
  const said = { required: null, found: yuanOf(paid), formula: null };
  const figures = [...(firm ? [firm.id] : []), ...payments.map(one => one.id)];
  if (firm === undefined || paid <= 0n)
    return {
      ...said,
      outcome: { is: 'not-applicable' },
      figures,
      reason: { zh: '没有奖励', en: 'no reward was paid' },
    };
  const tests = testsOf(firm, params, world);
  const failed = tests.filter(one => one.holds === false);
  const end = spanEnd(firm, params.years);
  const late = payments.filter(one => end !== null && one.paidOn > end);
  if (failed.length > 0)
    return {
      ...said,
      outcome: { is: 'violated' },
      figures,
      reason: {
        zh: `奖励了${sayYuan(paid).zh},但${failed.map(one => one.zh).join('、')}`,
        en: `${sayYuan(paid).en} was paid, though ${failed.map(one => one.en).join(', ')}`,
      },
    };
  if (sumOf(late) > 0n && end !== null)
    return {
      ...said,
      outcome: { is: 'violated' },
      formula: `${late.map(one => one.paidOn).reduce((a, b) => (a > b ? a : b))} > ${end}`,
      figures: late.map(one => one.id),
      reason: {
        zh: `三年到${end}为止,之后又奖励了${sayYuan(sumOf(late)).zh}`,
        en: `its years ended on ${end}; ${sayYuan(sumOf(late)).en} was paid after that`,
      },
    };
  return tests.some(one => one.holds === undefined)
    ? {
        ...said,
        outcome: { is: 'missing' },
        figures,
        reason: { zh: '缺资格条件的数据', en: 'a condition of eligibility is not known' },
      }
    : {
        ...said,
        outcome: { is: 'kept', isSettled: false },
        figures,
        reason: {
          zh: `符合条件,三年到${end ?? ''}为止`,
          en: `eligible; its years end on ${end ?? ''}`,
        },
      };
};
