import { getCaseTimeline, getUnitFileTimeline } from '../contracts/docket-endpoints';
import type { SignedIn } from '../../prisma/people/sessions';
import { findDocket } from '../../prisma/read/docket';
import { sightOf } from '../../prisma/read/sight';
import { queryTimeline, whatIsOwed } from '../../prisma/read/timeline';
import { clockOf } from '../../prisma/read/unit-names';
import type { AppDeps } from '../deps';
import { route } from '../route';
import { presentTimeline } from './present-timeline';

type Query = Parameters<typeof queryTimeline>[2];

const answer = async (
  { db }: AppDeps,
  actor: SignedIn,
  kind: 'case' | 'unit-file',
  id: string,
  query: Query,
) => {
  const { campaignId } = await findDocket(db, actor, kind, id);
  const sight = await sightOf(db, actor, campaignId);
  const owed = await whatIsOwed(db, id, sight);
  const page = await queryTimeline(db, id, query, sight);
  return {
    body: {
      items: await presentTimeline(db, owed, page.items, sight, await clockOf(db, campaignId)),
      next: page.next,
    },
  };
};

export const getCaseTimelineRoute = route(getCaseTimeline, ({ deps, actor, params, query }) =>
  answer(deps, actor, 'case', params.id, query),
);
export const getUnitFileTimelineRoute = route(getUnitFileTimeline, ({ deps, actor, params, query }) =>
  answer(deps, actor, 'unit-file', params.id, query),
);
