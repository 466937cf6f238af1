import { queryDocket } from '../../prisma/read/docket';
import { getCaseNext, getUnitFileNext } from '../contracts/next';
import { route } from '../route';
import { presentNext } from './present-next';

export const getCaseNextRoute = route(getCaseNext, async ({ deps, actor, params }) => ({
  body: await presentNext(deps.db, await queryDocket(deps.db, actor, 'case', params.id)),
}));
export const getUnitFileNextRoute = route(getUnitFileNext, async ({ deps, actor, params }) => ({
  body: await presentNext(deps.db, await queryDocket(deps.db, actor, 'unit-file', params.id)),
}));
