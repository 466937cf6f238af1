import type { Actor } from '../../domain/permissions/actor';
import type { Enter } from '../../domain/register/import/types';
import { importFindings as enterAll, newFindings } from '../../record/findings/import-findings';
import type { Touched } from '../../record/touched';
import type { Db } from '../schema/db';
import { actGiving } from './acts';
import { lockBytes, type NewFile } from './keep-file';

/** So long a file may take, in milliseconds. */
const LONGEST = 120_000;

interface ImportedFindings {
  added: string[];
  /** For each row that was not new its finding. */
  known: string[];
}

export interface FindingBatch {
  campaignId: string;
  acts: readonly Enter[];
  file: NewFile;
  /** Puts the bytes of the file where they are kept. */
  place: () => Promise<void>;
  actor: Actor;
  requestId: string | null;
}

/**
 * Enters the findings of a file, in one transaction with the file itself: all that is new, or nothing. Where nothing is new the file
 * is not kept a second time.
 *
 * @throws what `enterFinding` throws but `FINDING_KNOWN`
 */
export const importFindings = (
  db: Db,
  { campaignId, acts, file, place, actor, requestId }: FindingBatch,
): Promise<{ given: ImportedFindings; touched: Touched }> =>
  actGiving(
    db,
    { actor, requestId },
    async (book, tx) => {
      const { fresh, known } = await newFindings(book, campaignId, acts);
      await book.open(campaignId);
      if (fresh.size === 0) return { added: [], known };
      await lockBytes(tx, file.sha256);
      await tx.file.create({ data: file });
      await enterAll(book, { campaignId, fresh, fileId: file.id, actor });
      await place();
      return { added: [...fresh.keys()], known };
    },
    { timeout: LONGEST },
  );
