import type { Instant } from '../../domain/calendar/civil-date';
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

/** The campaign by whose clock one asks: the machine's, or its own in a rehearsal. */
export type ByClock = Pick<CampaignFacts['campaign'], 'id' | 'clock'>;

/** What units were called at any instant of a campaign's clock, two queries for all of them; by their first name before that. */
export const unitNamesOverTime = async (
  db: Db,
  ids: Iterable<string>,
  campaign: ByClock,
): Promise<(id: string, at: Instant) => Named> => {
  const wanted = [...new Set(ids)];
  const [present, registered] = [await unitNames(db, wanted), await readUnitEvents(db, wanted)];
  return (id, now) => {
    const events = (registered.get(id) ?? []).map(one => one.event);
    return { id, name: unitNameAsOf(events, momentOf({ now, campaign })) ?? present(id).name };
  };
};

/** Names as they were at a campaign's now, which is that of a past day where the facts are: two queries. */
export const unitNamesAsOf =
  ({ campaign, now }: CampaignFacts): NamesOf =>
  async (db, ids) => {
    const named = await unitNamesOverTime(db, ids, campaign);
    return id => named(id, now);
  };

/** By which clock a campaign goes. @throws where there is no such campaign */
export const clockOf = async (db: Db, campaignId: string): Promise<ByClock> => {
  const row = await db.campaign.findUniqueOrThrow({ where: { id: campaignId }, select: { clock: true } });
  return { id: campaignId, clock: row.clock === 'rehearsal' ? 'rehearsal' : 'real' };
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
