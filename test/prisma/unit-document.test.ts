import type { CaseState } from '../../domain/case/state';
import type { Command } from '../../domain/commands/command';
import { DomainError } from '../../domain/domain-error';
import type { Actor } from '../../domain/permissions/actor';
import { act } from '../../prisma/record/acts';
import { commandDockets } from '../../prisma/record/command-docket';
import { once } from '../../prisma/record/idempotency';
import { createDb, type Db } from '../../prisma/schema/db';
import { command as carryOut } from '../../record/command';
import { documentOf } from '../record/document-campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { createCampaign, setClock } from '../support/factories';
import { expectFolds } from '../support/fold-check';

let database: TestDatabase;
let db: Db;
let campaignId: string;
const caseOf = (ref: string) => `${campaignId}:${ref}`;
const fileOf = (unitId: string) => `${campaignId}:unit:${unitId}`;

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url);
});
beforeEach(async () => {
  campaignId = await createCampaign(db, {
    cases: [
      { ref: '一-1', leads: ['unit-a'] },
      { ref: '一-2', leads: ['unit-a'] },
      { ref: '一-3', leads: ['unit-b'] },
    ],
  });
  await setClock(db, campaignId, '2018-05-11T10:00:00+08:00');
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const person = (personId: string, unitId: string, role: 'liaison' | 'coordinator'): Actor => ({
  personId,
  unitId,
  family: [unitId],
  roles: [role],
});
const [first, second] = ['p1', 'p2'].map(id => person(id, 'unit-a', 'liaison'));
const office = person('o', 'office', 'coordinator');
const plan: Command = { kind: 'submit-plan', fileIds: [], document: documentOf('plan') };
const handIn = (actor = first!) =>
  commandDockets(db, { campaignId, docketIds: [fileOf('unit-a')], command: plan, actor, requestId: null });
const reassign: Command = { kind: 'reassign', unitId: 'unit-a', newUnitId: 'unit-b', reason: '职能调整' };

const stateOf = async (id: string): Promise<CaseState> =>
  (await db.docket.findUniqueOrThrow({ where: { id } })).state as unknown as CaseState;
const covered = async () =>
  (await stateOf(fileOf('unit-a'))).submissions.map(one => one.covers?.map(each => each.docketId));
const codesOf = (results: PromiseSettledResult<unknown>[]) =>
  results
    .map(one =>
      one.status === 'fulfilled' ? 'done' : one.reason instanceof DomainError ? one.reason.code : '?',
    )
    .sort();

/** Until somebody waits for a lock that another holds. */
const somebodyWaits = async (): Promise<void> => {
  for (let n = 0; n < 400; n++) {
    const [row] = await db.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    if (row!.count > 0) return;
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  throw new Error('nobody waits for the lock');
};

it('two liaisons hand it in at once: one does, for all that is owed, and the other learns that nothing is', async () => {
  const results = await Promise.allSettled([handIn(first), handIn(second)]);
  expect(codesOf(results)).toEqual(['NOTHING_OWED', 'done']);
  expect(await covered()).toEqual([[caseOf('一-1'), caseOf('一-2')]]);
  for (const ref of ['一-1', '一-2']) expect((await stateOf(caseOf(ref))).submissions).toHaveLength(1);
  await expectFolds(db, campaignId);
});

it('while the office reassigns one of its cases, the hand-in waits, and covers what is left', async () => {
  let goOn = (): void => undefined;
  const paused = new Promise<void>(resolve => (goOn = resolve));
  const passing = act(db, { actor: office, requestId: null }, async book => {
    await carryOut(book, {
      on: 'case',
      campaignId,
      docketIds: [caseOf('一-1')],
      command: reassign,
      actor: office,
    });
    await paused;
  });
  const locked = new Promise(resolve => setTimeout(resolve, 300));
  await locked;
  const handing = handIn();
  await somebodyWaits();
  goOn();
  await Promise.all([passing, handing]);
  expect(await covered()).toEqual([[caseOf('一-2')]]);
  const { obligations, submissions } = await stateOf(caseOf('一-1'));
  expect(submissions).toEqual([]);
  expect(obligations.filter(one => one.kind === 'plan').map(one => [one.owedBy, one.state.kind])).toEqual([
    ['unit-a', 'ended'],
    ['unit-b', 'open'],
  ]);
  await expectFolds(db, campaignId);
});

it('both at once, in whatever order, leave what belongs together', async () => {
  for (let n = 0; n < 5; n++) {
    campaignId = await createCampaign(db, {
      cases: ['一-1', '一-2']
        .map(ref => ({ ref, leads: ['unit-a'] }))
        .concat({ ref: '一-3', leads: ['unit-b'] }),
    });
    const results = await Promise.allSettled([
      handIn(),
      commandDockets(db, {
        campaignId,
        docketIds: [caseOf('一-1')],
        command: reassign,
        actor: office,
        requestId: null,
      }),
    ]);
    expect(codesOf(results)).toEqual(['done', 'done']);
    const [ids] = await covered();
    const papers = (await stateOf(caseOf('一-1'))).submissions;
    expect(ids?.includes(caseOf('一-1'))).toBe(papers.length === 1);
    await expectFolds(db, campaignId);
  }
});

describe('under an Idempotency-Key', () => {
  const call = (key: string) => ({
    personId: 'p1',
    key: `${campaignId}-${key}`,
    digest: 'd',
    now: () => Date.parse('2018-05-11T10:00:00+08:00'),
  });
  const answer = async () => ({ status: 200, body: (await handIn()).campaignId });
  const die = (): never => {
    throw new Error('died');
  };

  it('it is done once, however often it is sent', async () => {
    await once(db, call('twice'), answer);
    expect(await once(db, call('twice'), answer)).toMatchObject({ isRepeated: true });
    expect(await covered()).toHaveLength(1);
  });

  it('who died after the commit is answered; nothing is handed in again', async () => {
    await expect(once(db, call('after'), () => answer().then(die))).rejects.toThrow('died');
    expect(await once(db, call('after'), answer)).toMatchObject({ status: 200, isRepeated: true });
    expect(await covered()).toHaveLength(1);
  });

  it('who died in the middle leaves nothing, neither on the file nor in a case, and does it anew', async () => {
    const dying = () =>
      act(db, { actor: first!, requestId: null }, async book => {
        await carryOut(book, {
          on: 'case',
          campaignId,
          docketIds: [fileOf('unit-a')],
          command: plan,
          actor: first!,
        });
        die();
      }).then(() => ({ status: 200, body: '' }));
    await expect(once(db, call('middle'), dying)).rejects.toThrow('died');
    expect(await covered()).toEqual([]);
    expect((await stateOf(caseOf('一-1'))).submissions).toEqual([]);
    expect(await once(db, call('middle'), answer)).toMatchObject({ isRepeated: false });
    expect(await covered()).toHaveLength(1);
  });
});
