import { performance } from 'node:perf_hooks';
import { Client } from 'pg';
import { readPosition } from '../../../prisma/read/changes/position';
import { forgetChanges } from '../../../prisma/upkeep/forget-changes';
import { setClock } from '../../support/factories';
import { sharedEngines } from '../../support/shared-engines';
import { names, openCampaign, wait, type OpenCampaign } from './open-campaign';

let api: OpenCampaign['api'];
let campaignId: string;
let office: OpenCampaign['office'];
let unit: OpenCampaign['unit'];
let stranger: OpenCampaign['stranger'];
let live: OpenCampaign;
const open: OpenCampaign['open'] = (...given) => live.open(...given);
const report: OpenCampaign['report'] = (...given) => live.report(...given);
const caseId: OpenCampaign['caseId'] = ref => live.caseId(ref);

beforeAll(async () => {
  live = await openCampaign();
  ({ api, campaignId, office, unit, stranger } = live);
});
afterEach(() => live.closeAll());
afterAll(() => api.close());

it('a page hears of another’s act within two seconds: its id and kind, and nothing of what it says', async () => {
  const stream = await open(office);
  const began = performance.now();
  expect((await report()).status).toBe(200);
  await stream.until(names(caseId()));
  expect(performance.now() - began).toBeLessThan(2000);
  const told = stream.batches.flatMap(one => one.changes).find(one => 'id' in one && one.id === caseId());
  expect(told).toEqual({ what: 'docket', id: caseId(), kind: 'case', campaignId });
  expect(stream.text()).not.toContain('进展');
});

it('is an event stream that nothing on the way keeps or compresses', async () => {
  const response = await fetch(`${api.url}/api/v1/changes`, {
    headers: {
      authorization: `Bearer ${unit.token}`,
      accept: 'text/event-stream',
      'accept-encoding': 'gzip, br',
    },
  });
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(response.headers.get('content-encoding')).toBeNull();
  expect(response.headers.get('cache-control')).toBe('no-store, no-transform');
  expect(response.headers.get('x-accel-buffering')).toBe('no');
  await response.body!.cancel();
});

it('what happens within a quarter of a second is told together, and a case once', async () => {
  const stream = await open(office);
  const before = stream.batches.length;
  await Promise.all([report(), report(), report(stranger, '一-2')]);
  await stream.until(names(caseId('一-2')));
  await wait(600);
  const later = stream.batches.slice(before);
  expect(later.length).toBeLessThanOrEqual(3);
  for (const { changes } of later)
    expect(new Set(changes.map(one => JSON.stringify(one))).size).toBe(changes.length);
});

it('another unit hears nothing of a case in which it has no part', async () => {
  await live.quiet();
  const [own, other] = [await open(unit), await open(stranger)];
  await report();
  await own.until(names(caseId()));
  await report(stranger, '一-2');
  await other.until(names(caseId('一-2')));
  expect(other.text()).not.toContain(caseId());
  expect(own.text()).not.toContain(caseId('一-2'));
});

describe('after a break', () => {
  it('a page goes on where it was: it hears what happened meanwhile, and nothing that it has heard', async () => {
    await live.quiet();
    const first = await open(office);
    await report();
    await first.until(names(caseId()));
    const id = first.lastId();
    first.close();
    await report(stranger, '一-2');
    const again = await open(office, { lastEventId: id });
    await again.until(names(caseId('一-2')));
    expect(names(caseId())(again.batches.flatMap(one => one.changes))).toBe(false);
    // The same by the address: what a page says that opens a new stream itself.
    const third = await open(office, { query: `?since=${encodeURIComponent(again.lastId())}` });
    expect(third.batches[0]!.changes).toEqual([]);
  });

  it('who does not say where he was hears what happened of late: his page may have been read before', async () => {
    await live.quiet();
    expect((await open(office)).batches[0]!.changes).toEqual([]);
    await report();
    expect(names(caseId())((await open(office)).batches[0]!.changes)).toBe(true);
  });

  it('that was too long, everything is to be read anew', async () => {
    const stream = await open(office);
    const id = stream.lastId();
    await report();
    expect((await api.ask(`/changes?since=${id}`, { token: office.token })).body.isReload).toBe(false);
    await forgetChanges(api.db);
    expect((await api.ask(`/changes?since=${id}`, { token: office.token })).body).toMatchObject({
      isReload: false,
      changes: expect.arrayContaining([{ what: 'docket', id: caseId(), kind: 'case', campaignId }]),
    });
    await wait(500);
    await api.db.$executeRaw`UPDATE "Change" SET at = at - interval '2 hours'`;
    await forgetChanges(api.db);
    expect(await api.db.change.count()).toBeLessThan(20);
    expect((await open(office, { lastEventId: id })).batches[0]).toMatchObject({
      isReload: true,
      changes: [],
    });
    // Who has heard the last of what was forgotten has missed nothing.
    const now = (await api.ask('/changes', { token: office.token })).body.id as string;
    await report();
    expect((await api.ask(`/changes?since=${now}`, { token: office.token })).body.isReload).toBe(false);
  });

  it.each([
    ['of another database', (id: string) => `0123456789ab.${id.split('.')[1]}`],
    ['that is still to come', (id: string) => `${id.split('.')[0]}.900000000000:900000000001:`],
    ['that is none', () => 'whatever'],
    ['whose numbers are in no order', (id: string) => `${id.split('.')[0]}.10:20:15,12`],
  ])('so it is from a position %s', async (_, position) => {
    const id = (await api.ask('/changes', { token: office.token })).body.id as string;
    const stream = await open(office, { lastEventId: position(id) });
    expect(stream.batches[0]).toMatchObject({ isReload: true, changes: [] });
    expect(readPosition(stream.batches[0]!.id)).not.toBeNull();
  });
});

describe('transactions that commit in another order than they began', () => {
  let late: Client;
  beforeEach(async () => {
    const [row] = await api.db.$queryRaw<{ name: string }[]>`SELECT current_database()::text AS name`;
    const url = new URL(sharedEngines().databaseUrl);
    url.pathname = `/${row!.name}`;
    late = new Client({ connectionString: url.href });
    await late.connect();
    await api.db.caseReading.deleteMany();
    await live.quiet();
    await late.query('BEGIN');
    await late.query(
      `INSERT INTO "CaseReading" ("docketId", "unitId", "personId", "readAt") VALUES ($1, 'unit-b', $2, now())`,
      [caseId('一-2'), stranger.id],
    );
  });
  afterEach(() => late.end());
  const isRead = (changes: { what: string }[]) => changes.some(one => one.what === 'reading');

  it('lose nothing: who began first and committed last is heard last', async () => {
    const stream = await open(office);
    await report();
    // What came later is not held up by what is not done yet.
    await stream.until(names(caseId()));
    await wait(600);
    expect(isRead(stream.batches.flatMap(one => one.changes))).toBe(false);
    await late.query('COMMIT');
    await stream.until(isRead);
  });

  it('lose nothing over a break either, and tell nothing twice', async () => {
    const stream = await open(office);
    await report();
    await stream.until(names(caseId()));
    const id = stream.lastId();
    stream.close();
    await late.query('COMMIT');
    const again = await open(office, { lastEventId: id });
    expect(again.batches[0]!.changes).toEqual([
      { what: 'reading', id: caseId('一-2'), kind: 'case', campaignId },
    ]);
  });

  it('what is undone was never there', async () => {
    const stream = await open(office);
    await late.query('ROLLBACK');
    await report();
    await stream.until(names(caseId()));
    await wait(600);
    expect(isRead(stream.batches.flatMap(one => one.changes))).toBe(false);
  });
});

it('what no event says is heard too: a rehearsal’s clock, one’s own notices; the offices’ readings only by the offices', async () => {
  await live.quiet();
  await api.db.caseReading.deleteMany();
  const [a, b, all] = [await open(unit), await open(stranger), await open(office)];
  await setClock(api.db, campaignId, '2018-05-09T10:00:00+08:00');
  for (const one of [a, b, all]) await one.until(names(campaignId));
  // The first reading of a case by its lead.
  expect((await api.ask(`/cases/${encodeURIComponent(caseId())}`, { token: unit.token })).status).toBe(200);
  await all.until(changes => changes.some(one => one.what === 'reading'));
  await api.db.notice.create({
    data: {
      id: 'n-1',
      campaignId,
      personId: unit.id,
      kind: 'remind',
      urgency: 'digest',
      payload: {},
      queuedAt: new Date(),
      sendAt: new Date(),
      status: 'queued',
    },
  });
  await a.until(changes => changes.some(one => one.what === 'notices' && one.whose === 'own'));
  await all.until(changes => changes.some(one => one.what === 'notices' && one.whose === 'others'));
  const heard = all.batches.length;
  await api.db.notice.update({ where: { id: 'n-1' }, data: { status: 'sent' } });
  await all.until((_, batches) => batches.length > heard);
  await wait(400);
  expect(b.text()).not.toMatch(/notices|reading/);
  expect(a.text()).not.toContain('reading');
});
