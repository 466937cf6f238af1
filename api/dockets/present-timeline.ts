import { unknownActor } from '../../domain/permissions/actor';
import type { Sight } from '../../domain/scope/sight';
import { shownEvent } from '../../domain/scope/visible-events';
import type { Db } from '../../prisma/schema/db';
import type { Owed, TimelineRow } from '../../prisma/read/timeline';
import { personNames, unitNamesOverTime, type ByClock } from '../../prisma/read/unit-names';
import type { TimelineItem } from '../contracts/dockets';
import { textOf, unitsNamedBy } from './event-text';
import { instantOf } from '../../prisma/schema/instants';

/** Whoever did what a record of before kept without saying who. */
const nobodyKnown = { id: unknownActor.personId, name: '不详' };

/**
 * Events that the reader may see as sentences in both languages, without what in them he may not, with who did them. Each
 * reads with the units' names of its day, by the campaign's clock; names are read at once.
 */
export const presentTimeline = async (
  db: Db,
  owed: readonly Owed[],
  given: readonly TimelineRow[],
  sight: Sight,
  campaign: ByClock,
): Promise<TimelineItem[]> => {
  const owners = new Map(owed.map(one => [one.id, one.owedBy]));
  const rows = given.map(row => ({ ...row, event: shownEvent(sight, row.event, id => owners.get(id)) }));
  const [unitThen, person] = [
    await unitNamesOverTime(
      db,
      rows.flatMap(row => unitsNamedBy(row.event)),
      campaign,
    ),
    await personNames(
      db,
      rows.flatMap(({ event: { by } }) =>
        by ? [by.personId, by.actingFor ?? [], by.preparedBy ?? []].flat() : [],
      ),
    ),
  ];
  const obligations = new Map(owed.map(one => [one.id, one.what]));
  return rows.map(({ seq, event, recordedAt }) => {
    const { type, at, by, knownSince, ...data } = event;
    const unit = (id: string) => unitThen(id, knownSince ?? instantOf(recordedAt));
    const naming = { unit, obligation: (id: string) => obligations.get(id) ?? id };
    return {
      seq,
      type,
      at,
      recordedAt: instantOf(recordedAt),
      knownSince: knownSince ?? null,
      by: by && {
        person: by.personId === unknownActor.personId ? nobodyKnown : person(by.personId),
        actingFor: by.actingFor === undefined ? null : person(by.actingFor),
        unit: by.unitId === unknownActor.unitId ? nobodyKnown : unit(by.unitId),
        isUnknown: by.personId === unknownActor.personId,
        isRecordedForOther: by.recordedBy !== undefined,
        proof: by.proof ?? null,
        preparedBy: by.preparedBy === undefined ? null : person(by.preparedBy),
        isStamped: by.isStamped === true,
      },
      text: textOf(event, naming, 'zh'),
      en: textOf(event, naming, 'en'),
      data,
    };
  });
};
