import { visibleEvents } from '../../domain/scope/visible-events';
import type { CycleRecord } from '../../prisma/read/assessments';
import { readEvents } from '../../prisma/read/read-events';
import { sightOf } from '../../prisma/read/sight';
import { queryTimeline, whatIsOwed } from '../../prisma/read/timeline';
import { clockOf } from '../../prisma/read/unit-names';
import type { SignedIn } from '../../prisma/people/sessions';
import type { Db } from '../../prisma/schema/db';
import type { TimelineItem } from '../contracts/dockets';
import { presentTimeline } from '../dockets/present-timeline';

const SHOWN = 100;

/** What happened in a cycle that the reader may know of, the newest first; of a past moment what had been recorded by then. */
export const eventsOf = async (
  db: Db,
  actor: SignedIn,
  { campaignId, whole: { id }, asOf }: CycleRecord,
): Promise<TimelineItem[]> => {
  const sight = await sightOf(db, actor, campaignId, asOf ?? undefined);
  const rows =
    asOf === null
      ? (await queryTimeline(db, id, { limit: SHOWN, order: 'desc' }, sight)).items
      : visibleEvents(sight, (await readEvents(db, [id], asOf)).get(id) ?? [])
          .map(({ one }) => ({ ...one, recordedAt: new Date(one.recordedAt) }))
          .toReversed()
          .slice(0, SHOWN);
  return presentTimeline(db, await whatIsOwed(db, id, sight), rows, sight, await clockOf(db, campaignId));
};
