import { randomUUID } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file so that a reader, or a start after a crash, sees the old or the new content, never a part. */
export const writeAtomically = (file: string, content: string | Buffer, mode = 0o600): void => {
  const draft = `${file}.${randomUUID()}.part`;
  writeFileSync(draft, content, { mode });
  renameSync(draft, file);
};
