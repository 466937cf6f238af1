import { addDays, dateOf, yearOf, type Instant } from '../../domain/calendar/civil-date';
import { isAnnounced } from '../../domain/calendar/provisional';
import { REACH_DAYS } from '../../domain/outlook/needed-years';
import { neededSoon, tellOfYearsSoon } from '../../record/tell-needed-years';
import type { Touched } from '../../record/touched';
import { yearsNeededIn } from '../read/needed-years';
import type { Db } from '../schema/db';
import { act, byTheClock } from './acts';
import { loadFacts } from './facts';

/**
 * Tells the office of a running campaign of years that are needed within eight weeks and that its calendar has not as
 * announced: each once. Null where there is nothing to tell.
 */
export const tellNeededYears = async (
  db: Db,
  campaignId: string,
  atLeast?: Instant,
): Promise<Touched | null> => {
  const facts = await loadFacts(db, campaignId, atLeast);
  const today = dateOf(facts.now);
  // Most of the year nobody has to look.
  if (isAnnounced(facts.calendar, yearOf(addDays(today, REACH_DAYS)))) return null;
  const { yearsTold } = await db.campaign.findUniqueOrThrow({
    where: { id: campaignId },
    select: { yearsTold: true },
  });
  const years = (await yearsNeededIn(db, facts)).filter(one => !yearsTold.includes(one.year));
  if (neededSoon(years, today).length === 0) return null;
  return act(db, byTheClock, async book => {
    await book.holdKnown(years.map(one => one.docketId));
    await book.open(campaignId, atLeast);
    await tellOfYearsSoon(book, years);
  });
};
