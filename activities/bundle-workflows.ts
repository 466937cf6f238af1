import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

const root = path.resolve(__dirname, '..');

const sourcesIn = (room: string): string[] =>
  readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => path.join(room, name))
    .sort();

/** Everything that can end up in the bundle: the workflows, the types and rules they read, and the SDK. */
const fingerprint = (): string => {
  const hash = createHash('sha256');
  hash.update(readFileSync(require.resolve('@temporalio/workflow/package.json')));
  for (const file of ['workflows', 'domain'].flatMap(sourcesIn))
    hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest('hex').slice(0, 16);
};

/**
 * The workflows as the worker wants them, bundled once per state of their sources: `npm start`, every
 * worker and every test file share the file in the cache folder.
 */
export const loadWorkflowBundle = async (cacheDir: string): Promise<{ code: string }> => {
  const file = path.join(cacheDir, `workflows-${fingerprint()}.js`);
  if (existsSync(file)) return { code: readFileSync(file, 'utf8') };
  const { code } = await bundleWorkflowCode({
    workflowsPath: path.join(root, 'workflows', 'index.ts'),
    logger: new DefaultLogger('WARN'),
  });
  mkdirSync(cacheDir, { recursive: true });
  const draft = `${file}.${randomUUID()}.part`;
  writeFileSync(draft, code);
  renameSync(draft, file);
  return { code };
};
