import type { Station } from '../../domain/register/line-of';
import { findDocket } from '../../prisma/read/docket';
import { queryFinding } from '../../prisma/read/findings';
import { queryLineage } from '../../prisma/read/lineage';
import { unitNames } from '../../prisma/read/unit-names';
import type { Db } from '../../prisma/schema/db';
import { getCaseLineage, getFindingLineage, type LineageItem } from '../contracts/lineage';
import { route } from '../route';

/** Stations of a line with the names of their units. */
export const presentStations = async (db: Db, stations: readonly Station[]): Promise<LineageItem[]> => {
  const unit = await unitNames(
    db,
    stations.flatMap(one => one.unitId ?? []),
  );
  return stations.map(({ unitId, ...one }) => ({ ...one, unit: unitId === null ? null : unit(unitId) }));
};

export const getFindingLineageRoute = route(
  getFindingLineage,
  async ({ deps: { db }, actor, params: { id } }) => {
    await queryFinding(db, actor, id);
    return { body: { items: await presentStations(db, await queryLineage(db, actor, id)) } };
  },
);

export const getCaseLineageRoute = route(getCaseLineage, async ({ deps: { db }, actor, params: { id } }) => {
  await findDocket(db, actor, 'case', id);
  return { body: { items: await presentStations(db, await queryLineage(db, actor, id)) } };
});
