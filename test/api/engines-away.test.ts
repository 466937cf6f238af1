import { Writable } from 'node:stream';
import { pino } from 'pino';
import { allRoutes } from '../../api/routes';
import { createDb, type Db } from '../../prisma/schema/db';
import { databaseTrouble } from '../../prisma/schema/database-trouble';
import { seedRules } from '../../prisma/schema/seed-rules';
import { tellerOf } from '../../workflows/messages/tell';
import { startApi, type TestApi } from '../support/api';
import { breakableLine, type BreakableLine } from '../support/breakable-line';
import { createCampaign, createPerson, type TestPerson } from '../support/factories';
import { sharedEngines } from '../support/shared-engines';

let api: TestApi;
let line: BreakableLine;
let broken: Db;
let whole: Db;
let office: TestPerson;
let unit: TestPerson;
let campaignId = '';
let now = Date.now();
const logged: Record<string, unknown>[] = [];

const log = new Writable({
  write(chunk: Buffer, _encoding, done) {
    logged.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
    done();
  },
});

beforeAll(async () => {
  api = await startApi({
    now: () => now,
    logger: pino({ level: 'warn' }, log),
    supervision: {
      changed: () => Promise.resolve(),
      advance: () => Promise.reject(unavailable()),
      isAdvancing: () => Promise.reject(unavailable()),
    },
  });
  whole = api.db;
  await seedRules(whole);
  office = await createPerson(whole, { unitId: 'office', roles: ['coordinator'] });
  unit = await createPerson(whole, { unitId: 'unit-a', roles: ['liaison'] });
  campaignId = await createCampaign(whole, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
  const url = new URL(sharedEngines().databaseUrl);
  const [row] = await whole.$queryRaw<{ name: string }[]>`SELECT current_database()::text AS name`;
  line = await breakableLine(Number(url.port));
  url.port = String(line.port);
  url.pathname = `/${row!.name}`;
  broken = createDb(url.href, 4);
});
beforeEach(() => {
  api.deps.db = broken;
  logged.length = 0;
  now += 120_000;
});
afterAll(async () => {
  api.deps.db = whole;
  await broken.$disconnect();
  await line.close();
  await api.close();
});

/** As the client says that nobody is there. */
const unavailable = (): Error =>
  Object.assign(new Error('Failed to start Workflow'), {
    cause: Object.assign(new Error('14 UNAVAILABLE: No connection established'), { code: 14 }),
  });

const caseId = () => `${campaignId}:一-1`;
const command = (kind: object, key?: string) =>
  api.ask(`/campaigns/${campaignId}/commands`, {
    method: 'POST',
    token: unit.token,
    headers: key === undefined ? {} : { 'idempotency-key': key },
    body: { docketIds: [caseId()], command: kind },
  });
const said = (answer: Awaited<ReturnType<TestApi['ask']>>) => [
  answer.status,
  answer.body.code,
  Number(answer.headers.get('retry-after')) > 0,
];
const away = [503, 'RECORD_UNAVAILABLE', true];

describe('while Postgres is away', () => {
  beforeAll(() => line.down());
  afterAll(() => line.up());

  it('every route says so, and when to ask again', async () => {
    for (const { endpoint } of allRoutes()) {
      if (endpoint.access === 'public') continue;
      const answer = await api.ask(endpoint.path.replace(/:\w+/g, '1'), {
        method: endpoint.method.toUpperCase(),
        token: office.token,
      });
      expect([endpoint.id, ...said(answer)]).toEqual([endpoint.id, ...away]);
    }
    const login = { login: 'somebody', password: 'whatever it is' };
    expect(said(await api.ask('/session', { method: 'POST', body: login }))).toEqual(away);
  });

  it('the log has one line a minute, with the cause and what to do, and no stack', async () => {
    for (let n = 0; n < 5; n++) await api.ask('/tasks', { token: office.token });
    now += 61_000;
    await api.ask('/tasks', { token: office.token });
    expect(logged.map(one => [one['code'], one['requestsSince']])).toEqual([
      // With those of the test before.
      ['RECORD_UNAVAILABLE', expect.any(Number)],
      ['RECORD_UNAVAILABLE', 4],
    ]);
    expect(logged[0]!['why']).toMatch(/DatabaseNotReachable|ECONNREFUSED|reach/);
    expect(logged[0]!['msg']).toContain('cli doctor');
    expect(JSON.stringify(logged)).not.toContain('"stack"');
  });
});

it('goes on by itself when Postgres is back', async () => {
  expect((await api.ask('/tasks', { token: unit.token })).status).toBe(200);
});

describe('when Postgres goes away in the middle of a command', () => {
  /** Holds the case's row, so that the command waits in its transaction, and does something meanwhile. */
  const meanwhile = async (work: () => Promise<unknown>, key: string) => {
    let answer: ReturnType<typeof command> | undefined;
    await whole.$transaction(async tx => {
      await tx.$queryRaw`SELECT id FROM "Docket" WHERE id = ${caseId()} FOR UPDATE`;
      answer = command({ kind: 'report-progress', percent: 10, text: key, fileIds: [] }, key);
      const waiting = async (): Promise<number> =>
        whole.$queryRaw<unknown[]>`SELECT pid FROM pg_stat_activity
          WHERE datname = current_database() AND wait_event_type = 'Lock'`.then(rows => rows.length);
      for (let n = 0; n < 200 && (await waiting()) === 0; n++)
        await new Promise(resolve => setTimeout(resolve, 20));
      await work();
    });
    return answer!;
  };
  const terminate = () => whole.$queryRaw`SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  const reports = () => whole.event.count({ where: { docketId: caseId(), type: 'progress-reported' } });

  beforeAll(async () => {
    api.deps.db = whole;
    expect((await command({ kind: 'sign-for' })).status).toBe(200);
  });

  it.each([
    ['ends the connection', 'key-1', () => terminate()],
    ['is no longer reached', 'key-2', () => Promise.resolve(line.cut())],
  ])('and %s, the answer is 503, and the same request with its key is done once', async (_, key, work) => {
    const before = await reports();
    const answer = await meanwhile(work, key);
    expect(said(answer)).toEqual(away);
    // What the lost process had claimed is taken over after a while.
    now += 60_000;
    const again = await command({ kind: 'report-progress', percent: 10, text: key, fileIds: [] }, key);
    expect(again.status).toBe(200);
    expect(await reports()).toBe(before + 1);
  });
});

it('says that the disk is full where the database says so', async () => {
  await whole.$executeRaw`CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$`;
  await whole.$executeRaw`CREATE TRIGGER full_disk BEFORE INSERT ON "Event" FOR EACH ROW EXECUTE FUNCTION full_disk()`;
  const answer = await command({ kind: 'report-progress', percent: 20, text: '满', fileIds: [] });
  await whole.$executeRaw`DROP TRIGGER full_disk ON "Event"`;
  expect([answer.status, answer.body.code]).toEqual([507, 'STORAGE_FULL']);
});

it.each([
  ['too many clients', { code: 'P2037', meta: {} }, 'away'],
  [
    'the same in raw SQL',
    { code: 'P2010', meta: { driverAdapterError: { cause: { originalCode: '53300' } } } },
    'away',
  ],
  ['a start-up', { code: 'P2039', meta: { driverAdapterError: { cause: { code: '57P03' } } } }, 'away'],
  ['a connection that could not be had', new Error('timeout exceeded when trying to connect'), 'away'],
  ['a server that is frozen', new Error('Query read timeout'), 'away'],
  ['a full disk', { cause: { code: '53100' } }, 'disk-full'],
  ['a row that is there', { code: 'P2002', meta: {} }, undefined],
  ['a mistake of ours', new TypeError('x is undefined'), undefined],
  [
    'a mistake of ours in SQL',
    { code: 'P2010', meta: { driverAdapterError: { cause: { code: '42601' } } } },
    undefined,
  ],
])('knows %s from the rest', (_, error, trouble) => {
  expect(databaseTrouble(error)).toBe(trouble);
});

describe('while Temporal is away', () => {
  it('what needs it is 503, what does not goes on', async () => {
    const rehearsal = await createCampaign(whole, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
    const path = `/campaigns/${rehearsal}`;
    const moved = await api.ask(`${path}/clock/advance`, {
      method: 'POST',
      token: office.token,
      body: { until: 'next' },
    });
    expect(said(moved)).toEqual([503, 'SUPERVISION_UNAVAILABLE', true]);
    expect((await api.ask(path, { token: office.token })).status).toBe(200);
    expect(JSON.stringify(logged)).not.toContain('"stack"');
    expect(logged.map(one => one['why'])).toContainEqual(expect.stringContaining('UNAVAILABLE'));
  });

  it('a signal that fails fails nobody, and is one line in the log with its case', async () => {
    const lines: Record<string, unknown>[] = [];
    const client = {
      workflow: {
        signalWithStart: () => Promise.reject(unavailable()),
        start: () => Promise.reject(unavailable()),
      },
    };
    const tell = tellerOf(
      { client: client as never, taskQueue: 'x' },
      { error: about => lines.push(about as never) },
    );
    const docket = {
      id: 'case-7',
      kind: 'case',
      version: 1,
      alarmAt: null,
      alarmAct: null,
      isSooner: false,
      isOpenAgain: false,
      isEnded: false,
      secondsAfter: 0,
    };
    await tell({
      campaignId: 'c',
      clock: 'real',
      dockets: [docket],
      proceedings: [],
      assessments: [],
      sendAt: null,
    });
    expect(lines).toEqual([
      { why: expect.stringContaining('Temporal'), campaignId: 'c', dockets: ['case-7'] },
    ]);
  });
});
