import { toInstant } from '../../domain/calendar/civil-date';
import { assertCampaign } from '../../prisma/read/campaigns';
import { loadScenario } from '../../prisma/read/load-scenario';
import { getProvisionalDates } from '../contracts/provisional-dates';
import { route } from '../route';

/** 暂定, before the launch: which dates of a plan hang on years that are not announced yet. It holds up nothing. */
export const getProvisionalDatesRoute = route(getProvisionalDates, async ({ deps, actor, params, query }) => {
  await assertCampaign(deps.db, actor, params.id);
  const now = deps.now();
  const startsAt = query.clock === 'real' ? toInstant(now) : undefined;
  const scenario = await loadScenario(deps.db, params.id, now, startsAt);
  return { body: await deps.aside.run('find-provisional', scenario) };
});
