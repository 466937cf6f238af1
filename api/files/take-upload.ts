import busboy from 'busboy';
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request } from 'express';
import { DomainError } from '../../domain/domain-error';
import { MAX_FILE_BYTES } from '../contracts/files';

/** A file as it came, under a name of its own until somebody keeps it. */
export interface Upload {
  path: string;
  name: string;
  type: string;
  size: number;
  sha256: string;
  /** The form's other fields. */
  fields: Record<string, string>;
}

const store = async (
  stream: NodeJS.ReadableStream,
  to: string,
): Promise<{ size: number; sha256: string }> => {
  const hash = createHash('sha256');
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(stream, measure, createWriteStream(to, { mode: 0o600 }));
  return { size, sha256: hash.digest('hex') };
};

/**
 * Takes the one file of a multipart form, streaming it to a temporary file in `folder`. The caller keeps it (`keepUpload`)
 * or removes it.
 *
 * @throws DomainError `FILE_EXPECTED`, `FILE_TOO_LARGE` (20 MB)
 */
export const takeUpload = async (request: Request, folder: string): Promise<Upload> => {
  await mkdir(folder, { recursive: true });
  const temporary = path.join(folder, `.upload-${randomUUID()}`);
  const fields: Record<string, string> = {};
  let taken: Promise<Upload & { isTruncated: boolean }> | undefined;
  const form = busboy({
    headers: request.headers,
    defParamCharset: 'utf8',
    limits: { files: 1, fileSize: MAX_FILE_BYTES, fields: 10, fieldSize: 10_000 },
  });
  form.on('field', (name, value) => (fields[name] = value));
  form.on('file', (_field, stream, { filename, mimeType }) => {
    taken = store(stream, temporary).then(stored => ({
      ...stored,
      path: temporary,
      name: path.basename(filename ?? '').slice(0, 200) || '附件',
      type: mimeType.slice(0, 100),
      fields,
      isTruncated: 'truncated' in stream && stream.truncated,
    }));
    // Waited for below; a failure before that must not end the process.
    taken.catch(() => undefined);
  });
  try {
    await pipeline(request, form).catch(() => {
      throw new DomainError('FILE_EXPECTED', { what: 'broken' });
    });
    const upload = await taken;
    if (!upload) throw new DomainError('FILE_EXPECTED');
    if (upload.isTruncated) throw new DomainError('FILE_TOO_LARGE', { most: MAX_FILE_BYTES });
    const { isTruncated: _, ...file } = upload;
    return file;
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
