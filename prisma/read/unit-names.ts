import { unitNameAsOf } from '../../domain/registry/as-of';
import type { CampaignFacts } from '../../record/rows';
import type { Db } from '../schema/db';
import { momentOf, readUnitEvents } from './registry-events';

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

/** The name of each unit, as one kind of reading found it. */
export type NamesOf = typeof unitNames;

/** Names as they were at a campaign's now, which is that of a past day where the facts are: two queries. */
export const unitNamesAsOf =
  (facts: CampaignFacts): NamesOf =>
  async (db, ids) => {
    const wanted = [...new Set(ids)];
    const [present, events] = [await unitNames(db, wanted), await readUnitEvents(db, wanted)];
    const moment = momentOf(facts);
    return id => ({
      id,
      name:
        unitNameAsOf(
          (events.get(id) ?? []).map(one => one.event),
          moment,
        ) ?? present(id).name,
    });
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
