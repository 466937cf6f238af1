import type { CivilDate, Instant } from '../../domain/calendar/civil-date';
import type { Language } from '../../domain/codes/names';
import { formatDay, formatInstant } from '../parts/format-date';

/** The last instant of a day, as whoever looks at a past day sees it. */
export const endOfDay = (on: CivilDate): Instant => `${on}T23:59:59+08:00`;

/** The instant at which the figures stand: the end of a day is its 24:00. */
export const formatCutOff = (at: Instant, language: Language, year?: string): string =>
  at.slice(11, 19) === '23:59:59'
    ? `${formatDay(at.slice(0, 10), language, year)} 24:00`
    : formatInstant(at, language, year);
