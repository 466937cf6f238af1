import type { Notes, PlaceOf } from '../notes';
import type { LooseRow } from './row-of-cells';

interface Gathered {
  row: LooseRow & { rows: unknown };
  place: PlaceOf;
}

const entryOf = (row: LooseRow): LooseRow | null => {
  const entry = Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) =>
      key.startsWith('rows.') ? [[key.slice('rows.'.length), value]] : [],
    ),
  );
  return Object.keys(entry).length > 0 ? entry : null;
};

const own = ['name', 'asOf', 'source'] as const;

/**
 * Rows of a sheet of registers as registers: the rows of one id are its entries. What they say of the register itself has to be
 * the same in each, or to stand in the first only.
 */
export const gatherRegisters = (
  rows: readonly { row: LooseRow; place: PlaceOf }[],
  notes: Notes,
): Gathered[] => {
  const found = new Map<unknown, { row: LooseRow; entries: LooseRow[]; places: PlaceOf[]; place: PlaceOf }>();
  let last: unknown;
  for (const { row, place } of rows) {
    // Only the first row of a register needs to name it.
    const id = row.id ?? last ?? place('id').cell;
    last = id;
    let register = found.get(id);
    if (!register) {
      register = { row, entries: [], places: [], place };
      found.set(id, register);
    } else
      for (const key of own)
        if (row[key] !== undefined && row[key] !== register.row[key])
          notes.refuse('REGISTER_DIFFERS', place(key), { value: row[key] });
    const entry = entryOf(row);
    if (!entry) continue;
    register.entries.push(entry);
    register.places.push(place);
  }
  return [...found.values()].map(({ row, entries, places, place }) => ({
    row: {
      ...Object.fromEntries(Object.entries(row).filter(([key]) => !key.startsWith('rows.'))),
      rows: row.rows ?? entries,
    },
    place: field => {
      const [, at, name] = /^rows\.(\d+)(?:\.(.+))?$/.exec(field ?? '') ?? [];
      const entryPlace = at === undefined ? undefined : places[Number(at)];
      return entryPlace ? entryPlace(name === undefined ? null : `rows.${name}`) : place(field);
    },
  }));
};
