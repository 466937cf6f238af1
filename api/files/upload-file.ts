import { randomUUID } from 'node:crypto';
import { toInstant } from '../../domain/calendar/civil-date';
import { doneBy } from '../../domain/permissions/stand-in';
import { insertFile } from '../../prisma/read/files';
import { uploadFile } from '../contracts/files';
import { route } from '../route';
import { keepUpload, takeUpload } from './take-upload';

/** 附件: the bytes first, then the row that names them. */
export const uploadFileRoute = route(uploadFile, async ({ deps, actor, http }) => {
  const upload = await takeUpload(http.request, deps.filesDir);
  await keepUpload(upload, deps.filesDir);
  const { name, type, size, sha256 } = upload;
  const file = { id: randomUUID(), name, type, size, sha256 };
  const now = deps.now();
  await insertFile(deps.db, { ...file, uploadedById: doneBy(actor).personId, uploadedAt: new Date(now) });
  return { body: { ...file, uploadedAt: toInstant(now) } };
});
