import { targetFileId } from '../../domain/target/open-target-file';
import type { TargetFileState } from '../../domain/target/state';
import type { Db, Tx } from '../schema/db';

/** The docket of a campaign's policy targets; `state` is null and `version` 0 before its first command. */
export interface TargetRecord {
  docketId: string;
  version: number;
  state: TargetFileState | null;
}

/** The targets of a campaign. Who may see what of them is asked elsewhere. One query. */
export const readTargets = async (db: Db | Tx, campaignId: string): Promise<TargetRecord> => {
  const docketId = targetFileId(campaignId);
  const row = await db.docket.findUnique({
    where: { id: docketId, kind: 'target-file' },
    select: { version: true, state: true },
  });
  return {
    docketId,
    version: row?.version ?? 0,
    state: (row?.state ?? null) as TargetFileState | null,
  };
};

/** The packs that a campaign supervises. One query. */
export const readPacks = async (db: Db | Tx, campaignId: string): Promise<TargetFileState['packs']> =>
  (await readTargets(db, campaignId)).state?.packs ?? [];
