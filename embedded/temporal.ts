import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EngineError } from './engine-error';
import { readEngineRecord } from './engine-record';
import { startEngineProcess, type EngineExit } from './engine-process';
import { explainDisk } from './explain-disk';
import { findFreePort } from './free-port';
import { resolveTemporal, serverVersionOf } from './temporal-binary';
import { writeAtomically } from './write-atomically';

export interface TemporalOptions {
  dataDir: string;
  env: NodeJS.ProcessEnv;
  onProgress: (message: string) => void;
  onExit?: EngineExit;
  namespace?: string;
  /** Its own web page, for operators. */
  withUi?: boolean;
  extraDynamicConfig?: Record<string, string>;
  /** Breaks off the download or build of the program. */
  signal?: AbortSignal | undefined;
}

export interface Temporal {
  address: string;
  uiUrl?: string;
  pid: number;
  stop: () => Promise<void>;
}

const dynamicConfig: Record<string, string> = {
  // By default timers fire up to a second late.
  'history.timerProcessorMaxTimeShift': '"20ms"',
  'frontend.WorkflowTimeSkippingEnabled': 'true',
  // The defaults guard a shared cluster; here one worker opens many cases at once.
  'frontend.namespaceRPS': '20000',
  'frontend.namespaceCount': '10000',
  'frontend.rps': '20000',
  'history.rps': '50000',
  'matching.rps': '50000',
};

const explain =
  (folder: string, writtenBy: string | undefined, version: string | undefined) =>
  (log: string): EngineError => {
    const words = log.trim().split('\n').slice(-3).join(' / ');
    const disk = explainDisk(log, folder);
    if (disk) return disk;
    if (/address already in use|port .* (already )?in use/i.test(log))
      return new EngineError('PORT_TAKEN', 'Temporal 的端口已被占用。', words);
    if (writtenBy && writtenBy !== version)
      return new EngineError(
        'SERVER_VERSION',
        `Temporal 数据由服务器 ${writtenBy} 写成，现在的服务器是 ${version ?? '未知版本'}，不能打开。`,
        `Use a temporal CLI with server ${writtenBy} (TEMPORAL_CLI), or delete ${folder}: cases live in Postgres and are supervised again.`,
      );
    return new EngineError(
      'DATA_DIR_BROKEN',
      `Temporal 无法用 ${folder} 启动。`,
      `${words}. Deleting ${folder} loses no case: supervision starts again from Postgres.`,
    );
  };

const startOnce = async (options: TemporalOptions, preferredPort: number | undefined): Promise<Temporal> => {
  const { dataDir, onProgress, namespace = 'default' } = options;
  const folder = path.join(dataDir, 'temporal');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const binary = await resolveTemporal(options.env, onProgress, options.signal);
  const version = await serverVersionOf(binary);
  const versionFile = path.join(folder, 'server-version');
  const writtenBy = existsSync(versionFile) ? readFileSync(versionFile, 'utf8') : undefined;
  const port = await findFreePort(preferredPort);
  const uiPort = options.withUi ? await findFreePort(port + 1000) : undefined;
  onProgress(`Temporal：正在启动 ${version ?? ''} …`);

  const config = Object.entries({ ...dynamicConfig, ...options.extraDynamicConfig });
  const address = `127.0.0.1:${port}`;
  const engine = await startEngineProcess({
    name: 'temporal',
    command: binary,
    args: [
      ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--log-level', 'warn'],
      ...(uiPort ? ['--ui-ip', '127.0.0.1', '--ui-port', String(uiPort)] : ['--headless']),
      ...['--db-filename', path.join(folder, 'temporal.db')],
      ...['--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=NORMAL'],
      ...['--namespace', namespace],
      ...config.flatMap(([key, value]) => ['--dynamic-config-value', `${key}=${value}`]),
    ],
    dataDir,
    logFile: path.join(dataDir, 'temporal.log'),
    port,
    startTimeout: 60_000,
    // Loaded while the server is already starting.
    isReady: async () => (await import('./prepare-namespace.ts')).prepareNamespace(address, namespace),
    explain: explain(folder, writtenBy, version),
    onExit: options.onExit,
  });
  if (version) writeAtomically(versionFile, version);
  onProgress(`Temporal：已就绪，${address}`);
  return { address, ...(uiPort ? { uiUrl: `http://127.0.0.1:${uiPort}` } : {}), ...engine };
};

/** The server takes further ports for itself, which somebody may snatch between its looking and its listening. */
const ATTEMPTS = 4;

/**
 * Starts a Temporal server on `<dataDir>/temporal`, on the loopback address only, and waits until its
 * namespace answers. The caller holds the folder's lock and has ended its survivors.
 */
export const startTemporal = async (options: TemporalOptions): Promise<Temporal> => {
  let preferredPort = readEngineRecord(options.dataDir).temporal?.port;
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOnce(options, preferredPort);
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof EngineError) || error.code !== 'PORT_TAKEN') throw error;
      options.onProgress('Temporal：端口被占用，换端口再试 …');
      preferredPort = undefined;
    }
  }
};
