import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

const modulePath = path.resolve(__dirname, '..', 'tools', 'temporal');

/** A proxy that never answers must not be waited for without end; a slow machine gets its time. */
const limit = 3_600_000;

/** The oldest Go that the pinned module can be built with. */
export const neededGo = (): string =>
  /^go (\S+)/m.exec(readFileSync(path.join(modulePath, 'go.mod'), 'utf8'))?.[1] ?? '';

/**
 * Builds the pinned Go module of tools/temporal, where Go is installed. It takes about five minutes on two
 * cores and says so every fifteen seconds; an hour is the limit. Rejects with Go's own words, or with the
 * signal's reason.
 */
export const buildTemporal = (
  version: string,
  target: string,
  onProgress: (message: string) => void,
  signal?: AbortSignal,
): Promise<void> =>
  new Promise((resolve, reject) => {
    mkdirSync(path.dirname(target), { recursive: true });
    const draft = `${target}.${process.pid}.part`;
    const child = spawn(
      'go',
      ['build', '-trimpath', '-ldflags=-s -w', '-o', draft, 'github.com/temporalio/cli/cmd/temporal'],
      {
        cwd: modulePath,
        env: { ...process.env, CGO_ENABLED: '0' },
        stdio: ['ignore', 'ignore', 'pipe'],
        timeout: limit,
        ...(signal && { signal }),
      },
    );
    const startedAt = performance.now();
    const say = (): void => {
      const seconds = Math.round((performance.now() - startedAt) / 1000);
      onProgress(`Temporal：正在用 Go 编译 ${version}，只需一次，约 5 分钟、4 GB 磁盘（已 ${seconds} 秒）…`);
    };
    const timer = setInterval(say, 15_000);
    let words = '';
    child.stderr.on('data', (chunk: Buffer) => (words = `${words}${chunk.toString()}`.slice(-2_000)));
    child.once('spawn', say);
    child.once('error', error => {
      if (signal?.aborted) return; // It is being ended: its close follows.
      clearInterval(timer);
      reject(new Error(`go build: ${error.message}`));
    });
    child.once('close', code => {
      clearInterval(timer);
      if (code !== 0) rmSync(draft, { force: true });
      if (signal?.aborted) return reject(signal.reason as Error);
      if (code !== 0) return reject(new Error(`go build ended with ${code ?? 'a signal'}: ${words.trim()}`));
      renameSync(draft, target);
      resolve();
    });
  });
