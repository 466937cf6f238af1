import type { Obligation } from '../../domain/obligation/types';
import { unknownActor } from '../../domain/permissions/actor';
import type { Db } from '../../prisma/schema/db';
import type { TimelineRow } from '../../prisma/read/timeline';
import { personNames, unitNames, type NamesOf } from '../../prisma/read/unit-names';
import type { TimelineItem } from '../contracts/dockets';
import { textOf, unitsNamedBy } from './event-text';
import { instantOf } from '../../prisma/schema/instants';

/** Whoever did what a record of before kept without saying who. */
const nobodyKnown = { id: unknownActor.personId, name: '不详' };

/** Events as sentences in both languages, with who did them: names are read at once, units' present ones unless told. */
export const presentTimeline = async (
  db: Db,
  owed: Pick<Obligation, 'id' | 'what'>[],
  rows: TimelineRow[],
  namesOf: NamesOf = unitNames,
): Promise<TimelineItem[]> => {
  const [unit, person] = [
    await namesOf(
      db,
      rows.flatMap(row => unitsNamedBy(row.event)),
    ),
    await personNames(
      db,
      rows.flatMap(({ event: { by } }) => (by ? [by.personId, by.actingFor ?? []].flat() : [])),
    ),
  ];
  const obligations = new Map(owed.map(one => [one.id, one.what]));
  const naming = { unit, obligation: (id: string) => obligations.get(id) ?? id };
  return rows.map(({ seq, event, recordedAt }) => {
    const { type, at, by, knownSince, ...data } = event;
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
      },
      text: textOf(event, naming, 'zh'),
      en: textOf(event, naming, 'en'),
      data,
    };
  });
};
