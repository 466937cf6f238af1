import { endOf } from '../../domain/calendar/civil-date';
import { byTimer } from '../../record/rows';
import { isWaitedForSql } from '../read/read-agenda';
import { inTransaction } from '../record/acts';
import { superviseAgain } from '../record/campaign-standing';
import { loadFacts } from '../record/facts';
import type { Db } from '../schema/db';

/**
 * Campaigns that have ended although something is owed or somebody is to be told: an older version let them end, and acts after
 * the end changed nothing. They are supervised again; returns their ids.
 */
export const superviseOwed = async (db: Db): Promise<string[]> => {
  const ended = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM "Campaign" c WHERE c.status = 'ended' AND (${isWaitedForSql} OR EXISTS (
      SELECT 1 FROM "Notice" n WHERE n."campaignId" = c.id AND n.status = 'queued')) ORDER BY c.id`;
  const again: string[] = [];
  for (const { id: campaignId } of ended) {
    const isAgain = await inTransaction(db, async tx => {
      const { now: at, timetable } = await loadFacts(tx, campaignId);
      const isPastCompletion = at >= endOf(timetable.completionDueOn);
      return superviseAgain(tx, { ...byTimer, campaignId, at, docketId: null, isPastCompletion });
    });
    if (isAgain) again.push(campaignId);
  }
  return again;
};
