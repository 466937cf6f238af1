import { toInstant, type Instant } from '../../domain/calendar/civil-date';

/** An instant of a life that may not have come to it yet. */
export const instantOf = (at: Date | null): Instant | null => at && toInstant(at.getTime());
