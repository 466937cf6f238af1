import { Book } from '../../../record/book';
import { command } from '../../../record/command';
import { recordFigures } from '../../../record/figures/record-figures';
import { targetFileId } from '../../../domain/target/open-target-file';
import { playStep } from '../../../rehearsal/conduct';
import { MemoryStage } from '../../../rehearsal/memory/memory-stage';
import { troupeOf } from '../../../rehearsal/memory/perform-acts';
import { RecordingStore } from '../../../rehearsal/memory/recording-store';
import { factsOf, launchIn, type Scenario } from '../../../rehearsal/memory/simulate';
import { figuresWith, officer } from '../../record/support/figures';
import type { Supervision } from './story';

/** What people do beside their script in a campaign in memory. */
export const supervisionIn = (store: RecordingStore, stage: MemoryStage): Supervision => {
  const { id: campaignId } = store.facts.campaign;
  const write = async (work: (book: Book) => Promise<unknown>): Promise<void> => {
    const book = new Book(store, { actorId: officer.personId, requestId: null });
    await work(book);
    await book.close();
  };
  const by = { actor: officer, campaignId };
  return {
    until: async at => {
      for (let isOver = false; !isOver;) ({ isOver } = await playStep(stage, { at }));
    },
    target: act =>
      write(book =>
        command(book, { on: 'target-file', docketIds: [targetFileId(campaignId)], command: act, ...by }),
      ),
    figures: (batchId, lists) =>
      write(book =>
        recordFigures(book, {
          ...by,
          batchId: `${campaignId} ${batchId}`,
          source: { by: 'file', fileName: '数据.json', fileSha256: null },
          figures: figuresWith(lists),
          reach: 'all',
          requestId: null,
        }),
      ),
    breach: (key, act) =>
      write(book =>
        command(book, { on: 'breach', docketIds: [`${campaignId}:breach:${key}`], command: act, ...by }),
      ),
  };
};

/** A campaign in memory that is handed out, with its stage: what it records is kept whole. */
export const superviseInMemory = async (
  scenario: Scenario,
): Promise<{ store: RecordingStore; stage: MemoryStage; supervision: Supervision }> => {
  const { registry, script } = scenario;
  const store = new RecordingStore(factsOf(scenario), registry.units, registry.people);
  await launchIn(store, scenario, null);
  const stage = new MemoryStage(store, script, troupeOf(registry.units, registry.people));
  return { store, stage, supervision: supervisionIn(store, stage) };
};
