import { at } from '../../domain/calendar/civil-date';
import { assertCampaign } from '../../prisma/read/campaigns';
import { loadScenario } from '../../prisma/read/load-scenario';
import { describeRun, type RunResult } from '../../rehearsal/run-result';
import { burdenView } from '../../rehearsal/memory/burden-view';
import { simulate } from '../../rehearsal/memory/simulate';
import { simulateDraft, type SimulationView } from '../contracts/simulation';
import { route } from '../route';
import { countByAct } from './count-by-act';

const byUnit = (steps: RunResult['steps']): SimulationView['byUnit'] => {
  const units = new Map<string, RunResult['steps']>();
  for (const one of steps) {
    const unit = one.owedBy ?? '';
    const own = units.get(unit);
    if (own) own.push(one);
    else units.set(unit, [one]);
  }
  return [...units]
    .sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1))
    .map(([unit, own]) => ({ unit, byAct: countByAct(own) }));
};

/** The whole campaign before its launch, under assumed behaviour. */
export const simulateDraftRoute = route(simulateDraft, async ({ deps, actor, params, body }) => {
  await assertCampaign(deps.db, actor, params.id);
  const scenario = await loadScenario(deps.db, params.id, deps.now());
  const { until, ...script } = body;
  const run = await simulate({ ...scenario, script, until: until ? at(until, '23:59') : null });
  const result = describeRun(run);
  const view: SimulationView = {
    startsAt: scenario.startsAt,
    endsAt: run.clockAt ?? scenario.startsAt,
    byAct: countByAct(result.steps),
    notices: { sent: result.notices.sent, digests: result.notices.digests },
    proposals: run.proceedings.length,
    cases: result.cases as SimulationView['cases'],
    burden: burdenView(run, scenario.policy).weeks.filter(one => one.exceeds.length > 0),
    byUnit: byUnit(result.steps),
  };
  return { body: view };
});
