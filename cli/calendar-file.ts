import type { z } from 'zod';
import { calendarAmendment } from '../api/contracts/rules';
import { DomainError } from '../domain/domain-error';
import { amendCalendar } from '../domain/adoption/amend-calendar';
import { seedCalendar } from '../prisma/schema/calendar-seed';
import { parseFile, whyUnreadable } from './parse-file';
import type { Calendar } from '../domain/calendar/types';

const read = <T extends z.ZodType>(name: string, shape: T): z.output<T> => {
  try {
    return parseFile(shape, name);
  } catch (error) {
    throw new DomainError('CALENDAR_UNREADABLE', { reason: whyUnreadable(error), name });
  }
};

/** An amendment as the API takes it. @throws DomainError `CALENDAR_UNREADABLE` */
export const readAmendment = (name: string) => read(name, calendarAmendment);

const onSeed = calendarAmendment.partial({ basedOn: true, note: true });

/**
 * The calendar that the system comes with, amended by a file.
 *
 * @throws DomainError `CALENDAR_UNREADABLE`, `CALENDAR_DAY_INVALID`
 */
export const readAmendedCalendar = (name: string): Calendar => {
  const { days, years } = read(name, onSeed);
  const seed = seedCalendar();
  return amendCalendar(seed, { version: `${seed.version}+${name}`, days, ...(years && { years }) });
};
