import { unitNameAsOf } from '../../domain/registry/as-of';
import type { RegistryEvent } from '../../domain/registry/events';
import { sentenceOf, unitsIn } from '../../domain/registry/sentences';
import { findRegistered, findUnit } from '../../prisma/people/registry';
import { readPersonEvents, readUnitEvents } from '../../prisma/read/registry-events';
import { personNames } from '../../prisma/read/unit-names';
import type { Db } from '../../prisma/schema/db';
import { getPersonHistory, getUnitHistory, type RegistryEventView } from '../contracts/registry-history';
import { route } from '../route';

const present = async (
  db: Db,
  rows: readonly { seq: number; event: RegistryEvent }[],
): Promise<{ items: RegistryEventView[] }> => {
  const units = rows.flatMap(({ event }) => [...unitsIn(event), ...(event.by ? [event.by.unitId] : [])]);
  const registered = await readUnitEvents(db, [...new Set(units)]);
  const person = await personNames(
    db,
    rows.flatMap(({ event: { by } }) => (by ? [by.personId, by.actingFor ?? []].flat() : [])),
  );
  const items = rows.map(({ seq, event }) => {
    const { type, at, via, by } = event;
    const nameThen = (id: string): string => {
      const events = (registered.get(id) ?? []).map(one => one.event);
      return unitNameAsOf(events, { at, rehearsalId: null }) ?? id;
    };
    const { zh, en } = sentenceOf(event, nameThen);
    return {
      seq,
      type,
      at,
      via,
      by: by && {
        person: person(by.personId),
        actingFor: by.actingFor === undefined ? null : person(by.actingFor),
        unit: { id: by.unitId, name: nameThen(by.unitId) },
      },
      ...('from' in event && { from: event.from, to: event.to }),
      ...(event.note !== undefined && { note: event.note }),
      text: zh,
      en,
    };
  });
  return { items };
};

export const getUnitHistoryRoute = route(getUnitHistory, async ({ deps: { db }, params }) => {
  const { id } = await findUnit(db, params.id);
  return { body: await present(db, (await readUnitEvents(db, [id])).get(id) ?? []) };
});

export const getPersonHistoryRoute = route(getPersonHistory, async ({ deps: { db }, params }) => {
  const { id } = await findRegistered(db, params.id);
  return { body: await present(db, (await readPersonEvents(db, [id])).get(id) ?? []) };
});
