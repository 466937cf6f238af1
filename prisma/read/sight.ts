import type { Instant } from '../../domain/calendar/civil-date';
import type { Item } from '../../domain/docket/item';
import type { UnitId } from '../../domain/obligation/types';
import { readsEverything } from '../../domain/permissions/reader';
import { fullSight, itemKey, type Sight } from '../../domain/scope/sight';
import type { ProceedingFacts } from '../../domain/proceeding/project';
import type { Db } from '../schema/db';
import type { SignedIn } from '../people/sessions';
import { readerOf } from './scope';

/** What somebody knows of a campaign's proposals; `untoldAbout` is the unit of a proceeding that has not been told of it. */
export interface CampaignSight extends Sight {
  untoldAbout: (proceedingId: string) => UnitId | null;
}

/** Of whom nothing is kept, in any campaign. */
const full: CampaignSight = { ...fullSight, untoldAbout: () => null };

/**
 * What a reader may know of a campaign's proposals, now or by an instant: of which proceedings about his units, or about a
 * stand-in's own house, the unit had been told. At most one query.
 */
export const sightOf = async (
  db: Db,
  actor: SignedIn,
  campaignId: string,
  asOf?: Instant,
): Promise<CampaignSight> => {
  const reader = readerOf(actor);
  if (readsEverything(reader)) return full;
  const about = reader.seesAll ? reader.ownHouse : reader.unitIds;
  const rows = await db.proceeding.findMany({
    where: { campaignId, unitId: { in: [...about] } },
    select: { id: true, unitId: true, items: true, facts: true },
  });
  const isTold = (facts: unknown): boolean => {
    const { noticedAt, decisionDeliveredAt } = facts as ProceedingFacts;
    const at = noticedAt ?? decisionDeliveredAt;
    return at !== undefined && (asOf === undefined || at <= asOf);
  };
  const untold = new Map(rows.filter(one => !isTold(one.facts)).map(one => [one.id, one.unitId]));
  const told = rows.filter(one => isTold(one.facts)).flatMap(one => one.items as unknown as Item[]);
  return {
    reader,
    told: new Set(told.map(itemKey)),
    untoldAbout: id => untold.get(id) ?? null,
  };
};
