import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathOfHash } from '../../api/files/take-upload';
import type { Enter } from '../../domain/register/import/types';
import { importFindings } from '../../prisma/record/import-findings';
import type { Db } from '../../prisma/schema/db';
import { readConfiguration } from '../configuration';
import { coordinatorOf } from '../coordinator-of';

interface Given {
  campaignId: string;
  acts: readonly Enter[];
  /** Login of who records. */
  by: string | undefined;
  file: string;
  name: string;
  bytes: Buffer;
}

/** Records what is new of a file, with the file. @throws DomainError `NOT_PERMITTED`, and what `importFindings` throws */
export const recordFindings = async (
  db: Db,
  { campaignId, acts, by, file, name, bytes }: Given,
): Promise<{ added: string[]; known: string[] }> => {
  const actor = await coordinatorOf(db, by, 'findings');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const to = pathOfHash(path.join(readConfiguration(process.env).DATA_DIR, 'files'), sha256);
  const { given } = await importFindings(db, {
    ...{ campaignId, acts, actor, requestId: null },
    file: {
      ...{ id: randomUUID(), name, type: 'application/octet-stream', size: bytes.length, sha256 },
      ...{ uploadedById: actor.personId, uploadedAt: new Date() },
    },
    place: async () => {
      await mkdir(path.dirname(to), { recursive: true });
      await copyFile(file, to);
    },
  });
  return given;
};
