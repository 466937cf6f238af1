import type { Vocabulary } from '../../domain/figures/read/vocabulary';
import { vocabularyOf } from '../../domain/rules/vocabulary-of';
import { targetFileId } from '../../domain/target/open-target-file';
import type { TargetFileState } from '../../domain/target/state';
import type { Db, Tx } from '../schema/db';

/** What the packs that a campaign adopted call things; null where it adopted none, and every name may stand. */
export const readVocabulary = async (db: Db | Tx, campaignId: string): Promise<Vocabulary | null> => {
  const row = await db.docket.findUnique({
    where: { id: targetFileId(campaignId) },
    select: { state: true },
  });
  const packs = (row?.state as unknown as TargetFileState | undefined)?.packs ?? [];
  return packs.length > 0 ? vocabularyOf(packs.map(one => one.pack)) : null;
};
