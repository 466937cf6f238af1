import { DomainError } from '../../domain/domain-error';
import type { Db, Tx } from '../schema/db';
import { inTransaction } from './acts';

/** What one person can upload within 24 hours. */
export interface UploadQuota {
  files: number;
  bytes: number;
}

export interface NewFile {
  id: string;
  name: string;
  type: string;
  size: number;
  sha256: string;
  uploadedById: string;
  uploadedAt: Date;
}

const DAY_MS = 86_400_000;
const MEGABYTE = 1024 * 1024;

/** Who keeps or removes the bytes of a hash waits for whoever does already. */
export const lockBytes = async (tx: Tx, sha256: string): Promise<void> => {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`bytes ${sha256}`}))`;
};

/**
 * Refuses `size` more bytes of a person who has uploaded enough.
 *
 * @throws DomainError `UPLOAD_QUOTA`, with the seconds until the oldest of his uploads no longer counts
 */
export const assertQuota = async (
  db: Db | Tx,
  { uploadedById, uploadedAt, size }: Pick<NewFile, 'uploadedById' | 'uploadedAt' | 'size'>,
  quota: UploadQuota,
): Promise<void> => {
  const since = new Date(uploadedAt.getTime() - DAY_MS);
  const { _count, _sum, _min } = await db.file.aggregate({
    where: { uploadedById, uploadedAt: { gt: since } },
    _count: true,
    _sum: { size: true },
    _min: { uploadedAt: true },
  });
  if (_count < quota.files && (_sum.size ?? 0) + size <= quota.bytes) return;
  const oldest = _min.uploadedAt ?? uploadedAt;
  throw new DomainError('UPLOAD_QUOTA', {
    files: quota.files,
    megabytes: Math.floor(quota.bytes / MEGABYTE),
    retryAfter: Math.ceil((oldest.getTime() - since.getTime()) / 1000),
  });
};

/**
 * Keeps a file: its row and, by `place`, its bytes, before the row can be seen. Uploads of one person count one after another.
 *
 * @throws DomainError `UPLOAD_QUOTA`
 */
export const keepFile = (
  db: Db,
  file: NewFile,
  { quota, place }: { quota: UploadQuota; place: () => Promise<void> },
): Promise<void> =>
  inTransaction(db, async tx => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`uploads ${file.uploadedById}`}))`;
    await assertQuota(tx, file, quota);
    await lockBytes(tx, file.sha256);
    await tx.file.create({ data: file });
    await place();
  });
