import { loadRegistry } from '../../../prisma/people/load-registry';
import { loadCalendar, loadPolicy } from '../../../prisma/record/facts';
import type { Db } from '../../../prisma/schema/db';
import { currentRules } from '../../../prisma/schema/seed-rules';
import { playStep } from '../../../rehearsal/conduct';
import { MemoryStage } from '../../../rehearsal/memory/memory-stage';
import { factsOfCycle, openCycleIn, type CycleScenario } from '../../../rehearsal/memory/open-cycle';
import { troupeOf } from '../../../rehearsal/memory/perform-acts';
import { RecordingStore } from '../../../rehearsal/memory/recording-store';
import { openedAt, opening } from './cycle';
import { figures, orders, script } from './said';

/** The rules and the people of a database. */
export const rulesOf = async (db: Db): Promise<Pick<CycleScenario, 'registry' | 'calendar' | 'policy'>> => {
  const rules = await currentRules(db);
  return {
    registry: await loadRegistry(db),
    calendar: await loadCalendar(db, rules.calendarVersion),
    policy: await loadPolicy(db, rules.policyId, rules.policyVersion),
  };
};

/** The same cycle as on the engines, under the rules and with the people of a database. */
export const cycleOf = async (db: Db, campaignId: string): Promise<CycleScenario> => {
  return {
    ...(await rulesOf(db)),
    campaignId,
    startsAt: openedAt,
    open: opening,
    orders,
    figures,
    script,
    until: null,
  };
};

/** Played to its end, or its last instant, in a memory that keeps everything. */
export const playCycle = async (scenario: CycleScenario): Promise<RecordingStore> => {
  const { registry } = scenario;
  const store = new RecordingStore(factsOfCycle(scenario), registry.units, registry.people);
  const troupe = troupeOf(registry.units, registry.people);
  await openCycleIn(store, scenario, troupe);
  const stage = new MemoryStage(store, scenario.script, troupe);
  const until = scenario.until === null ? null : { at: scenario.until };
  for (let isOver = false; !isOver;) ({ isOver } = await playStep(stage, until));
  return store;
};
