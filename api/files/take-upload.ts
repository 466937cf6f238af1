import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Request } from 'express';
import { z } from 'zod';
import { InvalidRequest, parsePart } from '../middleware/parse-part';
import { temporaryName } from './temporary-name';
import { receiveForm, type Form } from './receive-form';

/** A file as it came, under a name of its own until somebody keeps it. */
export interface Upload extends Form {
  path: string;
}

const NAME_EXPECTED = z.object({ file: z.string().max(200, '文件名过长') });

/**
 * Takes the one file of a multipart form, streaming it to a temporary file in `folder`. The caller keeps it (`keepUpload`)
 * or removes it; where this fails, nothing is left. `others` are the fields that may come with it.
 *
 * @throws DomainError `FILE_EXPECTED`, `FILE_TOO_LARGE` (20 MB)
 * @throws InvalidRequest where a name or another field is nothing that can be kept
 */
export const takeUpload = async (
  request: Request,
  folder: string,
  others: readonly string[] = [],
): Promise<Upload> => {
  await mkdir(folder, { recursive: true });
  const temporary = path.join(folder, temporaryName());
  try {
    const form = await receiveForm(request, temporary);
    const name = path.basename(form.name) || '附件';
    parsePart('body', NAME_EXPECTED, { ...form.fields, file: name });
    const unknown = Object.keys(form.fields).filter(field => !others.includes(field));
    if (unknown.length > 0)
      throw new InvalidRequest(
        'body',
        unknown.map(field => ({ path: [field], message: '没有这个字段' })),
      );
    return { ...form, name, type: form.type.slice(0, 100), path: temporary };
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
};

/** Where the bytes of a hash lie. */
export const pathOfHash = (folder: string, sha256: string): string =>
  path.join(folder, sha256.slice(0, 2), sha256);

/** Keeps an upload under its hash; the same bytes are kept once. */
export const keepUpload = async (upload: Upload, folder: string): Promise<void> => {
  const to = pathOfHash(folder, upload.sha256);
  await mkdir(path.dirname(to), { recursive: true });
  await rename(upload.path, to);
};
