import { queryLetter } from '../../prisma/read/letters';
import { queryProceeding } from '../../prisma/read/proceedings';
import { queryTimeline, whatIsOwed } from '../../prisma/read/timeline';
import { getLetterTimeline } from '../contracts/letters';
import { getProceedingTimeline } from '../contracts/proceedings';
import type { AppDeps } from '../deps';
import { presentTimeline } from '../dockets/present-timeline';
import { route } from '../route';

const answer = async ({ db }: AppDeps, id: string, query: Parameters<typeof queryTimeline>[2]) => {
  const owed = await whatIsOwed(db, id);
  const page = await queryTimeline(db, id, query);
  return { body: { items: await presentTimeline(db, owed, page.items), next: page.next } };
};

export const getLetterTimelineRoute = route(getLetterTimeline, async ({ deps, actor, params, query }) => {
  await queryLetter(deps.db, actor, params.id);
  return answer(deps, params.id, query);
});

export const getProceedingTimelineRoute = route(
  getProceedingTimeline,
  async ({ deps, actor, params, query }) => {
    await queryProceeding(deps.db, actor, params.id);
    return answer(deps, params.id, query);
  },
);
