import { loadCampaigns } from '../../cli/demo/load/load-campaigns';
import { checkRecord } from '../../cli/doctor/check-record';
import { loadRegistry } from '../../prisma/people/load-registry';
import { commandDockets } from '../../prisma/record/command-docket';
import { createDb, type Db } from '../../prisma/schema/db';
import { seedRules } from '../../prisma/schema/seed-rules';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { createDatabase, type TestDatabase } from '../support/database';

const now = Date.parse('2026-03-02T10:00:00+08:00');

let database: TestDatabase;
let db: Db;
beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url, 4);
  await seedRules(db);
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const load = async (cases: number, campaigns = 1): Promise<number> => {
  let written = 0;
  await loadCampaigns(db, database.url, { cases, campaigns, now, say: (_, __, all) => (written = all) });
  return written;
};

const everything = () =>
  db.$queryRaw`SELECT "campaignId", kind, count(*)::int AS count FROM "Docket" GROUP BY 1, 2 ORDER BY 1, 2`;

describe('load-demo', () => {
  it('writes so many cases, whatever the size of its blocks, as a record that verifies', async () => {
    expect(await load(300)).toBe(300);
    const log = await verifyLog(db);
    expect(log.findings).toEqual([]);
    expect(await db.docket.count({ where: { kind: 'case' } })).toBe(300);
    expect(log.events).toBe(await db.event.count());
  });

  it('is well by the doctor, but for that nobody has supervised it yet', async () => {
    const checks = await checkRecord(db, now);
    expect(checks.filter(one => one.verdict === 'problem').map(one => one.id)).toEqual(['reconcile']);
  });

  it('gives each case its own place, reference and title, in the plan’s order', async () => {
    const rows = await db.docket.findMany({ where: { kind: 'case' }, orderBy: { position: 'asc' } });
    expect(rows.map(one => one.position)).toEqual(rows.map((_, place) => place));
    expect(rows.slice(118, 122).map(one => one.ref)).toEqual(['1-119', '1-120', '2-001', '2-002']);
    expect(new Set(rows.map(one => one.title)).size).toBe(300);
    expect(JSON.stringify(rows.map(one => one.state))).not.toMatch(/[z0]q[A-Z]/);
  });

  it('spreads its cases over statuses, units, categories and days', async () => {
    const by = async (column: 'status' | 'category' | 'nextDueOn' | 'leadIds') =>
      (await db.docket.groupBy({ by: [column], where: { kind: 'case' } })).length;
    expect(await by('status')).toBeGreaterThanOrEqual(4);
    expect(await by('category')).toBeGreaterThanOrEqual(6);
    expect(await by('nextDueOn')).toBeGreaterThanOrEqual(5);
    expect(await by('leadIds')).toBeGreaterThanOrEqual(36);
  });

  it('names in letters only what is in the record, and numbers them on', async () => {
    const strays = await db.$queryRaw`
      SELECT l.id FROM "Letter" l CROSS JOIN jsonb_array_elements(l.items) AS item
      WHERE NOT EXISTS (SELECT 1 FROM "Obligation" o WHERE o.id = item->>'obligationId')`;
    expect(strays).toEqual([]);
    const numbers = (await db.letter.findMany({ where: { number: { not: null } } })).map(one => one.number);
    expect(numbers.length).toBeGreaterThan(0);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('keeps notices as they were delivered', async () => {
    expect(await db.notice.count({ where: { status: 'sent', sentAt: null } })).toBe(0);
    expect(await db.notice.count({ where: { status: 'sent' } })).toBeGreaterThan(300);
  });

  it('writes nothing the second time', async () => {
    const before = await everything();
    expect(await load(300)).toBe(0);
    expect(await everything()).toEqual(before);
  });

  it('goes on within a block where a smaller load ended', async () => {
    expect(await load(400)).toBe(100);
    expect(await db.docket.count({ where: { kind: 'case' } })).toBe(400);
    expect((await verifyLog(db)).findings).toEqual([]);
  });

  it('takes a person’s command on a loaded case', async () => {
    const docket = await db.docket.findFirstOrThrow({ where: { kind: 'case', status: 'assigned' } });
    const unitId = docket.leadIds[0]!;
    const person = (await loadRegistry(db)).people.find(
      one => one.unitId === unitId && one.roles.includes('liaison'),
    )!;
    await commandDockets(db, {
      campaignId: docket.campaignId,
      docketIds: [docket.id],
      command: { kind: 'sign-for' },
      actor: { personId: person.id, unitId, family: [unitId], roles: person.roles },
      requestId: null,
    });
    expect((await db.docket.findUniqueOrThrow({ where: { id: docket.id } })).status).toBe('received');
    expect((await verifyLog(db)).findings).toEqual([]);
  });

  it('shares cases out among campaigns, each with units of its own', async () => {
    await load(500, 2);
    const counts = await db.docket.groupBy({ by: ['campaignId'], where: { kind: 'case' }, _count: true });
    expect(counts.map(one => [one.campaignId, one._count]).sort()).toEqual([
      ['load-001', 400],
      ['load-002', 250],
    ]);
    expect((await verifyLog(db)).findings).toEqual([]);
  });
});
