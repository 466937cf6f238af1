import type { CaseState } from '../../domain/case/state';
import type { Command } from '../../domain/commands/command';
import type { DocketState } from '../../domain/kinds';
import type { UnitId } from '../../domain/obligation/types';
import { elsewhereOf, filesAmong, isOfDocument } from '../../record/elsewhere';
import type { Db, Tx } from '../schema/db';
import { postgresStore } from './postgres-store';

/** The other cases and unit files that a command of a unit on these dockets is about, as they stand now, without a lock. */
export const readElsewhere = async (
  db: Db | Tx,
  { campaignId, command, unitId }: { campaignId: string; command: Command; unitId: UnitId },
  states: readonly DocketState[],
): Promise<CaseState[]> => {
  if (!isOfDocument(command)) return [];
  const store = postgresStore(db);
  const ids = new Set<string>();
  for (const state of states) {
    const { changed, named } = await elsewhereOf(store, command, unitId, state);
    for (const id of [...changed, ...named]) ids.add(id);
  }
  return filesAmong(
    (await store.readDockets([...ids])).map(one => one.state),
    campaignId,
  );
};
