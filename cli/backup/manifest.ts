import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The first entry of a backup: what made it, and what belongs to it with its checksums. */
export const manifestSchema = z.object({
  product: z.literal('zhenggai'),
  /** Of the form of the archive. */
  format: z.literal(1),
  version: z.string(),
  createdAt: z.string(),
  postgresVersion: z.string(),
  migrations: z.array(z.string().regex(/^\w+$/)),
  tables: z.array(z.object({ name: z.string().regex(/^\w+$/), rows: z.number(), bytes: z.number(), sha256 })),
  files: z.array(z.object({ sha256, bytes: z.number() })),
  /** Uploaded files that the record names, but whose bytes were not there. */
  missingFiles: z.array(sha256),
});
export type Manifest = z.infer<typeof manifestSchema>;

export const manifestName = 'manifest.json';
export const tableEntry = (name: string): string => `tables/${name}.ndjson`;
/** As the data folder has them: under their hash, in folders of its first two digits. */
export const fileEntry = (hash: string): string => path.posix.join('files', hash.slice(0, 2), hash);

/** The SHA-256 of a file's bytes, in hexadecimal. */
export const hashOfFile = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
};
