import { add, type Fraction } from '../exact/fraction';
import { exactOf } from '../exact/exact-of';
import type { UnitId } from '../obligation/types';
import type { Place } from './lay-out';
import { reaches } from './reaches';
import { ZERO } from './scoring/given';
import type { Cell, Total } from './types';

const sumOf = (all: readonly Fraction[]): Fraction | null => (all.length > 0 ? all.reduce(add) : null);

/** Null while a cell that counts has no points yet: missing is never 0. */
const pointsOf = (cells: readonly Cell[], isPointed: (cell: Cell) => boolean): Fraction | null => {
  const counted = cells.filter(isPointed);
  if (counted.length === 0 || counted.some(one => one.points === null)) return null;
  return sumOf(counted.flatMap(one => one.points ?? []));
};

const meetsPlan = ({ indicator, target, counting }: Place): boolean => {
  const wanted = exactOf(target?.value ?? '');
  const value = counting.kind === 'one' ? counting.figure.value : null;
  return wanted !== null && value !== null && reaches(indicator, value, wanted);
};

/** The indicators of the plan: a miss of their target is article 7 (一). */
const isOfPlan = ({ indicator: { raises } }: Place): boolean =>
  raises?.kind === 'plan-missed' && raises.when.kind === 'below-target';

/** Of a subject with all its cells: its points, what vetoes, and whether its plan is fulfilled. */
export const totalOf = (subjectId: UnitId, own: readonly { place: Place; cell: Cell }[]): Total => {
  const cells = own.map(one => one.cell);
  const bonuses = new Set(
    own.filter(one => one.place.indicator.scoring?.kind === 'bonus').map(one => one.cell.indicator),
  );
  const vetoedBy = own
    .filter(({ place, cell }) => place.indicator.scoring?.kind === 'veto' && cell.mark === 'zero')
    .map(one => one.cell.indicator);
  const of = sumOf(cells.flatMap(one => one.of ?? []));
  const plan = own.filter(({ place }) => isOfPlan(place) && !place.isUnassigned);
  return {
    subjectId,
    points:
      vetoedBy.length > 0 ? ZERO : pointsOf(cells, one => one.of !== null || bonuses.has(one.indicator)),
    of,
    vetoedBy,
    isPlanFulfilled: plan.length > 0 && plan.every(({ place }) => meetsPlan(place)),
  };
};
