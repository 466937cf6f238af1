import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { toInstant } from '../../domain/calendar/civil-date';
import { doneBy } from '../../domain/permissions/stand-in';
import { assertQuota, keepFile } from '../../prisma/record/keep-file';
import { uploadFile } from '../contracts/files';
import { route } from '../route';
import { keepUpload, takeUpload } from './take-upload';

/** 附件: the row that names it and the bytes, both or neither. */
export const uploadFileRoute = route(uploadFile, async ({ deps, actor, http }) => {
  const { db, filesDir, uploadQuota: quota } = deps;
  const uploadedById = doneBy(actor).personId;
  // Whoever has had enough need not send it first.
  await assertQuota(db, { uploadedById, uploadedAt: new Date(deps.now()), size: 0 }, quota);
  const upload = await takeUpload(http.request, filesDir);
  try {
    const { name, type, size, sha256 } = upload;
    const file = { id: randomUUID(), name, type, size, sha256 };
    const now = deps.now();
    await keepFile(
      db,
      { ...file, uploadedById, uploadedAt: new Date(now) },
      { quota, place: () => keepUpload(upload, filesDir) },
    );
    return { body: { ...file, uploadedAt: toInstant(now) } };
  } finally {
    // Nothing where it was kept.
    await rm(upload.path, { force: true });
  }
});
