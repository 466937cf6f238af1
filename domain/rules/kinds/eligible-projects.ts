import { yuanOf } from '../../exact/money';
import { sumOf } from '../../figures/known';
import type { Payment } from '../../figures/types';
import { groupBy } from '../../group-by';
import type { Entity, Place, World } from '../evaluator';
import type { Judgement } from '../outcome';

const forProjects = (payments: readonly Payment[]): readonly Payment[] =>
  payments.filter(one => one.project !== null);

/** Every tranche out of which projects were paid. The row's unit is the holder, its period the tranche. */
export const payingProjects = ({ known }: World): readonly Entity[] =>
  known.programmes
    .flatMap(one => known.tranches(one))
    .filter(one => forProjects(known.payments(one.id)).length > 0)
    .map(({ id, to, year }) => ({ unit: to, period: id, finalOn: `${year + 1}-03-31` }));

/** What is wrong with the payments for a project; null where nothing is, `unknown` where the project is not there. */
const flawOf = (id: string, own: readonly Payment[], programme: string, { known }: World) => {
  const project = known.project(id);
  if (!project) return 'unknown' as const;
  const { approvedOn } = project;
  const isEarly = approvedOn !== null && own.some(one => one.amount > 0n && one.paidOn < approvedOn);
  return project.programme !== programme || isEarly ? ('wrong' as const) : null;
};

/** I3: what is paid for a project is paid for one of its programme, and not before its approval. */
export const judgeProjects = ({ period }: Place, world: World): Judgement => {
  const { known } = world;
  const programme = known.tranche(period)?.programme ?? '';
  const paid = [...groupBy(forProjects(known.payments(period)), one => one.project ?? '')].filter(
    ([, own]) => sumOf(own) > 0n,
  );
  const flaws = paid.map(([id, own]) => ({ id, own, flaw: flawOf(id, own, programme, world) }));
  const of = (flaw: 'wrong' | 'unknown') => flaws.filter(one => one.flaw === flaw);
  const [wrong, unknown] = [of('wrong'), of('unknown')];
  const shown = wrong.length > 0 ? wrong : unknown;
  const names = shown.map(one => one.id).join('、');
  const amount = sumOf(shown.flatMap(one => one.own));
  const said = {
    required: '0',
    found: yuanOf(amount),
    formula: `${yuanOf(amount)} ${amount > 0n ? '>' : '='} 0`,
    figures: [period, ...(shown.length > 0 ? shown : flaws).flatMap(one => one.own.map(({ id }) => id))],
  };
  if (wrong.length > 0)
    return {
      ...said,
      outcome: { is: 'violated' },
      reason: {
        zh: `支付给不属于本资金的项目,或在批准之前支付:${names}`,
        en: `paid for projects of another programme, or before their approval: ${names}`,
      },
    };
  if (unknown.length > 0)
    return {
      ...said,
      outcome: { is: 'missing' },
      reason: { zh: `数据中没有这些项目:${names}`, en: `projects that the figures do not hold: ${names}` },
    };
  return {
    ...said,
    outcome: { is: 'kept', isSettled: false },
    reason: { zh: '支付的项目都符合条件', en: 'all projects that were paid are eligible' },
  };
};
