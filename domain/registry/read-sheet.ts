import { readPeople } from './read-people';
import { readTable } from './read-table';
import { UnitRows } from './read-units';
import type { RegistryReading, RegistryUnit } from './types';

/**
 * Reads units and people from a sheet of cells. One row is a unit, or a unit with one of its people; a row that is
 * wrong is named by row and column and costs nothing else. `known` are the units that the registry has already: their
 * ids and kinds are kept, and they can be named as 上级单位.
 */
export const readSheet = (
  sheet: readonly (readonly string[])[],
  known: readonly RegistryUnit[] = [],
): RegistryReading => {
  const table = readTable(sheet);
  const unitRows = new UnitRows(known);
  for (const row of table.rows) unitRows.add(row);
  const { units, problems } = unitRows.done();
  const read = readPeople(table.rows, units);
  return {
    units,
    people: read.people,
    problems: [...table.problems, ...problems, ...read.problems].sort((a, b) => a.row - b.row),
  };
};
