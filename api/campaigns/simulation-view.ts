import { describeRun, type RunResult } from '../../rehearsal/run-result';
import { burdenView } from '../../rehearsal/memory/burden-view';
import { simulate, type Scenario } from '../../rehearsal/memory/simulate';
import type { SimulationView } from '../contracts/simulation';
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

/** The whole campaign computed, as it is shown. */
export const simulationView = async (scenario: Scenario): Promise<SimulationView> => {
  const run = await simulate(scenario);
  const result = describeRun(run);
  return {
    startsAt: scenario.startsAt,
    endsAt: run.clockAt ?? scenario.startsAt,
    byAct: countByAct(result.steps),
    notices: { sent: result.notices.sent, digests: result.notices.digests },
    proposals: run.proceedings.length,
    cases: result.cases as SimulationView['cases'],
    burden: burdenView(run, scenario.policy).weeks.filter(one => one.exceeds.length > 0),
    byUnit: byUnit(result.steps),
  };
};
