import { queryLetter, visibleLetters } from '../../prisma/read/letters';
import { queryProceeding, visibleProceedings } from '../../prisma/read/proceedings';
import { sightOf } from '../../prisma/read/sight';
import { queryTimeline, whatIsOwed, type TimelineRow } from '../../prisma/read/timeline';
import { clockOf } from '../../prisma/read/unit-names';
import type { Db } from '../../prisma/schema/db';
import { getLetterTimeline } from '../contracts/letters';
import { getProceedingTimeline } from '../contracts/proceedings';
import type { SignedIn } from '../../prisma/people/sessions';
import type { AppDeps } from '../deps';
import { presentTimeline } from '../dockets/present-timeline';
import { route } from '../route';

interface Paper {
  id: string;
  campaignId: string;
}

/** An event of a paper names other papers, in the proceeding that it belongs to: those that the reader may not see are not named. */
const withPapersSeen = async (db: Db, actor: SignedIn, rows: TimelineRow[]): Promise<TimelineRow[]> => {
  const letterIds = rows.flatMap(({ event }) => (event.type === 'paper-drafted' ? event.letterId : []));
  const proceedingIds = rows.flatMap(({ event }) =>
    event.type === 'letter-drafted' ? (event.proceedingId ?? []) : [],
  );
  const letters = await visibleLetters(db, actor, null, letterIds);
  const proceedings = await visibleProceedings(db, actor, proceedingIds);
  return rows.flatMap(row => {
    const { event } = row;
    if (event.type === 'paper-drafted') return letters.has(event.letterId) ? [row] : [];
    if (event.type !== 'letter-drafted' || event.proceedingId === null) return [row];
    return proceedings.has(event.proceedingId)
      ? [row]
      : [{ ...row, event: { ...event, proceedingId: null } }];
  });
};

const answer = async (
  { db }: AppDeps,
  actor: SignedIn,
  { id, campaignId }: Paper,
  query: Parameters<typeof queryTimeline>[2],
) => {
  const sight = await sightOf(db, actor, campaignId);
  const owed = await whatIsOwed(db, id, sight);
  const page = await queryTimeline(db, id, query, sight);
  const rows = await withPapersSeen(db, actor, page.items);
  return {
    body: {
      items: await presentTimeline(db, owed, rows, sight, await clockOf(db, campaignId)),
      next: page.next,
    },
  };
};

export const getLetterTimelineRoute = route(getLetterTimeline, async ({ deps, actor, params, query }) => {
  const letter = await queryLetter(deps.db, actor, params.id);
  return answer(deps, actor, letter, query);
});

export const getProceedingTimelineRoute = route(
  getProceedingTimeline,
  async ({ deps, actor, params, query }) => {
    const proceeding = await queryProceeding(deps.db, actor, params.id);
    return answer(deps, actor, proceeding, query);
  },
);
