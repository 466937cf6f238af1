import { add, compareFractions, fraction, multiply, sayFraction, type Fraction } from '../../exact/fraction';
import { fenOf, sayYuan, yuanOf } from '../../exact/money';
import type { Name } from '../../codes/names';
import type { Fen, Project } from '../../figures/types';
import type { Evaluator, World } from '../evaluator';
import type { Judgement, Outcome } from '../outcome';
import type { RuleOf } from '../types';
import { awardOf, type Award } from './awards';
import { accountsAfter, isWithin, projectOf, projectsOf, saysYes } from './facts';
import type { FormulaCap } from './money-params';
import { ratioOf } from './ratio';
import { refused } from './refused';
import { sayFen } from './say-money';

const YUAN = 100n;

/** Not eligible as soon as one condition is known to fail; undefined while one is not known. */
const isEligible = (project: Project, params: FormulaCap, world: World): boolean | undefined => {
  const least = fenOf(params.minFixedAssets) ?? refused(params.minFixedAssets);
  const tests = [
    project.fixedAssets === null ? undefined : project.fixedAssets >= least,
    isWithin(project, params.within, world),
    ...params.conditions.map(one => saysYes(project.facts, one)),
  ];
  if (tests.includes(false)) return false;
  return tests.includes(undefined) ? undefined : true;
};

/** What the rate is of. Where the text might mean one figure, it is asked if they differ. */
const baseOf = (
  { investment, fixedAssets }: Project,
  { base, oneFigure }: FormulaCap,
  { asking }: World,
): Fen | null => {
  if (base === 'fixedAssets') return fixedAssets;
  if (oneFigure === undefined || investment === fixedAssets) return investment;
  return asking.of<string>(oneFigure) === 'one' ? fixedAssets : investment;
};

const dueOf = (base: Fen, { rate, cap }: FormulaCap): { due: Fraction; isCapped: boolean } => {
  const [share, most] = [multiply(fraction(base), ratioOf(rate)), fraction(fenOf(cap) ?? refused(cap))];
  return compareFractions(share, most) > 0 ? { due: most, isCapped: true } : { due: share, isCapped: false };
};

/** Less than 1 元 either way is rounding (§1, tolerance). */
const outcomeOf = (due: Fraction, { paid, isUnknown }: Award): Outcome => {
  if (isUnknown) return { is: 'missing' };
  const { num, den } = add(fraction(paid), { num: -due.num, den: due.den });
  if (num === 0n) return { is: 'kept', isSettled: true };
  if ((num < 0n ? -num : num) < YUAN * den) return { is: 'kept-rounded', isSettled: true };
  return num > 0n ? { is: 'violated' } : { is: 'short', reached: null };
};

const notEligible = (award: Award, figures: string[]): Judgement => ({
  outcome: award.paid > 0n ? { is: 'violated' } : { is: 'not-applicable' },
  required: '0',
  found: award.isUnknown ? null : yuanOf(award.paid),
  formula: award.paid > 0n ? `${yuanOf(award.paid)} > 0` : null,
  figures,
  reason:
    award.paid > 0n
      ? {
          zh: `不符合条件,却支付了${sayYuan(award.paid).zh}`,
          en: `not eligible, and ${sayYuan(award.paid).en} was paid`,
        }
      : { zh: '不符合条件,不补助', en: 'not eligible: nothing is due' },
});

const noFacts = (figures: string[]): Judgement => ({
  outcome: { is: 'missing' },
  required: null,
  found: null,
  formula: null,
  figures,
  reason: { zh: '缺投资额或资格条件的数据', en: 'the investment or a condition of eligibility is not known' },
});

const reasonOf = (due: Fraction, isCapped: boolean, award: Award, outcome: Outcome): Name => {
  const wanted = sayFen(due);
  const top = isCapped ? { zh: '(封顶)', en: ' (the cap)' } : { zh: '', en: '' };
  if (award.isUnknown)
    return {
      zh: `应付${wanted}元${top.zh},没有支付的数据`,
      en: `${wanted} yuan${top.en} is due; no payment among the figures`,
    };
  const rounded =
    outcome.is === 'kept-rounded'
      ? { zh: ',差额不足1元', en: ', less than 1 yuan apart' }
      : { zh: '', en: '' };
  const paid = yuanOf(award.paid);
  return {
    zh: `应付${wanted}元${top.zh},已付${paid}元${rounded.zh}`,
    en: `${wanted} yuan${top.en} is due, ${paid} was paid${rounded.en}`,
  };
};

const entityOf =
  ({ params }: RuleOf<'formula-cap'>) =>
  (one: Project) => ({
    unit: one.id,
    belongsTo: one.unit,
    finalOn: accountsAfter(one, params.paidWithin),
  });

/** 按比例封顶: a rate of a project's investment up to a cap, where the project is eligible. What is paid must be that. */
export const formulaCap: Evaluator<'formula-cap'> = {
  reads: ({ programme }) => [`tranche:${programme}`, `project:${programme}`],
  entities: (rule, _, world) => projectsOf(rule.params.programme, undefined, world).map(entityOf(rule)),
  judge: ({ params }, place, world) => {
    const project = projectOf(params.programme, place.unit, world);
    const award = awardOf(params.programme, place.unit, world);
    const figures = [...(project ? [project.id] : []), ...award.payments.map(one => one.id)];
    const eligible = project === undefined ? undefined : isEligible(project, params, world);
    if (eligible === false) return notEligible(award, figures);
    const base = project === undefined ? null : baseOf(project, params, world);
    if (eligible === undefined || base === null) return noFacts(figures);
    const { due, isCapped } = dueOf(base, params);
    const outcome = outcomeOf(due, award);
    const share = `${yuanOf(base)} × ${sayFraction(ratioOf(params.rate))}`;
    const wanted = isCapped ? `min(${share}, ${params.cap})` : share;
    const order = compareFractions(fraction(award.paid), due);
    return {
      outcome,
      required: sayFen(due),
      found: award.isUnknown ? null : yuanOf(award.paid),
      formula: award.isUnknown
        ? null
        : `${yuanOf(award.paid)} ${order === 0 ? '=' : order < 0 ? '<' : '>'} ${wanted} = ${sayFen(due)}`,
      figures,
      reason: reasonOf(due, isCapped, award, outcome),
    };
  },
};
