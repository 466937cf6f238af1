import { queryColleagues } from '../../prisma/people/colleagues';
import { queryStandIns } from '../../prisma/people/stand-ins';
import { listColleagues, listStandIns } from '../contracts/stand-ins';
import { route } from '../route';
import { presentStandIn } from './present-stand-in';
import { isCapable } from '../../domain/permissions/capabilities';

/** One's own, on either side; those who answer for the record see everybody's. */
export const listStandInsRoute = route(listStandIns, async ({ deps, actor }) => {
  const seesAll = isCapable(actor, 'read-audit');
  const rows = await queryStandIns(deps.db, seesAll ? null : actor.personId);
  return { body: { items: rows.map(one => presentStandIn(one, actor, deps.now())) } };
});

export const listColleaguesRoute = route(listColleagues, async ({ deps, actor }) => ({
  body: { items: await queryColleagues(deps.db, actor) },
}));
