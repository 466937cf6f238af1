import { queryProceedings } from '../../prisma/read/proceedings';
import { listProceedings } from '../contracts/proceedings';
import { route } from '../route';
import { presentProceedings } from './present-proceeding';

export const listProceedingsRoute = route(listProceedings, async ({ deps, actor, query }) => {
  const page = await queryProceedings(deps.db, actor, query);
  return { body: { items: await presentProceedings(deps.db, page.items, actor), next: page.next } };
});
