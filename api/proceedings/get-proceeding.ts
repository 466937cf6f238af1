import { queryProceeding } from '../../prisma/read/proceedings';
import { getProceeding } from '../contracts/proceedings';
import { route } from '../route';
import { presentProceeding } from './present-proceeding';

export const getProceedingRoute = route(getProceeding, async ({ deps, actor, params }) => {
  const proceeding = await queryProceeding(deps.db, actor, params.id);
  return { body: await presentProceeding(deps.db, proceeding, actor), version: proceeding.docket.version };
});
