import { assessmentId } from '../../../domain/assessment/open-assessment';
import { enteredId } from '../../../domain/finding/entered-key';
import { Book } from '../../../record/book';
import { command } from '../../../record/command';
import { playStep } from '../../../rehearsal/conduct';
import type { EarlierFinding } from '../../../rehearsal/memory/earlier-findings';
import { MemoryStage } from '../../../rehearsal/memory/memory-stage';
import { factsOfCycle, openCycleIn, type CycleScenario } from '../../../rehearsal/memory/open-cycle';
import { troupeOf } from '../../../rehearsal/memory/perform-acts';
import { RecordingStore } from '../../../rehearsal/memory/recording-store';
import type { Scenario } from '../../../rehearsal/memory/simulate';
import { office } from '../../support/campaign';
import { superviseInMemory, supervisionIn } from '../supervised/in-memory';
import type { Played } from './played';

interface InMemory {
  store: RecordingStore;
  played: Played;
}

const playedIn = (store: RecordingStore, stage: MemoryStage): Played => {
  const { id: campaignId } = store.facts.campaign;
  const write = async (work: (book: Book) => Promise<unknown>): Promise<void> => {
    const book = new Book(store, { actorId: office.personId, requestId: null });
    await work(book);
    await book.close();
  };
  const by = { actor: office, campaignId };
  return {
    ...supervisionIn(store, stage),
    until: async at => {
      for (let isOver = false; !isOver;) ({ isOver } = await playStep(stage, at === null ? null : { at }));
    },
    assess: act =>
      write(book =>
        command(book, { on: 'assessment', docketIds: [assessmentId(campaignId)], command: act, ...by }),
      ),
    enter: act =>
      write(book =>
        command(book, { on: 'finding', docketIds: [enteredId(campaignId, act)], command: act, ...by }),
      ),
  };
};

/** A cycle that was opened in memory, with what earlier ones are known to have established. */
export const cycleInMemory = async (
  scenario: CycleScenario,
  handed: readonly EarlierFinding[] = [],
): Promise<InMemory> => {
  const { registry, script } = scenario;
  const store = new RecordingStore(factsOfCycle(scenario), registry.units, registry.people);
  store.assessments.handed = handed;
  const troupe = troupeOf(registry.units, registry.people);
  await openCycleIn(store, scenario, troupe);
  return { store, played: playedIn(store, new MemoryStage(store, script, troupe)) };
};

/** A campaign that was handed out in memory. */
export const campaignInMemory = async (scenario: Scenario): Promise<InMemory> => {
  const { store, stage } = await superviseInMemory(scenario);
  return { store, played: playedIn(store, stage) };
};

/** What a cycle in memory established, with how the cases ended that were opened of it, in whichever of these campaigns. */
export const earlierFindingsIn = (
  cycle: RecordingStore,
  campaigns: readonly RecordingStore[],
): EarlierFinding[] => {
  const cases = campaigns.flatMap(({ dockets }) =>
    [...dockets.values()].flatMap(({ record: { state } }) => (state.kind === 'case' ? [state] : [])),
  );
  return [...cycle.assessments.records.values()].flatMap(
    ({ id, subjectId, kind, indicator, status, year, text }) => {
      if (kind === null || status !== 'established') return [];
      const kase = cases.find(({ sources = [] }) => sources.some(one => one.findingId === id));
      const campaignId = cycle.facts.campaign.id;
      const outcome = kase?.outcome ?? null;
      return [
        {
          of: { subjectId, kind, indicator },
          says: { findingId: id, campaignId, year, title: text, caseId: kase?.id ?? null, outcome },
        },
      ];
    },
  );
};
