import { DomainError } from '../domain-error';

/**
 * The year that the calendar lacks, of the error that says so: an obligation beyond the calendar must not stop the clocks
 * of the others. Any other error is thrown on.
 */
export const uncoveredYear = (error: unknown): number => {
  if (!(error instanceof DomainError) || error.code !== 'CALENDAR_YEAR_NOT_COVERED') throw error;
  return error.details['year'] as number;
};

/** The result of `look`, or `otherwise` where it needs a year that the calendar lacks: alarmsOf names that year. */
export const withinCalendar = <T>(look: () => T, otherwise: T): T => {
  try {
    return look();
  } catch (error) {
    uncoveredYear(error);
    return otherwise;
  }
};
