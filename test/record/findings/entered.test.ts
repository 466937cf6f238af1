import { commandFinding, enterFinding } from '../../../prisma/record/command-finding';
import { createDb, type Db } from '../../../prisma/schema/db';
import { seedCounty } from '../../support/campaign';
import { createDatabase, type TestDatabase } from '../../support/database';
import { supervisor } from '../../domain/support/actors';
import { inMemory, onPostgres } from '../support/stores';
import { audited, Register } from './register';

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

const refused = (code: string) => expect.objectContaining({ code }) as unknown;
const join = (other: string) => ({ kind: 'join', with: other, reason: '同一事' }) as const;

describe.each([
  ['Postgres', onPostgres],
  ['memory', inMemory],
])('the register on %s', (_name, keep) => {
  let one: Register;
  beforeEach(async () => {
    one = new Register(await keep(db));
  });

  it('keeps what another organ found, with its paper, once', async () => {
    const id = await one.enter();
    expect(await one.finding(id)).toMatchObject({
      status: 'proposed',
      subjectId: 'east',
      findingKind: null,
      year: null,
      source: { organ: '市审计局', number: '审报〔2018〕3号', findingId: id },
    });
    expect(await one.rows()).toMatchObject([{ id, source: 'audit', subjectId: 'east', status: 'proposed' }]);
    // Spaces are no other words.
    await expect(one.enter({ text: '专项资金滞留  60万元' })).rejects.toEqual(refused('FINDING_KNOWN'));
    await one.do(id, { kind: 'dismiss', reason: '不属实' });
    await expect(one.enter()).rejects.toEqual(refused('FINDING_KNOWN'));
    expect(await one.enter({ subjectId: 'west' })).not.toBe(id);
  });

  it('gives no kind of article 7 outside of a cycle', async () => {
    await expect(one.enter({ findingKind: 'funds-misused' })).rejects.toEqual(
      refused('FINDING_KIND_NOT_GIVEN'),
    );
    expect(await one.rows()).toEqual([]);
  });

  it('asks for a unit of the registry, the words and the organ', async () => {
    await expect(one.enter({ subjectId: 'nobody' })).rejects.toEqual(refused('UNIT_UNKNOWN'));
    await expect(one.enter({ text: ' ' })).rejects.toEqual(refused('FINDING_INCOMPLETE'));
    expect(await one.rows()).toEqual([]);
  });

  it('joins along a chain, with both lineages, and not in a circle', async () => {
    const [first, second, third] = [await one.enter(), await one.raise('k2'), await one.raise('k3')];
    await one.do(first, join(second));
    expect(await one.finding(first)).toMatchObject({ status: 'joined', joinedWith: second, isEnded: true });
    expect(await one.finding(second)).toMatchObject({ joined: [first], status: 'proposed' });
    // What was joined stands where the other is.
    await expect(one.do(second, join(first))).rejects.toEqual(refused('FINDINGS_NOT_JOINABLE'));
    await one.do(third, join(first), supervisor());
    expect(await one.finding(third)).toMatchObject({ joinedWith: second });
    const end = await one.finding(second);
    expect(end?.joined).toEqual([first, third]);
    expect(end?.sources.map(source => source.kind)).toEqual(['assessment', 'audit', 'assessment']);
    await expect(one.do(first, join(third))).rejects.toEqual(refused('FINDING_NOT_IN_THIS_STATUS'));
    await expect(one.do(second, join('x'))).rejects.toEqual(refused('FINDING_UNKNOWN'));
  });

  it('knows the findings of its own campaign only', async () => {
    const other = new Register(await keep(db));
    const id = await other.raise('k1');
    const act = { kind: 'dismiss', reason: '不' } as const;
    await expect(one.do(id, act)).rejects.toEqual(refused('FINDING_UNKNOWN'));
  });
});

it('names only files of one’s own', async () => {
  const one = new Register(await onPostgres(db));
  const source = { ...audited().source, fileIds: ['somebody-s'] };
  await expect(one.enter({ source })).rejects.toEqual(refused('FILE_UNKNOWN'));
});

it('answers with the id of what was entered', async () => {
  const { campaignId } = await onPostgres(db);
  const given = { campaignId, actor: supervisor(), requestId: null };
  const { findingId, touched } = await enterFinding(db, { ...given, command: audited() });
  expect(touched.dockets.map(one => one.id)).toEqual([findingId]);
  const establish = { kind: 'establish', isSerious: false, hasBadEffect: false, reason: '属实' } as const;
  await commandFinding(db, { ...given, findingId, command: establish });
  expect(await db.finding.findMany({ where: { campaignId } })).toMatchObject([
    { id: findingId, status: 'established' },
  ]);
  const late = { ...given, findingId, command: establish, expectedVersion: 1 };
  await expect(commandFinding(db, late)).rejects.toEqual(refused('VERSION_CONFLICT'));
});
