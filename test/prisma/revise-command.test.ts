import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { reviseCommand } from '../../cli/revise';
import type { Plan } from '../../domain/plan/types';
import type { PlanInForce } from '../../domain/revision/plan-in-force';
import { createDb, type Db } from '../../prisma/schema/db';
import { clockTo, launchRehearsal, seedCounty, smallPlan } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { runCommand } from '../support/run-command';

let database: TestDatabase;
let db: Db;
let file: string;
const campaignId = 'revised-by-cli';
const before = process.env['DATABASE_URL'];

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url);
  process.env['DATABASE_URL'] = database.url;
  await seedCounty(db);
  await launchRehearsal(db, campaignId);
  await clockTo(db, campaignId, '2018-05-21T09:30:00+08:00');
  file = path.join(await fs.mkdtemp(path.join(os.tmpdir(), 'revise-')), '修订方案.txt');
  await fs.writeFile(
    file,
    smallPlan()
      .replace('责任单位:东岭乡;整改时限:2018年6月10日前', '责任单位:东岭乡;整改时限:2018年6月25日前')
      .replace('牵头部门:水务局', '牵头部门:河长办'),
  );
});
afterAll(async () => {
  if (before === undefined) delete process.env['DATABASE_URL'];
  else process.env['DATABASE_URL'] = before;
  await db.$disconnect();
  await database.drop();
  await fs.rm(path.dirname(file), { recursive: true });
});

const run = async (...options: string[]): Promise<string> =>
  (await runCommand([reviseCommand.name('revise')], 'revise', campaignId, file, ...options)).printed;

it('an unchanged text changes nothing, though today it would be read otherwise than when it was launched', async () => {
  const unchanged = path.join(path.dirname(file), '原方案.txt');
  await fs.writeFile(unchanged, smallPlan());
  const [campaign, inForce] = [
    await db.campaign.findUniqueOrThrow({ where: { id: campaignId } }),
    await db.planInForce.findUniqueOrThrow({ where: { campaignId } }),
  ];
  // As a reader would have left it that took other words for a problem's category and a measure's text.
  const plan = structuredClone(campaign.plan) as unknown as Plan;
  const data = structuredClone(inForce.data) as unknown as PlanInForce;
  plan.categories[0]!.title = '道路';
  plan.assignments[0]!.text = '清理。';
  for (const kase of data.cases) {
    kase.category = '道路';
    for (const task of kase.tasks) if (task.key === '0') task.text = '清理。';
  }
  await db.campaign.update({ where: { id: campaignId }, data: { plan: plan as never } });
  await db.planInForce.update({ where: { campaignId }, data: { data: data as never } });
  const { printed } = await runCommand([reviseCommand.name('revise')], 'revise', campaignId, unchanged);
  expect(printed).toMatch(/^0 处修订/);
  // One other sentence: that one only.
  await fs.writeFile(unchanged, smallPlan().replace('牵头部门:交通局', '牵头部门:住建局'));
  const other = await runCommand([reviseCommand.name('revise')], 'revise', campaignId, unchanged);
  expect(other.printed).toMatch(/^1 处修订\n一-1 /);
  await db.campaign.update({ where: { id: campaignId }, data: { plan: campaign.plan as object } });
  await db.planInForce.update({ where: { campaignId }, data: { data: inForce.data as object } });
});

it('prints what a text changes and keeps nothing', async () => {
  const out = await run();
  expect(out).toMatch(/^2 处修订/);
  expect(out).toContain('一-1  措施 (一) 的整改时限由2018年6月10日前改为2018年6月25日前  [deadline-moved-');
  expect(out).toContain('    须先答复:登记册里没有「河长办」');
  expect(await db.revision.count()).toBe(0);
});

it('approves all that can be approved, by a person of the office only', async () => {
  await expect(run('--approve', 'all')).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
  const out = await run('--json', '--approve', 'all', '--by', 'office.coordinator');
  const shown = JSON.parse(out.slice(0, out.lastIndexOf('}') + 1)) as {
    pieces: { kind: string; decision: string }[];
  };
  expect(shown.pieces.map(one => [one.kind, one.decision])).toEqual([
    ['deadline-moved', 'approved'],
    ['lead-changed', 'pending'],
  ]);
});
