import type { CaseState } from '../domain/case/state';
import { indicatorsOf, type Measured } from '../domain/case/remeasured';
import type { Book } from './book';

/**
 * What is on record of the indicators of cases that are to be closed: in the books of their own campaign and of running cycles by
 * the same clock, with the units that the names there mean. Nothing is read where no case comes of an indicator.
 */
export const measuredSince = async (book: Book, cases: readonly CaseState[]): Promise<Measured[]> => {
  const indicators = [...new Set(cases.flatMap(indicatorsOf))];
  if (indicators.length === 0) return [];
  const { figures } = book.store;
  const found = await figures.measurements(book.facts.campaign.id, indicators);
  const meant = await figures.unitsNamed([...new Set(found.map(one => one.unit))]);
  return found.flatMap(({ unit, ...one }) => {
    const unitId = meant.get(unit);
    return unitId === undefined ? [] : [{ ...one, unitId }];
  });
};
