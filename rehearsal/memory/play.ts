import type { PlayedRecord } from '../../record/played-record';
import { playStep } from '../conduct';
import { directed, type Direction } from './directed-stage';
import { MemoryStage } from './memory-stage';
import { troupeOf } from './perform-acts';
import { RecordingStore } from './recording-store';
import { factsOf, launchIn, type Scenario } from './simulate';

/**
 * A campaign from its hand-out to `until`, with everything that is recorded of it: each act in the name of who acts, each
 * event in its chain. An act that is refused ends it.
 *
 * @throws DomainError of the act that was refused
 */
export const play = async (
  scenario: Scenario,
  handedOutBy: string | null,
  direction: Direction,
): Promise<PlayedRecord> => {
  const { registry, script, until } = scenario;
  const store = new RecordingStore(factsOf(scenario), registry.units, registry.people);
  await launchIn(store, scenario, handedOutBy);
  const memory = new MemoryStage(store, script, troupeOf(registry.units, registry.people));
  const stage = directed(memory, store, direction);
  for (let isOver = false; !isOver;) ({ isOver } = await playStep(stage, until ? { at: until } : null));
  return store.recorded();
};
