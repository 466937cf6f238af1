import { add, compareFractions, divide, multiply, sayNumber, type Fraction } from '../exact/fraction';
import { groupBy } from '../group-by';
import type { Scheme } from '../scheme/types';
import { worthOf, ZERO } from './scoring/given';
import type { Cell } from './types';

const sum = (all: readonly (Fraction | null)[]): Fraction =>
  all.reduce((total: Fraction, one) => (one ? add(total, one) : total), ZERO);

const scaled = (cell: Cell, by: Fraction): Cell => {
  if (!cell.of) return cell;
  const { points, formula } = cell;
  const times = ` × ${sayNumber(by)}`;
  return {
    ...cell,
    of: multiply(cell.of, by),
    points: points && multiply(points, by),
    formula: points ? { zh: `(${formula.zh})${times}`, en: `(${formula.en})${times}` } : formula,
  };
};

/**
 * The points of indicators without a task go to the others of the subject in proportion, so that the whole is what it was, exactly.
 * Bonus and malus lie beside the whole and are not scaled; where nothing was assigned there is nothing to which they could go.
 */
export const redistribute = (scheme: Scheme, cells: readonly Cell[]): Cell[] => {
  if (scheme.notAssigned !== 'redistributed') return [...cells];
  const worth = new Map(
    scheme.indicators.map(one => [one.id, one.scoring?.kind === 'bonus' ? ZERO : worthOf(one)]),
  );
  const factors = new Map(
    [...groupBy(cells, one => one.subjectId)].map(([subjectId, own]) => {
      const whole = sum(own.map(one => worth.get(one.indicator) ?? ZERO));
      const assigned = sum(own.map(one => one.of));
      return [subjectId, assigned.num > 0n ? divide(whole, assigned) : null];
    }),
  );
  return cells.map(cell => {
    const by = factors.get(cell.subjectId);
    return !by || compareFractions(by, { num: 1n, den: 1n }) === 0 ? cell : scaled(cell, by);
  });
};
