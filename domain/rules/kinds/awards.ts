import { sumOf } from '../../figures/known';
import type { Fen, Payment } from '../../figures/types';
import { groupBy } from '../../group-by';
import type { World } from '../evaluator';
import { tranchesIn } from './unit-money';

/** What a programme has paid to one project. */
export interface Award {
  payments: readonly Payment[];
  paid: Fen;
  /** Nobody has said anything of any payment of the programme: that it was not paid is not known. */
  isUnknown: boolean;
}

const byProject = (programme: string, year: string | null, world: World): Map<string | null, Payment[]> =>
  world.shared(`awards|${programme}|${year ?? ''}`, () => {
    const money = year === null ? { programme, allYears: true as const } : { programme };
    const tranches = tranchesIn(money, year, world.known);
    return groupBy(
      tranches.flatMap(one => world.known.payments(one.id)),
      one => one.project,
    );
  });

/** Payments to a project out of the programme's tranches: of all years, or of the tranches of one year. */
export const awardOf = (
  programme: string,
  project: string | null,
  world: World,
  year: string | null = null,
): Award => {
  const all = byProject(programme, year, world);
  const payments = project === null ? [] : (all.get(project) ?? []);
  return { payments, paid: sumOf(payments), isUnknown: all.size === 0 };
};
