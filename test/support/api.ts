import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { createAside } from '../../api/aside/aside';
import { createChangeFeed } from '../../api/changes/change-feed';
import { createApp, type AppDeps } from '../../api/create-app';
import { PrismaClient } from '../../prisma/generated/client';
import { connectTo, type Db } from '../../prisma/schema/db';
import type { Touched } from '../../record/touched';
import { createDatabase } from './database';

export interface Asked {
  status: number;
  headers: Headers;
  // Tests look into whatever came; its shape is what they check.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

export interface Ask {
  method?: string;
  token?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface TestApi {
  db: Db;
  url: string;
  /** What the workflows were told. */
  told: { touched: Touched; requestId: string }[];
  advanced: { campaignId: string; until: unknown }[];
  /** SQL statements sent since the last call. */
  countQueries: () => number;
  /** The SQL statements that something leads to, with their parameters as JSON. */
  queriesOf: (work: () => Promise<unknown>) => Promise<{ query: string; params: string }[]>;
  ask: (path: string, ask?: Ask) => Promise<Asked>;
  /** Overrides for single tests. */
  deps: AppDeps;
  close: () => Promise<void>;
}

const read = async (response: Response): Promise<unknown> => {
  const text = await response.text();
  return response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
};

/** The API on a database of its own and a free port; the workflows are only noted. */
export const startApi = async (overrides: Partial<AppDeps> = {}): Promise<TestApi> => {
  const database = await createDatabase();
  const db = new PrismaClient({
    adapter: connectTo(database.url, 4),
    log: [{ emit: 'event', level: 'query' }],
  });
  let queries = 0;
  let heard: { query: string; params: string }[] | null = null;
  db.$on('query', ({ query, params }) => {
    queries++;
    heard?.push({ query, params });
  });
  const filesDir = mkdtempSync(path.join(tmpdir(), 'zhenggai-files-'));
  const told: TestApi['told'] = [];
  const advanced: TestApi['advanced'] = [];
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const deps = {
    db,
    supervision: {
      changed: (touched, requestId) => {
        told.push({ touched, requestId });
        return Promise.resolve();
      },
      advance: (campaignId, until) => {
        advanced.push({ campaignId, until: typeof until === 'object' ? (until?.at ?? null) : until });
        return Promise.resolve();
      },
      isAdvancing: () => Promise.resolve(false),
    },
    aside: createAside(),
    logger: pino({ level: 'silent' }),
    baseUrl: url,
    filesDir,
    uploadQuota: { files: 200, bytes: 1_000_000_000 },
    now: () => Date.now(),
    health: () => Promise.resolve({ ok: true, checks: {} }),
    ...overrides,
  } as AppDeps;
  // It reads `deps` when it asks: a test may put another database there.
  deps.changes = overrides.changes ?? createChangeFeed(deps);
  server.on('request', createApp(deps));
  return {
    db: deps.db,
    url,
    told,
    advanced,
    deps,
    countQueries: () => {
      const n = queries;
      queries = 0;
      return n;
    },
    queriesOf: async work => {
      const own: typeof heard = [];
      heard = own;
      await work();
      heard = null;
      return own;
    },
    ask: async (to, { method = 'GET', token, body, headers = {} } = {}) => {
      const isForm = body instanceof FormData;
      const response = await fetch(to.startsWith('/api') ? url + to : `${url}/api/v1${to}`, {
        method,
        headers: {
          ...(token && { authorization: `Bearer ${token}` }),
          ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      return { status: response.status, headers: response.headers, body: await read(response) };
    },
    close: async () => {
      await Promise.all([deps.aside.stop(), deps.changes.stop()]);
      await new Promise<void>(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await db.$disconnect();
      await database.drop();
      rmSync(filesDir, { recursive: true, force: true });
    },
  };
};
