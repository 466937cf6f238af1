import { dateOf, toInstant } from '../../domain/calendar/civil-date';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { launchRehearsal, seedCounty } from '../support/campaign';
import { startSystem, type TestSystem } from '../support/worker';

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem();
  await seedCounty(system.db);
});
afterAll(() => system.close());

it('the first reconcile of a day anchors the log, the next ones leave it', async () => {
  const campaignId = system.newId('anchored');
  await system.tell(await launchRehearsal(system.db, campaignId));
  const today = dateOf(toInstant(Date.now()));
  await system.activities.reconcile();
  const anchors = await system.db.anchor.findMany();
  expect(anchors.map(one => one.day >= today)).toEqual([true]);
  await system.activities.reconcile();
  expect(await verifyLog(system.db)).toMatchObject({ isSound: true, dockets: 8 });
  // Midnight may have passed in between, and then there are two.
  expect((await system.db.anchor.findMany()).slice(0, 1)).toEqual(anchors);
});
