/** `npm run dev`: the server restarts on change, the web reloads by itself. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './prepare.mjs';

const program = file => path.join(root, 'node_modules', file);

const portOf = args => {
  const index = args.indexOf('--port');
  const inline = args.find(arg => arg.startsWith('--port='));
  return (index >= 0 ? args[index + 1] : inline?.slice('--port='.length)) ?? process.env.PORT ?? '3000';
};

/** Starts both and ends with them: when one stops, or on a signal, the other is stopped too. */
export const startDevelopment = args => {
  const port = portOf(args);
  const start = (file, fileArgs) =>
    spawn(process.execPath, [program(file), ...fileArgs], {
      cwd: root,
      // Sessions of their own: Ctrl-C comes to us alone and is handed on once.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PORT: port, API_ADDRESS: `http://127.0.0.1:${port}` },
    });
  const children = [
    start('tsx/dist/cli.mjs', ['watch', '--clear-screen=false', 'cli/index.ts', 'start', ...args]),
    start('vite/bin/vite.js', ['--config', 'web/vite.config.ts', '--clearScreen', 'false']),
  ];
  const stop = () => {
    for (const child of children) if (child.exitCode === null && !child.killed) child.kill('SIGTERM');
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  for (const child of children)
    child.once('exit', code => {
      process.exitCode ||= code ?? 0;
      stop();
    });
};
