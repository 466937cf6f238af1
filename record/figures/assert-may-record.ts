import { DomainError } from '../../domain/domain-error';
import { unitsOfRow } from '../../domain/figure-book/place-of-row';
import type { PlainRow } from '../../domain/figures/plain-row';
import type { UnitId } from '../../domain/obligation/types';

/** For which units somebody records figures: all, or his own and those below it. */
export type Reach = 'all' | readonly UnitId[];

const MOST_NAMED = 10;

/**
 * A unit records for itself and what is below it, also where it corrects: neither the row nor the one in whose place it comes
 * speaks of another. A name that means no unit of the registry is nobody's but the office's.
 *
 * @throws DomainError `FIGURES_OF_OTHERS`, which names the units
 */
export const assertMayRecord = (
  reach: Reach,
  rows: readonly PlainRow[],
  unitIds: ReadonlyMap<string, UnitId>,
): void => {
  if (reach === 'all') return;
  const own = new Set(reach);
  const isOwn = (name: string): boolean => own.has(unitIds.get(name) ?? '');
  const others = new Set<string>();
  for (const row of rows) {
    const units = unitsOfRow(row);
    for (const name of units) if (!isOwn(name)) others.add(name);
    if (units.length === 0) others.add(row.data.id);
  }
  if (others.size > 0)
    throw new DomainError('FIGURES_OF_OTHERS', {
      units: [...others].slice(0, MOST_NAMED),
      count: others.size,
    });
};
