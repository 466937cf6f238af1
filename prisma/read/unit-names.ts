import type { Db } from '../schema/db';

export interface Named {
  id: string;
  name: string;
}

/** Names by id, in one query; an id without a unit stands for itself. */
export const unitNames = async (db: Db, ids: Iterable<string>): Promise<(id: string) => Named> => {
  const wanted = [...new Set(ids)];
  const rows =
    wanted.length === 0
      ? []
      : await db.unit.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } });
  const names = new Map(rows.map(row => [row.id, row.name]));
  return id => ({ id, name: names.get(id) ?? id });
};

export const personNames = async (db: Db, ids: Iterable<string>): Promise<(id: string) => Named> => {
  const wanted = [...new Set(ids)];
  const rows =
    wanted.length === 0
      ? []
      : await db.person.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } });
  const names = new Map(rows.map(row => [row.id, row.name]));
  return id => ({ id, name: names.get(id) ?? id });
};

/** How many of these units there are. */
export const countUnits = (db: Db, ids: string[]): Promise<number> =>
  db.unit.count({ where: { id: { in: ids } } });
