import { toInstant } from '../../domain/calendar/civil-date';
import { assertCampaign } from '../../prisma/read/campaigns';
import { loadScenario } from '../../prisma/read/load-scenario';
import { getBurden } from '../contracts/simulation';
import { route } from '../route';

/**
 * 基层减负, before the launch: which units a plan would burden beyond the policy's budget, if they are punctual and if they
 * stay silent. It holds up nothing.
 */
export const getBurdenRoute = route(getBurden, async ({ deps, actor, params, query }) => {
  await assertCampaign(deps.db, actor, params.id);
  const now = deps.now();
  const startsAt = query.clock === 'real' ? toInstant(now) : undefined;
  const scenario = await loadScenario(deps.db, params.id, now, startsAt);
  return { body: await deps.aside.run('weigh-burden', scenario) };
});
