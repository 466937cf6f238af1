/** `npm run dev`: the server restarts on change, the web reloads by itself. */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import { table } from './eslint-rooms.mjs';
import { root } from './prepare.mjs';

const portOf = args => {
  const index = args.indexOf('--port');
  const inline = args.find(arg => arg.startsWith('--port='));
  return (index >= 0 ? args[index + 1] : inline?.slice('--port='.length)) ?? process.env.PORT ?? '3000';
};

/** An editor saves several files at once, and some of them twice. */
const PAUSE_MS = 200;
const isSource = name => /\.(ts|mjs|json|sql|txt|csv)$/.test(name) && !name.includes('generated');

/** Calls back once for each burst of changes in the rooms that the server is made of. */
const onChange = act => {
  let timer;
  for (const room of Object.keys(table).filter(name => name !== 'web'))
    watch(path.join(root, room), { recursive: true }, (_, name) => {
      if (!isSource(name ?? '')) return;
      clearTimeout(timer);
      timer = setTimeout(act, PAUSE_MS);
    });
};

/** Starts both and ends with them: when the web's server stops, or on a signal, the other is stopped too. */
export const startDevelopment = args => {
  const port = portOf(args);
  const start = (file, fileArgs) =>
    spawn(process.execPath, [path.join(root, file), ...fileArgs], {
      cwd: root,
      // Sessions of their own: Ctrl-C comes to us alone and is handed on once.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PORT: port, API_ADDRESS: `http://127.0.0.1:${port}` },
    });
  const isAlive = child => child.exitCode === null && child.signalCode === null;
  const startServer = () => start('run.mjs', ['cli/index.ts', 'start', ...args]);
  let server = startServer();
  const web = start('node_modules/vite/bin/vite.js', [
    '--config',
    'web/vite.config.ts',
    '--clearScreen',
    'false',
  ]);
  let isStopping = false;

  /** One that has ended by itself waits for the change that mends it. */
  const restart = () => {
    if (isStopping) return;
    console.log('… 源文件有改动,重新启动');
    const again = () => {
      if (!isStopping) server = startServer();
    };
    if (!isAlive(server)) return again();
    server.once('exit', again);
    server.kill('SIGTERM');
  };
  onChange(restart);

  const stop = () => {
    isStopping = true;
    for (const child of [server, web]) if (isAlive(child)) child.kill('SIGTERM');
    const gone = child => !isAlive(child) || new Promise(resolve => child.once('exit', resolve));
    // The watchers would keep us alive.
    void Promise.all([server, web].map(gone)).then(() => process.exit(process.exitCode ?? 0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
  web.once('exit', code => {
    process.exitCode ||= code ?? 0;
    if (!isStopping) stop();
  });
};
