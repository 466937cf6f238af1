import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { lockDataFolder } from './data-folder-lock';
import { endSurvivors } from './engine-record';

const clear = async (dataDir: string, folder: string): Promise<void> => {
  if (!existsSync(dataDir)) return;
  const unlock = lockDataFolder(dataDir);
  try {
    await endSurvivors(dataDir);
    rmSync(folder, { recursive: true, force: true });
  } finally {
    unlock();
  }
};

/**
 * Deletes a data folder with all that is in it, after ending what an earlier start left running on it: without the
 * folder nobody would know those any more. DATA_DIR_IN_USE while somebody works on it.
 */
export const clearDataFolder = (dataDir: string): Promise<void> => clear(dataDir, dataDir);

/** Deletes what Temporal keeps in a data folder, and nothing else: the record stays, from which everything starts anew. */
export const clearTemporalFolder = (dataDir: string): Promise<void> =>
  clear(dataDir, path.join(dataDir, 'temporal'));
