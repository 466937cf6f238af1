import type { Db } from '../../prisma/schema/db';
import { queryCalendar, queryCalendars } from '../../prisma/read/rules';
import { personNames } from '../../prisma/read/unit-names';
import { saveCalendar } from '../../prisma/record/save-calendar';
import type { CalendarRow } from '../contracts/rules';
import { amendCalendar, getCalendar, listCalendars } from '../contracts/rules-endpoints';
import { route } from '../route';
import type { Calendar } from '../../domain/calendar/types';
import { instantOf } from '../../prisma/schema/instants';

interface Row {
  version: string;
  years: number[];
  basedOn: string | null;
  note: string | null;
  createdById: string | null;
  createdAt: Date;
}

const presentRows = async (db: Db, rows: Row[]): Promise<CalendarRow[]> => {
  const named = await personNames(
    db,
    rows.flatMap(row => row.createdById ?? []),
  );
  return rows.map(({ version, years, basedOn, note, createdById, createdAt }) => ({
    version,
    years,
    basedOn,
    note,
    createdBy: createdById === null ? null : named(createdById),
    createdAt: instantOf(createdAt),
  }));
};

const presentCalendar = async (db: Db, version: string) => {
  const row = await queryCalendar(db, version);
  const [line] = await presentRows(db, [row]);
  const days = Object.entries(row.days as unknown as Calendar['days'])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, { kind, name, notice }]) => ({ date, kind, name, notice: notice ?? null }));
  return { ...line!, days };
};

export const listCalendarsRoute = route(listCalendars, async ({ deps }) => ({
  body: { items: await presentRows(deps.db, await queryCalendars(deps.db)) },
}));

export const getCalendarRoute = route(getCalendar, async ({ deps, params }) => ({
  body: await presentCalendar(deps.db, params.version),
}));

/** 补录放假调休, as a version of its own. */
export const amendCalendarRoute = route(amendCalendar, async ({ deps, actor, body }) => {
  const { version } = await saveCalendar(deps.db, { ...body, createdById: actor.personId });
  return { body: await presentCalendar(deps.db, version) };
});
