import { at } from '../../domain/calendar/civil-date';
import { assertCampaign } from '../../prisma/read/campaigns';
import { loadScenario } from '../../prisma/read/load-scenario';
import { simulateDraft } from '../contracts/simulation';
import { route } from '../route';

/** The whole campaign before its launch, under assumed behaviour. */
export const simulateDraftRoute = route(simulateDraft, async ({ deps, actor, params, body }) => {
  await assertCampaign(deps.db, actor, params.id);
  const scenario = await loadScenario(deps.db, params.id, deps.now());
  const { until, ...script } = body;
  const view = await deps.aside.run('simulate', {
    ...scenario,
    script,
    until: until ? at(until, '23:59') : null,
  });
  return { body: view };
});
