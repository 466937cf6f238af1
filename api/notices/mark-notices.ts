import { toInstant } from '../../domain/calendar/civil-date';
import type { SignedIn } from '../../prisma/people/sessions';
import { countUnread } from '../../prisma/read/notice-readings';
import { markRead, markUnread } from '../../prisma/record/mark-notices';
import type { AppDeps } from '../deps';
import * as contracts from '../contracts/notices';
import { route } from '../route';

const answer = async ({ db }: AppDeps, actor: SignedIn, marked: number, now: number) => ({
  body: { marked, markedAt: toInstant(now), count: await countUnread(db, actor) },
});

/** 未读: how many wait, for the bell. */
export const countUnreadRoute = route(contracts.countUnread, async ({ deps, actor }) => ({
  body: { count: await countUnread(deps.db, actor) },
}));

/** 标为已读. */
export const markReadRoute = route(contracts.markRead, async ({ deps, actor, body }) => {
  const now = deps.now();
  return answer(deps, actor, await markRead(deps.db, actor, body, now), now);
});

/** 标为未读, which takes a mark back. */
export const markUnreadRoute = route(contracts.markUnread, async ({ deps, actor, body }) =>
  answer(deps, actor, await markUnread(deps.db, actor, body), deps.now()),
);
