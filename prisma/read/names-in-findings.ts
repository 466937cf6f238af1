import type { Term } from '../../domain/figures/read/vocabulary';
import type { Db } from '../schema/db';
import { readVocabulary } from './vocabulary';

interface NamesInFindings {
  units: { id: string; name: string; aliases: string[] }[];
  indicators: readonly Term[];
}

/** What units and indicators are called, for the reading of a file of findings. */
export const namesInFindings = async (db: Db, campaignId: string): Promise<NamesInFindings> => ({
  units: await db.unit.findMany({ select: { id: true, name: true, aliases: true } }),
  indicators: (await readVocabulary(db, campaignId))?.indicators ?? [],
});
