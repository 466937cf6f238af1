import { fenOf, sayYuan, yuanOf } from '../../exact/money';
import type { Name } from '../../codes/names';
import type { Project } from '../../figures/types';
import type { Entity, Place, World } from '../evaluator';
import type { Judgement, Outcome } from '../outcome';
import { awardOf, type Award } from './awards';
import { accountsAfter, projectOf, projectsOf } from './facts';
import type { PerUnitProject } from './money-params';
import { refused } from './refused';

export const readsProject = ({ programme }: PerUnitProject): readonly string[] => [
  `tranche:${programme}`,
  `project:${programme}`,
];

export const awarded = ({ programme, within, paidWithin }: PerUnitProject, world: World): readonly Entity[] =>
  projectsOf(programme, within, world).map(one => ({
    unit: one.id,
    belongsTo: one.unit,
    finalOn: accountsAfter(one, paidWithin),
  }));

const rankOf = ({ facts }: Project, fact: string): number | null => {
  const rank = facts[fact];
  return typeof rank === 'string' && /^\d+$/.test(rank) ? Number(rank) : null;
};

/** Whether the project is among the best of its round. Where ties make them too many, it is asked who is rewarded. */
const isEntitled = (
  project: Project,
  { programme, within, ranked }: PerUnitProject,
  world: World,
): boolean => {
  if (ranked === undefined) return true;
  const isBest = (one: Project): boolean => {
    const rank = rankOf(one, ranked.rank);
    return rank !== null && rank <= ranked.best;
  };
  if (!isBest(project)) return false;
  const round = projectsOf(programme, within, world).filter(
    one => isBest(one) && one.facts[ranked.round] === project.facts[ranked.round],
  );
  if (round.length <= ranked.best) return true;
  if (world.asking.of<string>({ ask: ranked.ties.ask }) === 'all') return true;
  // Only so many: who shares the last rank is not among them.
  const last = Math.max(...round.map(one => rankOf(one, ranked.rank) ?? 0));
  return (rankOf(project, ranked.rank) ?? 0) < last;
};

const outcomeOf = (due: bigint, { paid, isUnknown }: Award, more: PerUnitProject['more']): Outcome => {
  if (due === 0n) return paid > 0n ? { is: 'violated' } : { is: 'not-applicable' };
  if (paid === due) return { is: 'kept', isSettled: true };
  if (paid > due) return more === 'breach' ? { is: 'violated' } : { is: 'question' };
  return isUnknown ? { is: 'missing' } : { is: 'short', reached: null };
};

const reasonOf = (due: bigint, { paid, isUnknown, payments }: Award): Name => {
  const [got, wanted] = [sayYuan(paid), sayYuan(due)];
  if (due === 0n)
    return paid > 0n
      ? { zh: `没有进入奖励范围,却支付了${got.zh}`, en: `not entitled, and ${got.en} was paid` }
      : { zh: '没有进入奖励范围', en: 'not entitled' };
  if (isUnknown)
    return { zh: `应付${wanted.zh},没有支付的数据`, en: `${wanted.en} is due; no payment among the figures` };
  const times =
    payments.length > 1
      ? { zh: `,分${payments.length}笔`, en: ` in ${payments.length} payments` }
      : { zh: '', en: '' };
  return {
    zh: `应付${wanted.zh},已付${got.zh}${times.zh}`,
    en: `${got.en} of ${wanted.en} was paid${times.en}`,
  };
};

/** 每个项目定额, once each. Paid exactly it is kept; unpaid it is broken at the final accounts. */
export const judgeProject = (params: PerUnitProject, place: Place, world: World): Judgement => {
  const amount = fenOf(world.asking.of(params.amount)) ?? refused(params.amount);
  const project = projectOf(params.programme, place.unit, world);
  const due = project !== undefined && isEntitled(project, params, world) ? amount : 0n;
  const award = awardOf(params.programme, place.unit, world);
  const [paid, wanted] = [yuanOf(award.paid), yuanOf(due)];
  const isCompared = due > 0n ? !award.isUnknown : award.paid > 0n;
  return {
    outcome: outcomeOf(due, award, params.more),
    required: wanted,
    found: award.isUnknown ? null : paid,
    formula: isCompared
      ? `${paid} ${award.paid === due ? '=' : award.paid > due ? '>' : '<'} ${wanted}`
      : null,
    figures: [...(project ? [project.id] : []), ...award.payments.map(one => one.id)],
    reason: reasonOf(due, award),
  };
};
