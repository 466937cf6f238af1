import { launchPlayed } from '../../prisma/record/launch-played';
import type { Db } from '../../prisma/schema/db';
import { playPast } from './past/play-past';
import { draftAnswered } from './launch-plan';
import { demoCampaignId, readDayOne } from './seed-day-one';

/** Who handed the demonstration's tasks out. */
const actorId = 'office';

/**
 * The campaign `demo` with five weeks behind it, on the rehearsal's clock (ADR 48). `now` in milliseconds since the epoch;
 * its past lies in 2018 all the same.
 *
 * @throws DomainError of an act of its people that is refused: then nothing is written
 */
export const seedPast = async (db: Db, now: number, campaignId = demoCampaignId): Promise<void> => {
  await draftAnswered(db, await readDayOne(campaignId), now);
  await launchPlayed(db, { campaignId, actorId, now, requestId: null }, from => playPast(from, actorId));
};
