import type { Instant } from '../../domain/calendar/civil-date';
import { takeSteps as take, type WhichSteps } from '../../record/take-steps';
import type { Touched } from '../../record/touched';
import type { Db } from '../schema/db';
import { act, byTheClock } from './acts';

/**
 * Takes what is due of these dockets, in one transaction. `atLeast` is the instant that a workflow waited for. Calling it
 * twice changes nothing.
 */
export const takeSteps = (
  db: Db,
  campaignId: string,
  docketIds: string[],
  which: WhichSteps,
  atLeast?: Instant,
): Promise<Touched> =>
  act(db, byTheClock, async book => {
    await book.hold(docketIds);
    await book.open(campaignId, atLeast);
    await take(book, docketIds, which);
  });
