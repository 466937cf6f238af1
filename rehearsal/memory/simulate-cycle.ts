import { playStep } from '../conduct';
import { MemoryStage } from './memory-stage';
import { MemoryStore } from './memory-store';
import { factsOfCycle, openCycleIn, type CycleScenario } from './open-cycle';
import { troupeOf } from './perform-acts';
import { simulatedOf, type Simulated } from './simulate';

/**
 * A yearly cycle (年度考核) computed in memory, by the acts and in the order of the running system: steps, chasing, findings, decisions,
 * letters under the assumed behaviour. No engine, no I/O, no clock.
 */
export const simulateCycle = async (scenario: CycleScenario): Promise<Simulated> => {
  const { registry, script, until } = scenario;
  const facts = factsOfCycle(scenario);
  const store = new MemoryStore(facts, registry.units, registry.people);
  const troupe = troupeOf(registry.units, registry.people);
  await openCycleIn(store, scenario, troupe);
  const stage = new MemoryStage(store, script, troupe);
  for (let isOver = false; !isOver;) ({ isOver } = await playStep(stage, until ? { at: until } : null));
  return simulatedOf(store, stage, { title: facts.campaign.title, registry });
};
