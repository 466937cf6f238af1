import fc from 'fast-check';
import { foldText } from '../../domain/codes/fold-text';
import { gramsOf } from '../../domain/codes/grams';
import { docketsFound } from '../../prisma/read/dockets-found';
import { idsOf } from '../../prisma/read/search-sql';
import { Prisma } from '../../prisma/generated/client';
import { createDb, type Db } from '../../prisma/schema/db';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { writeSearchTexts } from '../../prisma/upkeep/search-texts';
import { commandDockets } from '../../prisma/record/command-docket';
import { actor, launchRehearsal, seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
let db: Db;
const campaignId = 'found';
const first = `${campaignId}:一-1`;

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url);
  await seedCounty(db);
  await launchRehearsal(db, campaignId);
  for (const command of [
    { kind: 'sign-for' },
    { kind: 'submit-plan', text: '分三段清理河道（ＡＢ标）', fileIds: [] },
    { kind: 'report-progress', percent: 30, text: '２０１９年度第〔７〕批已 清运', fileIds: [] },
  ] as Parameters<typeof commandDockets>[1]['command'][])
    await commandDockets(db, {
      campaignId,
      docketIds: [first],
      command,
      actor: actor('transport', 'liaison'),
      requestId: null,
    });
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const found = async (q: string): Promise<string[]> => {
  const { sql } = await docketsFound(db, q, { kind: 'case', campaignId });
  return idsOf(
    db,
    Prisma.sql`SELECT d.id FROM "Docket" d WHERE d.kind = 'case' AND d."campaignId" = ${campaignId} AND ${sql}`,
  );
};
const rowsOf = () => db.searchText.findMany({ orderBy: [{ docketId: 'asc' }, { seq: 'asc' }] });

it.each(['2019年', '２０１９年', '(7)批', '〔７〕批', '（7）批已清运', '清运', '运'])(
  'a case is found by what was reported: %j',
  async q => expect(await found(q)).toEqual([first]),
);
it.each(['分三段', '(ab标)', '（ＡＢ标）'])('a case is found by what was handed in: %j', async q =>
  expect(await found(q)).toEqual([first]),
);
// Each pair of it stands somewhere in the text, the whole does not.
it.each(['年度第(7)批2019', '运清运', ' ', '2019年度第(7)批已清运分三段'])(
  'nothing is found by %j',
  async q => expect(await found(q)).toEqual([]),
);

it('what contains the folded words is found, and nothing else', async () => {
  const texts = await rowsOf();
  const cases = texts.filter(one => one.kind === 'case');
  const parts = fc
    .tuple(fc.constantFrom(...cases), fc.nat(), fc.integer({ min: 1, max: 6 }))
    .map(([{ text }, at, length]) => text.slice(at % text.length, (at % text.length) + length));
  const words = fc.oneof(
    parts,
    fc.string({ unit: fc.constantFrom(...Array.from('清运段年度改1２(（A')), maxLength: 3 }),
  );
  // Units are found by their names beside the texts: those of no unit alone tell of the texts.
  const units = await db.unit.findMany();
  await fc.assert(
    fc.asyncProperty(words, async q => {
      const folded = foldText(q);
      fc.pre(folded !== '' && !units.some(one => foldText(one.name).includes(folded)));
      const expected = new Set(cases.filter(one => one.text.includes(folded)).map(one => one.docketId));
      expect((await found(q)).toSorted()).toEqual([...expected].toSorted());
    }),
    { numRuns: 60, seed: 2018 },
  );
});

it('the database cuts the grams that the domain cuts', async () => {
  const texts = fc.sample(
    fc.string({ unit: fc.constantFrom(...Array.from('整改年度𠮷é1a(\n')), maxLength: 20 }),
    {
      numRuns: 500,
      seed: 2018,
    },
  );
  const rows = await db.$queryRaw<{ text: string; grams: string[] }[]>`
    SELECT text, text_grams(text) AS grams FROM unnest(${texts}::text[]) AS text`;
  for (const { text, grams } of rows) expect(grams.toSorted()).toEqual(gramsOf(text).toSorted());
});

it('a record from before is caught up with, however often it is begun', async () => {
  const before = await rowsOf();
  expect(before.length).toBeGreaterThan(5);
  await db.searchText.deleteMany();
  await writeSearchTexts(db);
  expect(await rowsOf()).toEqual(before);
  // It died in the middle: of some dockets nothing had been written.
  await db.searchText.deleteMany({ where: { docketId: { gt: first } } });
  await writeSearchTexts(db);
  await writeSearchTexts(db);
  expect(await rowsOf()).toEqual(before);
});

it('verify-log tells where a docket is found by something else than it says', async () => {
  expect((await verifyLog(db)).isSound).toBe(true);
  await db.searchText.update({ where: { docketId_seq: { docketId: first, seq: 0 } }, data: { text: 'x' } });
  const { findings } = await verifyLog(db);
  expect(findings.map(({ what, docketId }) => [what, docketId])).toEqual([['search-changed', first]]);
});
