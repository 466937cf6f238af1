import { rm } from 'node:fs/promises';
import type { FigureSource } from '../../domain/figure-book/events';
import { readRecordedBrief } from '../../prisma/read/recorded-brief';
import { readVocabulary } from '../../prisma/read/vocabulary';
import type { OutputOf } from '../aside/tasks';
import type { Call } from '../call';
import { uploadFields } from '../contracts/figures';
import { takeUpload } from '../files/take-upload';
import { parsePart } from '../middleware/parse-part';

type Uploading = Pick<Call<unknown, unknown, unknown>, 'deps' | 'http'>;

/** What a file of figures holds, read aside; the file itself is not kept, its rows and its hash are. */
export const readUploadedFigures = async (
  { deps, http }: Uploading,
  campaignId: string,
): Promise<{ source: FigureSource; reading: OutputOf<'read-figures'> }> => {
  const upload = await takeUpload(http.request, deps.filesDir, ['kind']);
  try {
    const { path, name, sha256, fields } = upload;
    const { kind } = parsePart('body', uploadFields, fields);
    const recorded = await readRecordedBrief(deps.db, campaignId);
    const vocabulary = await readVocabulary(deps.db, campaignId);
    const reading = await deps.aside.run('read-figures', {
      path,
      name,
      recorded,
      vocabulary,
      ...(kind && { kind }),
    });
    return { source: { by: 'file', fileName: name, fileSha256: sha256 }, reading };
  } finally {
    await rm(upload.path, { force: true });
  }
};
