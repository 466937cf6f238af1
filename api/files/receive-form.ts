import busboy from 'busboy';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request } from 'express';
import { DomainError } from '../../domain/domain-error';
import { MAX_FILE_BYTES } from '../contracts/files';

/** What a form brought; the file's bytes are in the temporary file. */
export interface Form {
  name: string;
  type: string;
  size: number;
  sha256: string;
  /** The form's other fields. */
  fields: Record<string, string>;
}

const limits = { parts: 12, files: 1, fileSize: MAX_FILE_BYTES, fields: 10, fieldSize: 10_000 };
const LONGEST_FIELD_NAME = 100;

const broken = (): DomainError => new DomainError('FILE_EXPECTED', { what: 'broken' });

const open = (request: Request): busboy.Busboy => {
  try {
    return busboy({ headers: request.headers, defParamCharset: 'utf8', limits });
  } catch {
    // Without a boundary nobody knows where its parts end.
    throw broken();
  }
};

const store = async (stream: NodeJS.ReadableStream, to: string) => {
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
 * Reads a multipart form with one file, in the field `file`, whose bytes go to `temporary`. Fails as soon as it is clear that
 * it will: nothing more is read then, and nothing is being written any more when the returned promise has settled.
 *
 * @throws DomainError `FILE_EXPECTED`, `FILE_TOO_LARGE` (20 MB); the error of the disk as it is
 */
export const receiveForm = async (request: Request, temporary: string): Promise<Form> => {
  const form = open(request);
  // Without a prototype: a field may have any name.
  const fields = Object.create(null) as Record<string, string>;
  let taken: Promise<Omit<Form, 'fields'>> | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const refuse = (error: Error) => () => reject(error);
      // A part need not have a name, whatever the types of busboy say; and what is thrown here would end the process.
      form.on('field', (name: string | undefined, value, { valueTruncated }) => {
        if (valueTruncated || name === undefined || name.length > LONGEST_FIELD_NAME) return reject(broken());
        fields[name] = value;
      });
      form.on('file', (field, stream, { filename, mimeType }) => {
        stream.on('limit', refuse(new DomainError('FILE_TOO_LARGE', { most: MAX_FILE_BYTES })));
        taken = store(stream, temporary).then(stored => ({
          ...stored,
          name: filename ?? '',
          type: mimeType,
        }));
        taken.catch(reject);
        if (field !== 'file') reject(new DomainError('FILE_EXPECTED'));
      });
      for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const)
        form.on(limit, refuse(broken()));
      form.on('error', refuse(broken()));
      form.on('close', resolve);
      request.on('close', () => !request.complete && reject(broken()));
      request.pipe(form);
    });
    const file = await taken;
    if (!file) throw new DomainError('FILE_EXPECTED');
    return { ...file, fields };
  } catch (error) {
    // What is still on its way is let go of, so that the answer can leave at once.
    request.unpipe(form);
    request.resume();
    form.destroy();
    await taken?.catch(() => undefined);
    throw error;
  }
};
