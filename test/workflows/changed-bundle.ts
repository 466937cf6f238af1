import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

const root = path.resolve(__dirname, '../..');

/** A text in a file of workflows/, and what stands in its place. */
export type SourceChange = [file: string, from: string, to: string];

/** The workflows as they would be after these changes, as the worker wants them. */
export const changedBundle = async (...changes: SourceChange[]): Promise<{ code: string }> => {
  const copy = mkdtempSync(path.join(tmpdir(), 'zhenggai-changed-'));
  try {
    // Everything that the workflows take types and names from.
    for (const room of ['workflows', 'domain', 'activities'])
      cpSync(path.join(root, room), path.join(copy, room), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
    for (const [file, from, to] of changes) {
      const changed = path.join(copy, 'workflows', file);
      const source = readFileSync(changed, 'utf8');
      if (!source.includes(from)) throw new Error(`${file} has no "${from}"`);
      writeFileSync(changed, source.replace(from, to));
    }
    return await bundleWorkflowCode({
      workflowsPath: path.join(copy, 'workflows', 'index.ts'),
      logger: new DefaultLogger('WARN'),
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};
