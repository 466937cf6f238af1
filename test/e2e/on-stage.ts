import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { sessionCookie } from '../../api/middleware/session-cookie';
import type { Role } from '../../domain/codes/roles';
import { openSession } from '../../prisma/people/sessions';
import type { Db } from '../../prisma/schema/db';
import { startApi, type TestApi } from '../support/api';
import { createPerson } from '../support/factories';
import { openBrowser, openPage, type Machine } from './open-browser';
import { startSystem, type RunningSystem } from './start-system';

const webDir = path.resolve(__dirname, '../../dist/web');

/** What the tests of a file stand on: a server with the built web and a record of its own, and one browser before it. */
export interface Stage<S> {
  readonly url: string;
  readonly db: Db;
  readonly browser: Browser;
  /** The API or the system that was started. */
  readonly server: S;
  /** Somebody at a machine of their own, not signed in. */
  open: (address: string, machine?: Machine) => Promise<Page>;
  /** The person of this login, with a session as the sign-in opens it, on their home or at `at`. */
  enter: (login: string, machine?: Machine, at?: string) => Promise<Page>;
  /** A new person of this role in this unit, which is made if it is missing. */
  enterAs: (unitId: string, role: Role, machine?: Machine, at?: string) => Promise<Page>;
  /** What the pages complained of since the last test; a test may look, and after each there must be nothing. */
  errors: string[];
}

interface Served {
  url: string;
  db: Db;
  close: () => Promise<void>;
}

const setUp = <S extends Served>(start: () => Promise<S>): Stage<S> => {
  let server: S;
  let browser: Browser;
  const errors: string[] = [];

  beforeAll(async () => {
    if (!existsSync(path.join(webDir, 'index.html')))
      throw new Error(
        'The web is not built: `npx vite build --config web/vite.config.ts`, or `npm test -- test/e2e`.',
      );
    [server, browser] = await Promise.all([start(), openBrowser()]);
  }, 120_000);
  afterEach(() => expect(errors.splice(0)).toEqual([]));
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  }, 60_000);

  const open = (address: string, machine?: Machine, cookie?: { name: string; value: string }) =>
    openPage(browser, server.url, address, errors, machine, cookie);
  const enter: Stage<S>['enter'] = async (login, machine, at = '/') => {
    const { id } = await server.db.person.findUniqueOrThrow({ where: { login } });
    const { token } = await openSession(server.db, id, Date.now());
    const page = await open(at, machine, { name: sessionCookie, value: token });
    await page.getByRole('navigation', { name: '主菜单' }).waitFor();
    return page;
  };
  return {
    get url() {
      return server.url;
    },
    get db() {
      return server.db;
    },
    get browser() {
      return browser;
    },
    get server() {
      return server;
    },
    open,
    enter,
    enterAs: async (unitId, role, machine, at) =>
      await enter((await createPerson(server.db, { unitId, roles: [role] })).login, machine, at),
    errors,
  };
};

/**
 * The API with the built web on a database of its own, and a browser, for all tests of this file; `seed` writes into the
 * record first. After each test it looks whether a page has logged a warning or an error.
 */
export const apiOnStage = (seed?: (db: Db) => Promise<unknown>): Stage<TestApi> =>
  setUp(async () => {
    const api = await startApi({ webDir });
    await seed?.(api.db);
    return api;
  });

/** The same with everything that runs: Temporal's worker, the mail catcher, the demonstration's registry (all with `password`). */
export const systemOnStage = (seed?: (db: Db) => Promise<unknown>): Stage<RunningSystem> =>
  setUp(async () => {
    const system = await startSystem(seed);
    return { ...system, close: system.stop };
  });
