import type { Instant } from '../../domain/calendar/civil-date';
import { groupBy } from '../../domain/group-by';
import type { Moment } from '../../domain/registry/as-of';
import { rolesAsOf } from '../../domain/registry/as-of';
import type { PersonEvent, UnitEvent } from '../../domain/registry/events';
import type { Role } from '../../domain/codes/roles';
import type { CampaignFacts } from '../../record/rows';
import { chainIdOf, type RegistryKind } from '../people/record-registry';
import type { Db, Tx } from '../schema/db';
import { instantOf } from '../schema/instants';

/** An event of a unit or person, with its number and when it was recorded. */
export interface RegistryRow<E extends UnitEvent | PersonEvent> {
  seq: number;
  event: E;
  recordedAt: Instant;
}

const read = async (db: Db | Tx, kind: RegistryKind, ids: readonly string[]) => {
  const rows = await db.$queryRaw<{ subjectId: string; seq: number; data: unknown; recordedAt: Date }[]>`
    SELECT c."subjectId", e.seq, e.data, e."recordedAt" FROM "RegistryChain" c
    JOIN "RegistryEvent" e ON e."chainId" = c.id
    WHERE c.id = ANY(${ids.map(id => chainIdOf(kind, id))}::text[]) ORDER BY c.id, e.seq`;
  const all = rows.map(({ subjectId, seq, data, recordedAt }) => ({
    subjectId,
    seq,
    event: data,
    recordedAt: instantOf(recordedAt),
  }));
  return groupBy(all, row => row.subjectId);
};

/** What was registered of these units, by id, in its order. One query. */
export const readUnitEvents = async (
  db: Db | Tx,
  ids: readonly string[],
): Promise<Map<string, RegistryRow<UnitEvent>[]>> =>
  (await read(db, 'unit', ids)) as Map<string, RegistryRow<UnitEvent>[]>;

/** What was registered of these people, by id, in its order. One query. */
export const readPersonEvents = async (
  db: Db,
  ids: readonly string[],
): Promise<Map<string, RegistryRow<PersonEvent>[]>> =>
  (await read(db, 'person', ids)) as Map<string, RegistryRow<PersonEvent>[]>;

/** The now of a campaign as the registry's events are asked by. */
export const momentOf = ({
  now,
  campaign,
}: {
  now: Instant;
  campaign: Pick<CampaignFacts['campaign'], 'id' | 'clock'>;
}): Moment => ({
  at: now,
  rehearsalId: campaign.clock === 'rehearsal' ? campaign.id : null,
});

/** The roles that a person had at a moment, such as that of an act. */
export const rolesOn = async (db: Db, personId: string, moment: Moment): Promise<Role[]> =>
  rolesAsOf(
    ((await readPersonEvents(db, [personId])).get(personId) ?? []).map(one => one.event),
    moment,
  );
