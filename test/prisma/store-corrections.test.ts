import { commandDockets } from '../../prisma/record/command-docket';
import { createDb, type Db } from '../../prisma/schema/db';
import { takeSteps } from '../../prisma/record/take-steps';
import type { Item } from '../../domain/docket/item';
import { clockTo, launchRehearsal, office, seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { expectFolds } from '../support/fold-check';

let database: TestDatabase;
let db: Db;
const campaignId = 'corrected';
const docketId = `${campaignId}:一-1`;

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url);
  await seedCounty(db);
  await launchRehearsal(db, campaignId);
  // The plan is due on 5/14: urged on 5/15 and written to on 5/16 at 00:00.
  for (const at of ['2018-05-15T00:00:00+08:00', '2018-05-16T00:00:00+08:00']) {
    await clockTo(db, campaignId, at);
    await takeSteps(db, campaignId, [docketId], { steps: 'rungs' });
  }
  await clockTo(db, campaignId, '2018-05-16T09:30:00+08:00');
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

it('withdraws the draft of a letter when the plan turns out to have come by telephone in time', async () => {
  const before = await db.letter.findMany({
    where: { campaignId, kind: 'supervision-letter', toUnitId: 'transport' },
  });
  expect(before).toMatchObject([{ status: 'drafted' }]);
  expect((before[0]?.items as unknown as Item[]).map(item => item.docketId)).toEqual([docketId]);

  await commandDockets(db, {
    campaignId,
    docketIds: [docketId],
    command: { kind: 'submit-plan', text: '来电报送,纸质稿随后', fileIds: [] },
    actor: office,
    onBehalfOf: { unitId: 'transport', receivedAt: '2018-05-14T16:00:00+08:00', proof: '来电记录第 7 号' },
    requestId: null,
  });

  const letter = await db.letter.findUniqueOrThrow({ where: { id: before[0]?.id ?? '' } });
  expect(letter).toMatchObject({ status: 'withdrawn', items: [] });
  const own = await db.docket.findUniqueOrThrow({ where: { id: letter.id } });
  expect(own).toMatchObject({ status: 'closed', isEnded: true, alarmAt: null });
  const corrected = await db.event.findMany({
    where: { docketId, type: 'step-corrected' },
    orderBy: { seq: 'asc' },
  });
  expect(corrected.map(event => (event.data as { rung: string }).rung)).toEqual(
    expect.arrayContaining(['urge', 'supervision-letter']),
  );
  await expectFolds(db, campaignId);
});
