import { isProposal } from '../../domain/obligation/proposals';
import { knowsUntold } from '../../domain/permissions/reader';
import { readerOf } from '../../prisma/read/scope';
import { unitNames } from '../../prisma/read/unit-names';
import { assertCampaign } from '../../prisma/read/campaigns';
import { loadRegistry } from '../../prisma/people/load-registry';
import { loadRunning } from '../../prisma/read/load-running';
import { getForecast, type ForecastView } from '../contracts/simulation';
import { route } from '../route';
import { countByAct } from './count-by-act';

/** What timers will do in the next days if nobody acts: computed on a copy, nothing is recorded. */
export const getForecastRoute = route(getForecast, async ({ deps, actor, params, query }) => {
  await assertCampaign(deps.db, actor, params.id);
  const running = await loadRunning(deps.db, params.id);
  const registry = await loadRegistry(deps.db);
  const foreseen = await deps.aside.run('forecast', { running, registry, days: query.days });
  const { until, sent, digests } = foreseen;
  const reader = readerOf(actor);
  // 代理: what is between the offices about the stand-in's own house is not forecast to him either.
  const steps = foreseen.steps.filter(
    ({ act, owedById, aboutIds }) =>
      (!isProposal(act) || knowsUntold(reader, owedById)) && aboutIds.every(one => knowsUntold(reader, one)),
  );
  const named = await unitNames(
    deps.db,
    steps.map(one => one.owedById),
  );
  const body: ForecastView = {
    now: running.facts.now,
    until,
    byAct: countByAct(steps),
    notices: { sent, digests },
    steps: steps.map(one => ({
      docketId: one.docketId,
      ref: one.ref,
      title: one.title,
      obligation: one.obligation as ForecastView['steps'][number]['obligation'],
      what: one.what,
      owedBy: named(one.owedById),
      act: one.act as ForecastView['steps'][number]['act'],
      dueAt: one.dueAt,
      provisionalYears: one.provisionalYears,
      cites: one.cites,
    })),
  };
  return { body };
});
