import { randomUUID } from 'node:crypto';
import { createDb, type Db } from '../../prisma/schema/db';
import { answerRevision } from '../../prisma/record/answer-revision';
import { decidePiece } from '../../prisma/record/decide-piece';
import { act } from '../../prisma/record/acts';
import { noAnswers } from '../../domain/launch/answers';
import type { Actor } from '../../domain/permissions/actor';
import type { DocketState } from '../../domain/case/state';
import { decidePiece as decide } from '../../record/decide-piece';
import type { EventActor } from '../../domain/permissions/actor';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { clockTo, launchRehearsal, office, seedCounty, smallPlan } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { keepRevision } from '../support/revision-of';
import { expectFolds } from '../support/fold-check';

let database: TestDatabase;
let db: Db;

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url);
  await seedCounty(db);
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

/** The small plan with problem 2 reworded, 3 gone, one added; measure 1 due later; 西坪乡 in place of 东岭乡. */
const revisedPlan = (): string =>
  smallPlan()
    .replace('2018年5月9日', '2018年5月20日')
    .replace('水渠淤塞,下游两个组浇不上地。', '水渠常年淤塞,下游两个组一直浇不上地。')
    .replace('路灯坏了半年还没有修好。', '农家书屋锁门,图书没有更换。')
    .replace(
      '修复路灯。更换灯具并明确管护人员。(牵头部门:住建局;责任单位:东岭乡、西坪乡;',
      '开放书屋。定时开放并更换图书。(牵头部门:水务局;责任单位:西坪乡;',
    )
    .replace('责任单位:东岭乡;整改时限:2018年6月10日前', '责任单位:西坪乡;整改时限:2018年6月25日前');

const launched = async (): Promise<string> => {
  const campaignId = randomUUID();
  await launchRehearsal(db, campaignId);
  await clockTo(db, campaignId, '2018-05-21T09:30:00+08:00');
  return campaignId;
};

const revise = (campaignId: string, text = revisedPlan()): Promise<string> =>
  keepRevision(db, campaignId, text, office.personId);

const piecesOf = (revisionId: string) =>
  db.revisionPiece.findMany({ where: { revisionId }, orderBy: { place: 'asc' } });

const approve = (
  campaignId: string,
  revisionId: string,
  pieceId: string,
  isApproved = true,
  actor: Actor = office,
) =>
  decidePiece(db, {
    campaignId,
    revisionId,
    pieceId,
    isApproved,
    reason: '同意',
    actor,
    requestId: null,
  });

const stateOf = async (id: string): Promise<DocketState> => {
  const row = await db.docket.findUniqueOrThrow({ where: { id } });
  return row.state as unknown as DocketState;
};

/** Everything that an approval may change. */
const snapshot = async (campaignId: string) => ({
  plan: await db.planInForce.findMany({ where: { campaignId } }),
  events: await db.event.count({ where: { docket: { campaignId } } }),
  notices: await db.notice.count({ where: { campaignId } }),
  pieces: await db.revisionPiece.findMany({
    where: { revision: { campaignId } },
    orderBy: [{ revisionId: 'asc' }, { place: 'asc' }],
  }),
});

it('keeps the pieces of a revised text, and what is approved is in force for the next one', async () => {
  const campaignId = await launched();
  const revisionId = await revise(campaignId);
  const pieces = await piecesOf(revisionId);
  expect(pieces.map(one => [one.ref, one.id.replace(/-[a-z0-9]+$/, ''), one.decision])).toEqual([
    ['一-1', 'deadline-moved', 'pending'],
    ['一-1', 'units-changed', 'pending'],
    ['一-2', 'text-changed', 'pending'],
    ['一-3', 'removed', 'pending'],
    ['一-3', 'added', 'pending'],
  ]);
  for (const { id } of pieces.slice(0, 4)) await approve(campaignId, revisionId, id);
  await approve(campaignId, revisionId, pieces[4]!.id, false);

  const first = await stateOf(`${campaignId}:一-1`);
  expect(first.obligations.find(one => one.kind === 'rectification')).toMatchObject({
    dueOn: '2018-06-25',
    originalDueOn: '2018-06-10',
  });
  expect(first.parts.map(one => one.unitId)).toEqual(['transport', 'west']);
  expect((await stateOf(`${campaignId}:一-2`)).title).toMatch(/^水渠常年淤塞/);
  expect(await stateOf(`${campaignId}:一-3`)).toMatchObject({ outcome: 'withdrawn' });
  // Nobody gives 住建局 and 东岭乡 anything to do any more.
  for (const unitId of ['housing', 'east'])
    expect((await stateOf(`${campaignId}:unit:${unitId}`)).status).toBe('closed');
  const told = await db.notice.findMany({ where: { campaignId, kind: 'plan-revised' } });
  expect(told.map(one => one.personId)).toEqual(
    expect.arrayContaining(['transport.liaison', 'west.liaison', 'east.liaison', 'water.liaison']),
  );

  // What was rejected shows again in the next text that has it; what was approved does not.
  const again = await piecesOf(await revise(campaignId));
  expect(again.map(one => one.id.replace(/-[a-z0-9]+$/, ''))).toEqual(['added']);
  await expectFolds(db, campaignId);
});

it('opens an added problem under a number of its own, with its task notices, once', async () => {
  const campaignId = await launched();
  const revisionId = await revise(campaignId);
  const added = (await piecesOf(revisionId)).find(one => one.id.startsWith('added'))!;
  const touched = await approve(campaignId, revisionId, added.id);
  expect(touched.dockets.filter(one => one.version === 1).map(one => one.id)).toEqual([
    `${campaignId}:一-3-2`,
  ]);
  const state = await stateOf(`${campaignId}:一-3-2`);
  expect(state.obligations.map(one => [one.kind, one.owedBy, one.dueOn])).toEqual([
    ['receipt', 'water', '2018-05-22'],
    ['plan', 'water', '2018-05-28'],
    ['report', 'water', '2018-06-12'],
    ['rectification', 'water', '2018-06-10'],
  ]);
  await expect(approve(campaignId, revisionId, added.id)).rejects.toMatchObject({ code: 'PIECE_DECIDED' });
  await expectFolds(db, campaignId);
});

it('applies a piece once, however many approve it at the same time', async () => {
  const campaignId = await launched();
  const revisionId = await revise(campaignId);
  for (const { id } of await piecesOf(revisionId)) {
    const results = await Promise.allSettled([1, 2, 3].map(() => approve(campaignId, revisionId, id)));
    expect(results.filter(one => one.status === 'fulfilled')).toHaveLength(1);
    for (const one of results)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'PIECE_DECIDED' });
  }
  expect((await piecesOf(revisionId)).every(one => one.decision === 'approved')).toBe(true);
  expect(await piecesOf(await revise(campaignId))).toEqual([]);
  await expectFolds(db, campaignId);
});

it('names the stand-in who approved a piece, and for whom, in every event', async () => {
  const campaignId = await launched();
  const revisionId = await revise(campaignId);
  const before = await db.event.findMany({ where: { docket: { campaignId } }, select: { hash: true } });
  const standIn = {
    personId: 'county.audit',
    family: ['audit'],
    periods: [{ firstOn: '2018-05-21', lastOn: '2018-05-21' }],
  };
  for (const { id } of await piecesOf(revisionId))
    await approve(campaignId, revisionId, id, true, { ...office, standIn });
  const events = await db.event.findMany({
    where: { docket: { campaignId }, hash: { notIn: before.map(one => one.hash) } },
  });
  expect(new Set(events.map(one => one.actorId))).toEqual(new Set(['county.audit']));
  // What follows by a rule is nobody's.
  const by = events.flatMap(one => (one.data as unknown as { by: EventActor | null }).by ?? []);
  expect(by.length).toBeGreaterThan(5);
  for (const one of by)
    expect(one).toEqual({
      personId: 'county.audit',
      unitId: office.unitId,
      actingFor: office.personId,
    });
  expect(await verifyLog(db)).toMatchObject({ isSound: true, misnamed: 0 });
});

it('nobody decides through a stand-in about a piece that concerns his own house', async () => {
  const campaignId = await launched();
  const revisionId = await revise(campaignId);
  const leads = (await db.docket.findMany({ where: { campaignId, kind: 'case' } })).flatMap(
    one => one.leadIds,
  );
  const standIn = {
    personId: 'county.audit',
    family: leads,
    periods: [{ firstOn: '2018-05-21', lastOn: '2018-05-21' }],
  };
  for (const { id } of await piecesOf(revisionId))
    for (const isApproved of [true, false])
      await expect(
        approve(campaignId, revisionId, id, isApproved, { ...office, standIn }),
      ).rejects.toMatchObject({ code: 'OWN_WORK' });
  expect((await piecesOf(revisionId)).every(one => one.decision === 'pending')).toBe(true);
});

it('tells the events that were recorded under the name of the absent person', async () => {
  const campaignId = await launched();
  const revisionId = await revise(campaignId);
  const [piece] = await piecesOf(revisionId);
  const standIn = {
    personId: 'county.audit',
    family: ['audit'],
    periods: [{ firstOn: '2018-05-21', lastOn: '2018-05-21' }],
  };
  // As decisions about pieces were recorded until 2026-11: the book in the name of whom the stand-in acted for.
  await act(db, { actor: { personId: office.personId }, requestId: null }, book =>
    decide(book, {
      campaignId,
      revisionId,
      pieceId: piece!.id,
      isApproved: true,
      reason: '同意',
      actor: { ...office, standIn },
    }),
  );
  const { misnamed, isSound } = await verifyLog(db);
  expect(isSound).toBe(true);
  expect(misnamed).toBeGreaterThan(0);
});

it('leaves nothing behind where it dies in the middle, and does all of it afterwards', async () => {
  const campaignId = await launched();
  const revisionId = await revise(campaignId);
  const [piece] = await piecesOf(revisionId);
  const before = await snapshot(campaignId);
  const input = {
    campaignId,
    revisionId,
    pieceId: piece!.id,
    isApproved: true,
    reason: '同意',
    actor: office,
  };
  await expect(
    act(db, { actor: office, requestId: null }, async (book, tx) => {
      await decide(book, input);
      await tx.$executeRaw`SELECT pg_terminate_backend(pg_backend_pid())`;
    }),
  ).rejects.toThrow();
  expect(await snapshot(campaignId)).toEqual(before);
  await approve(campaignId, revisionId, piece!.id);
  expect((await stateOf(`${campaignId}:一-1`)).revisions).toHaveLength(1);
  await expectFolds(db, campaignId);
});

it('decides about pieces of its own campaign only', async () => {
  const [campaignId, other] = [await launched(), await launched()];
  const revisionId = await revise(campaignId);
  const added = (await piecesOf(revisionId)).find(one => one.id.startsWith('added'))!;
  await expect(approve(other, revisionId, added.id)).rejects.toMatchObject({ code: 'PIECE_UNKNOWN' });
});

it('decides about the newest text only', async () => {
  const campaignId = await launched();
  const older = await revise(campaignId);
  const [piece] = await piecesOf(older);
  await revise(campaignId, revisedPlan().replace('6月25日', '6月28日'));
  await expect(approve(campaignId, older, piece!.id)).rejects.toMatchObject({ code: 'REVISION_SUPERSEDED' });
});

it('asks for a unit that it does not know, and compares anew with the answer', async () => {
  const campaignId = await launched();
  const revisionId = await revise(campaignId, revisedPlan().replace('牵头部门:交通局', '牵头部门:公路段'));
  const blocked = (await piecesOf(revisionId)).filter(one => one.blockedBy.length > 0);
  expect(blocked.length).toBeGreaterThan(0);
  await expect(approve(campaignId, revisionId, blocked[0]!.id)).rejects.toMatchObject({
    code: 'PIECE_BLOCKED',
  });
  await answerRevision(db, {
    campaignId,
    revisionId,
    own: {
      ...noAnswers(),
      matches: {},
      units: { 公路段: { kind: 'units', unitIds: ['transport'] } },
    },
    expectedVersion: 1,
  });
  const after = await piecesOf(revisionId);
  expect(after.flatMap(one => one.blockedBy)).toEqual([]);
  expect(after.some(one => one.id.startsWith('lead-changed'))).toBe(false);
});

it('refuses a text that is no plan, and keeps nothing', async () => {
  const campaignId = await launched();
  await expect(revise(campaignId, '今天天气很好。')).rejects.toMatchObject({ code: 'PLAN_REFUSED' });
  expect(await db.revision.count({ where: { campaignId } })).toBe(0);
});
