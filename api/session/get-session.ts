import { getSession } from '../contracts/session';
import { route } from '../route';
import { presentSession } from './present-session';

export const getSessionRoute = route(getSession, async ({ deps, actor }) => ({
  body: await presentSession(deps.db, actor, deps.now()),
}));
