import { DomainError } from '../domain-error';

/**
 * The year that the calendar lacks, where that is what went wrong: one obligation beyond the calendar must not stop the
 * clocks of the others. Any other error is thrown on.
 */
export const uncoveredYear = (error: unknown): number => {
  if (!(error instanceof DomainError) || error.code !== 'CALENDAR_YEAR_NOT_COVERED') throw error;
  return error.details['year'] as number;
};

/** What a look beyond the calendar finds is nothing: that obligation waits (alarmsOf names the year), the others go on. */
export const withinCalendar = <T>(look: () => T, otherwise: T): T => {
  try {
    return look();
  } catch (error) {
    uncoveredYear(error);
    return otherwise;
  }
};
