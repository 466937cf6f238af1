import { spawn } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';

const modulePath = path.resolve(__dirname, '..', 'tools', 'temporal');

/**
 * Builds the pinned Go module of tools/temporal, where Go is installed. It takes about five minutes on two
 * cores and says so every fifteen seconds. Rejects with Go's own words.
 */
export const buildTemporal = (
  version: string,
  target: string,
  onProgress: (message: string) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    mkdirSync(path.dirname(target), { recursive: true });
    const draft = `${target}.${process.pid}.part`;
    const child = spawn(
      'go',
      ['build', '-trimpath', '-ldflags=-s -w', '-o', draft, 'github.com/temporalio/cli/cmd/temporal'],
      { cwd: modulePath, env: { ...process.env, CGO_ENABLED: '0' }, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const startedAt = performance.now();
    const say = (): void => {
      const seconds = Math.round((performance.now() - startedAt) / 1000);
      onProgress(`Temporal：正在用 Go 编译 ${version}，只需一次，约 5 分钟（已 ${seconds} 秒）…`);
    };
    const timer = setInterval(say, 15_000);
    let words = '';
    child.stderr.on('data', (chunk: Buffer) => (words = `${words}${chunk.toString()}`.slice(-2_000)));
    child.once('spawn', say);
    child.once('error', error => {
      clearInterval(timer);
      reject(new Error(`go build: ${error.message}`));
    });
    child.once('close', code => {
      clearInterval(timer);
      if (code !== 0) return reject(new Error(`go build ended with ${code ?? 'a signal'}: ${words.trim()}`));
      renameSync(draft, target);
      resolve();
    });
  });
