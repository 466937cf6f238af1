import { assertSettled } from '../../domain/proclamation/open-questions';
import { questionInWords, type QuestionOf } from '../../domain/proclamation/questions';
import { readProclamation as read } from '../../domain/proclamation/read-proclamation';
import type { Db } from '../../prisma/schema/db';
import { queryCalendar, queryCalendars } from '../../prisma/read/rules';
import { personNames } from '../../prisma/read/unit-names';
import { loadCalendar } from '../../prisma/record/facts';
import { saveCalendar } from '../../prisma/record/save-calendar';
import type { CalendarRow } from '../contracts/rules';
import { amendCalendar, getCalendar, listCalendars, readProclamation } from '../contracts/rules-endpoints';
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

/** A notice of days off as it is read on a version of the calendar; nothing is kept. */
export const readProclamationRoute = route(readProclamation, async ({ deps, body }) => {
  const { text, basedOn, ...stated } = body;
  const base = await loadCalendar(deps.db, basedOn);
  const { questions, ...reading } = read(text, { base, ...stated });
  const asked = questions.map(({ key, code, dates, source, details }) => ({
    ...{ key, code, dates, source },
    text: questionInWords({ code, details } as QuestionOf, 'zh'),
    en: questionInWords({ code, details } as QuestionOf, 'en'),
  }));
  return { body: { ...reading, questions: asked } };
});

/** 补录放假调休, as a version of its own; by a notice only where nothing in it is left open. */
export const amendCalendarRoute = route(amendCalendar, async ({ deps, actor, body }) => {
  const { proclamation, ...amendment } = body;
  if (proclamation)
    assertSettled(await loadCalendar(deps.db, body.basedOn), { ...proclamation, days: body.days });
  const { version } = await saveCalendar(deps.db, { ...amendment, createdById: actor.personId });
  return { body: await presentCalendar(deps.db, version) };
});
