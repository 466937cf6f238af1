import { amendCalendar, type AmendedDay } from '../../domain/adoption/amend-calendar';
import { loadCalendar } from './facts';
import type { Db } from '../schema/db';
import type { Prisma } from '../generated/client';
import { inTransaction } from './acts';
import type { Calendar } from '../../domain/calendar/types';

export interface Amendment {
  basedOn: string;
  days: AmendedDay[];
  /** Years that the base lacks, with all of their days among `days`. */
  years?: number[];
  note: string;
  createdById: string | null;
}

/** `2018+1`, `2018+2`: the amendments of a calendar, in the order in which they were made. */
const rootOf = (version: string): string => version.replace(/\+\d+$/, '');

/**
 * Saves an amended calendar (补录放假调休) as a version of its own. It takes effect nowhere until a campaign adopts it; new
 * campaigns start with it.
 *
 * @throws DomainError `CALENDAR_UNKNOWN`, `CALENDAR_DAY_INVALID`, `CALENDAR_AMENDMENT_EMPTY`
 */
export const saveCalendar = (
  db: Db,
  { basedOn, days, years, note, createdById }: Amendment,
): Promise<Calendar> =>
  inTransaction(db, async tx => {
    const base = await loadCalendar(tx, basedOn);
    const root = rootOf(basedOn);
    const count = await tx.calendar.count({ where: { version: { startsWith: `${root}+` } } });
    const version = `${root}+${count + 1}`;
    const calendar = amendCalendar(base, { version, days, ...(years && { years }) });
    await tx.calendar.create({
      data: {
        version,
        years: [...calendar.years],
        days: calendar.days as unknown as Prisma.InputJsonValue,
        basedOn,
        note,
        createdById,
      },
    });
    return calendar;
  });
