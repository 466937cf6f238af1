import { Writable } from 'node:stream';
import { pino } from 'pino';
import { createDb, type Db } from '../../../prisma/schema/db';
import { startApi, type TestApi } from '../../support/api';
import { breakableLine, type BreakableLine } from '../../support/breakable-line';
import { createCampaign, createPerson, type TestPerson } from '../../support/factories';
import { openStream } from '../../support/open-stream';
import { sharedEngines } from '../../support/shared-engines';

let api: TestApi;
let line: BreakableLine;
let broken: Db;
let whole: Db;
let office: TestPerson;
let campaignId: string;
const logged: { level: number; msg: string; why?: string }[] = [];
const log = new Writable({
  write(chunk: Buffer, _encoding, done) {
    logged.push(JSON.parse(chunk.toString()) as (typeof logged)[number]);
    done();
  },
});
const wait = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

beforeAll(async () => {
  api = await startApi({ logger: pino({ level: 'info' }, log) });
  whole = api.db;
  campaignId = await createCampaign(whole, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
  office = await createPerson(whole, { unitId: 'office', roles: ['coordinator'] });
  const url = new URL(sharedEngines().databaseUrl);
  const [row] = await whole.$queryRaw<{ name: string }[]>`SELECT current_database()::text AS name`;
  line = await breakableLine(Number(url.port));
  url.port = String(line.port);
  url.pathname = `/${row!.name}`;
  broken = createDb(url.href, 4);
  api.deps.db = broken;
});
afterAll(async () => {
  api.deps.db = whole;
  await api.deps.changes.stop();
  await broken.$disconnect();
  await line.close();
  await api.close();
});

/** Something happens that is not seen meanwhile. */
const read = () =>
  whole.caseReading.create({
    data: { docketId: `${campaignId}:一-1`, unitId: 'unit-a', personId: office.id, readAt: new Date() },
  });

it('while Postgres is away a stream stays open, an operator reads it once, and afterwards nothing is missing', async () => {
  const stream = await openStream(api, { token: office.token });
  await line.down();
  await wait(1500);
  await read();
  await wait(1500);
  const { listeners, isAsking } = api.deps.changes.state();
  expect([listeners, isAsking]).toEqual([1, true]);
  expect(stream.batches.flatMap(one => one.changes).some(one => one.what === 'reading')).toBe(false);
  // Another request is refused as ever, and at once.
  expect((await api.ask('/session', { token: office.token })).status).toBe(503);
  const ours = () => logged.filter(one => one.msg.includes('open pages'));
  expect(ours()).toEqual([
    expect.objectContaining({
      level: 50,
      why: expect.any(String),
      msg: expect.stringContaining('cli doctor'),
    }),
  ]);
  expect(JSON.stringify(ours())).not.toContain('"stack"');
  await line.up();
  await stream.until(changes => changes.some(one => one.what === 'reading'), 8000);
  expect(ours()).toHaveLength(2);
  expect(ours()[1]).toMatchObject({ level: 30, msg: 'open pages are told of changes again' });
  stream.close();
}, 30_000);
