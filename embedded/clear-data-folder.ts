import { existsSync, rmSync } from 'node:fs';
import { lockDataFolder } from './data-folder-lock';
import { endSurvivors } from './engine-record';

/**
 * Deletes a data folder with all that is in it, after ending what an earlier start left running on it: without the
 * folder nobody would know those any more. DATA_DIR_IN_USE while somebody works on it.
 */
export const clearDataFolder = async (dataDir: string): Promise<void> => {
  if (!existsSync(dataDir)) return;
  const unlock = lockDataFolder(dataDir);
  try {
    await endSurvivors(dataDir);
    rmSync(dataDir, { recursive: true, force: true });
  } finally {
    unlock();
  }
};
