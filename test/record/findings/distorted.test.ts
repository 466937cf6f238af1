import { createDb, type Db } from '../../../prisma/schema/db';
import { verifyLog } from '../../../prisma/upkeep/verify-log';
import { seedCounty } from '../../support/campaign';
import { createDatabase, type TestDatabase } from '../../support/database';
import type { Doubt } from '../../../domain/appraisal/types';
import { evolveAssessment } from '../../../domain/assessment/evolve';
import type { AssessmentState } from '../../../domain/assessment/state';
import { doneBy } from '../../../domain/permissions/stand-in';
import type { ProceedingState } from '../../../domain/proceeding/state';
import { saveAndReact } from '../../../record/reactions';
import { officer } from '../support/figures';
import { inMemory, onPostgres } from '../support/stores';
import { withCycle } from './cycle';
import { Register } from './register';

let database: TestDatabase;
let db: Db;

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url, 4);
  await seedCounty(db);
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const doubt: Doubt = {
  id: 'd1',
  kind: 'late',
  subjectId: 'east',
  indicator: 'B2',
  figureIds: [],
  says: { zh: '数据改动于截止以后', en: 'changed after the deadline' },
};

/** A person settled the doubt of the cycle. */
const settle = (one: Register, isConfirmed: boolean, accountableId: string | null): Promise<void> =>
  one.write(async book => {
    const [docket] = await book.hold([`${one.id}:assessment`]);
    const { now } = await book.open(one.id);
    const by = doneBy(officer);
    const event = {
      type: 'doubt-settled' as const,
      at: now,
      by,
      doubtId: 'd1',
      isConfirmed,
      accountableId,
      reason: '已核',
    };
    const state = evolveAssessment(docket!.state as AssessmentState, event);
    await saveAndReact(book, docket!, { state, events: [event], notices: [] }, by);
  });

describe.each([
  ['Postgres', onPostgres],
  ['memory', inMemory],
])('a doubt that was settled on %s', (_name, keep) => {
  it.each([
    ['as a distortion by the subject', true, 'east'],
    ['as a distortion by an assessor', true, 'west'],
    ['as a distortion of which nobody is held to account', true, null],
    ['as none', false, null],
  ])('%s', async (_says, isConfirmed, accountableId) => {
    const one = new Register(await keep(db));
    await withCycle(one, {}, [doubt]);
    await settle(one, isConfirmed, accountableId);
    for (const unitId of ['east', 'west']) {
      const found = await one.docket<ProceedingState>(`${one.id}:accountability:${unitId}:2018-05-09`);
      if (unitId !== accountableId) expect(found).toBeUndefined();
      else
        expect(found).toMatchObject({
          stage: 'proposed',
          items: [],
          origin: {
            grounds: [{ kind: 'doubt', doubtId: 'd1', says: '数据改动于截止以后(已核)' }],
            cites: ['《县级考核办法》第九条'],
          },
        });
      expect(await one.docket(`${one.id}:interview:${unitId}:2018-05-09`)).toBeUndefined();
    }
  });
});

it('leaves a record that verify-log finds nothing in', async () => {
  expect((await verifyLog(db)).findings).toEqual([]);
});
