import { toInstant, type Instant } from '../../domain/calendar/civil-date';

/** A time as the database gives it, as the domain writes it; null stays null. */
export const instantOf = <At extends Date | null>(at: At): Instant | Extract<At, null> =>
  at === null ? (at as Extract<At, null>) : toInstant(at.getTime());
