import { defaultPolicy } from '../../domain/policy/default-policy';
import type { PlanInForce } from '../../domain/revision/plan-in-force';
import { saveRegistry } from '../../prisma/people/save-registry';
import { createDb, type Db } from '../../prisma/schema/db';
import { byTimer } from '../../record/rows';
import { seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { inMemory, onPostgres, type Kept } from './support/stores';
import { climb, idsOf, launch } from './support/written';

let database: TestDatabase;
let db: Db;

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url, 4);
  await seedCounty(db);
  const gone = { id: 'east.gone', login: 'east.gone', name: '离任', post: null, email: null, phone: null };
  await saveRegistry(
    db,
    { units: [], people: [{ ...gone, unitId: 'east', roles: ['head'], isActive: false }] },
    { by: null, now: Date.parse('2018-01-02T09:00:00+08:00') },
  );
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const plan = { cases: [] } as unknown as PlanInForce;

describe.each([
  ['Postgres', onPostgres],
  ['memory', inMemory],
])('the store on %s', (_name, open) => {
  let kept: Kept;
  beforeEach(async () => {
    kept = await open(db);
  });

  it('leaves out the dockets that do not exist, and gives each once', async () => {
    const [id] = idsOf(await launch(kept));
    const read = await kept.run(store => store.readDockets(['nobody', id!, id!]));
    const locked = await kept.run(store => store.lockDockets([id!, 'nobody', id!]));
    expect(read.map(one => one.id)).toEqual([id]);
    expect(locked).toEqual(read);
    expect(await kept.run(store => store.lockDockets([]))).toEqual([]);
  });

  it('gives cases and unit files before letters and proceedings, each in the order of their ids', async () => {
    const launched = await launch(kept);
    const files = idsOf(launched).sort();
    const climbed = await climb(kept, launched);
    const papers = idsOf(climbed)
      .filter(id => !files.includes(id))
      .sort();
    expect(files.length).toBeGreaterThan(1);
    expect(papers.length).toBeGreaterThan(1);
    // By their ids alone some paper would come before some file, or the rule would not be seen here.
    expect([...files, ...papers]).not.toEqual([...files, ...papers].sort());
    const asked = [...papers, ...files].reverse();
    for (const how of ['lockDockets', 'readDockets'] as const) {
      const given = await kept.run(store => store[how](asked));
      expect(given.map(one => one.id)).toEqual([...files, ...papers]);
    }
  });

  it('reads back what the book wrote: state, version, alarm, and the end of the chain where there is one', async () => {
    const batch = await climb(kept);
    const keepsChain = await kept.run(store => Promise.resolve(store.keepsChain));
    const read = await kept.run(store => store.readDockets(idsOf(batch)));
    expect(new Map(read.map(one => [one.id, one]))).toEqual(
      new Map(
        batch.dockets.map(({ row, state, headHash }) => {
          const { id, campaignId, version, alarmAt } = row;
          return [id, { id, campaignId, version, alarmAt, state, headHash }];
        }),
      ),
    );
    expect(read.every(one => (one.headHash !== null) === keepsChain)).toBe(true);
  });

  it('reads back rungs, notices, letters and proposals', async () => {
    const launched = await launch(kept);
    const climbed = await climb(kept, launched);
    const taken = [...launched.dockets, ...climbed.dockets].flatMap(one => one.steps);
    expect(taken.length).toBeGreaterThan(0);
    expect((await kept.steps()).map(([key]) => key)).toEqual(
      taken.map(one => `${one.obligationId} ${one.round} ${one.rung}`).sort(),
    );
    const notices = [...launched.notices, ...climbed.notices].map(one => one.id);
    expect(notices.length).toBeGreaterThan(0);
    expect(await kept.noticeIds()).toEqual(notices.sort());
    const papers = climbed.dockets.flatMap(({ projection: { letter, proceeding } }) => [
      ...(letter ? [{ id: letter.id, status: letter.status, items: letter.items }] : []),
      ...(proceeding ? [{ id: proceeding.id, status: proceeding.stage, items: proceeding.items }] : []),
    ]);
    expect(new Set(papers.map(one => one.status))).toEqual(new Set(['drafted', 'proposed']));
    const read = await kept.papers();
    expect(new Map(read.map(one => [one.id, one]))).toEqual(new Map(papers.map(one => [one.id, one])));
  });

  it('notes the delivery of a rung, and of no other', async () => {
    const batch = await climb(kept);
    const { obligationId, round, rung } = batch.dockets.flatMap(one => one.steps)[0]!;
    const at = '2018-07-21T10:00:00+08:00';
    const deliveries = [{ obligationId, round, rung, at }];
    await kept.run(store => store.write({ ...batch, dockets: [], notices: [], deliveries }));
    const before = batch.deliveries.map(one => one.at);
    const delivered = (await kept.steps()).filter(([, when]) => when !== null && !before.includes(when));
    expect(delivered).toEqual([[`${obligationId} ${round} ${rung}`, at]]);
  });

  it('a rung that was taken already undoes all that was to be written', async () => {
    const batch = await climb(kept);
    const twice = batch.dockets.find(one => one.steps.length > 0)!;
    const other = batch.dockets.find(one => one.row.id !== twice.row.id && one.steps.length === 0)!;
    const before = {
      dockets: await kept.run(store => store.readDockets(idsOf(batch))),
      steps: await kept.steps(),
      notices: await kept.noticeIds(),
    };
    const unwritten = { events: [], links: [], obligations: [], headHash: 'other' };
    const again = [other, twice].map(one => ({
      ...one,
      ...unwritten,
      row: { ...one.row, version: one.row.version + 1 },
    }));
    const notices = batch.notices.slice(0, 1).map(one => ({ ...one, id: `${one.id}~` }));
    await expect(
      kept.run(store => store.write({ ...batch, dockets: again, deliveries: [], notices })),
    ).rejects.toThrow();
    expect({
      dockets: await kept.run(store => store.readDockets(idsOf(batch))),
      steps: await kept.steps(),
      notices: await kept.noticeIds(),
    }).toEqual(before);
  });

  it('a notice that exists changes nothing', async () => {
    const batch = await launch(kept);
    const before = await kept.noticeIds();
    await kept.run(store => store.write({ ...batch, dockets: [], deliveries: [] }));
    expect(await kept.noticeIds()).toEqual(before);
  });

  it('says what hangs on the rungs of one docket', async () => {
    const batch = await climb(kept);
    const { row, steps } = batch.dockets.find(one => one.steps.some(step => step.letterId))!;
    const { obligationId, rung, letterId } = steps.find(step => step.letterId)!;
    const ask = async (docketId: string, rungs: { obligationId: string; rung: string }[]) =>
      (await kept.run(store => store.whatHangsOn(docketId, rungs))).map(one => [
        one.letterId,
        one.proceedingId,
      ]);
    expect(await ask(row.id, [{ obligationId, rung }])).toEqual([[letterId, null]]);
    const fired = batch.dockets.flatMap(one => one.steps.map(step => ({ ...step, docketId: one.row.id })));
    const proposed = fired.find(step => step.proceedingId)!;
    expect(await ask(proposed.docketId, [proposed])).toEqual([[null, proposed.proceedingId]]);
    expect(await ask('another', [{ obligationId, rung }])).toEqual([]);
    expect(await ask(row.id, [{ obligationId, rung: 'never taken' }])).toEqual([]);
    expect(await ask(row.id, [])).toEqual([]);
  });

  it('knows the names of the units that were asked for and exist, and of no others', async () => {
    const names = await kept.run(store => store.unitNames(['east', 'nowhere', 'transport']));
    expect(names).toEqual(
      new Map([
        ['east', '东岭乡'],
        ['transport', '交通局'],
      ]),
    );
  });

  it('gives as readers the active people of these units and of the offices, in the order of their ids', async () => {
    const readers = await kept.run(store => store.readers(['east', 'nowhere', 'east']));
    expect(readers.map(one => one.id)).toEqual([
      'east.head',
      'east.liaison',
      'leadership.leader',
      'office.coordinator',
      'supervision.supervisor',
    ]);
    expect(readers[0]).toEqual({
      id: 'east.head',
      name: 'east head',
      email: 'east.head@example.test',
      unitId: 'east',
      unitName: '东岭乡',
      roles: ['head'],
      standIns: [],
      otherHouses: null,
    });
  });

  it('takes running numbers of each sign and year without a gap', async () => {
    const sign = `溪督${kept.campaignId}`;
    const take = (year: number, count: number, of = sign) =>
      kept.run(store => store.takeNumbers(of, year, count));
    expect(await take(2018, 1)).toBe(1);
    expect(await take(2018, 3)).toBe(2);
    expect(await take(2018, 1)).toBe(5);
    expect(await take(2019, 1)).toBe(1);
    expect(await take(2018, 1, `${sign}他`)).toBe(1);
  });

  it('knows the cases that are not closed, and what is open of whatever kind', async () => {
    const { campaignId } = kept;
    const batch = await climb(kept);
    const all = await kept.run(store => store.openDockets(campaignId));
    const read = new Map(
      (await kept.run(store => store.readDockets(all))).map(one => [one.id, one.state.kind]),
    );
    expect(new Set(read.values())).toEqual(new Set(['case', 'unit-file', 'letter', 'proceeding']));
    const cases = await kept.run(store => store.unclosedCases(campaignId));
    expect(cases).toEqual([`${campaignId}:一-1`]);
    const ended = batch.dockets
      .filter(one => one.row.kind === 'letter' || one.row.id === cases[0])
      .map(one => ({ ...one, events: [], links: [], steps: [], obligations: [], headHash: 'end' }))
      .map(one => ({ ...one, row: { ...one.row, status: 'closed', isEnded: true } }));
    await kept.run(store => store.write({ ...batch, dockets: ended, deliveries: [], notices: [] }));
    expect(await kept.run(store => store.unclosedCases(campaignId))).toEqual([]);
    const gone = ended.map(one => one.row.id);
    expect(await kept.run(store => store.openDockets(campaignId))).toEqual(
      all.filter(id => !gone.includes(id)).sort(),
    );
  });

  it('lets one only report what is not closed', async () => {
    const claim = () => kept.run(store => store.claimUnclosedReport(kept.campaignId));
    expect([await claim(), await claim(), await claim()]).toEqual([true, false, false]);
  });

  it('goes by the rules that were adopted', async () => {
    const { campaignId } = kept;
    const before = await kept.run(store => store.loadFacts(campaignId));
    const to = {
      policy: { ...defaultPolicy, version: 99 },
      calendar: { ...before.calendar, version: 'adopted' },
    };
    await kept.keepRules(to);
    const from = { policy: before.policy, calendar: before.calendar };
    const why = {
      reason: '办法修订',
      choices: { all: 'keep' as const, steps: [] },
      ...byTimer,
    };
    await kept.run(store => store.noteAdoption({ campaignId, at: before.now, from, to, ...why }));
    expect(await kept.run(store => store.loadFacts(campaignId))).toEqual({ ...before, ...to });
  });

  it('keeps the plan in force, and the dates that follow from it', async () => {
    const { campaignId } = kept;
    expect(await kept.run(store => store.lockPlanInForce(campaignId))).toBeNull();
    await kept.keepPlan(plan);
    expect(await kept.run(store => store.lockPlanInForce(campaignId))).toEqual(plan);
    const revised = { ...plan, revision: 2 } as unknown as PlanInForce;
    const { timetable, offices } = await kept.run(store => store.loadFacts(campaignId));
    const moved = { ...timetable, reportDueOn: '2018-08-01', offices };
    await kept.run(store => store.savePlanInForce(campaignId, revised, moved));
    expect(await kept.run(store => store.lockPlanInForce(campaignId))).toEqual(revised);
    expect((await kept.run(store => store.loadFacts(campaignId))).timetable).toEqual(moved);
  });

  it('has a piece decided once: a second decision is refused and changes nothing', async () => {
    const revisionId = `${kept.campaignId}-r`;
    const read = () => kept.run(store => store.readPiece(revisionId, 'p1'));
    expect(await read()).toBeNull();
    await kept.keepPiece(revisionId, 'p1', { kind: 'removed', docketId: 'x', text: '问题' });
    expect(await read()).toMatchObject({
      isNewest: true,
      decision: 'pending',
      change: { kind: 'removed', docketId: 'x' },
    });
    const decide = (decision: 'approved' | 'rejected') =>
      kept.run(store =>
        store.writePiece({
          revisionId,
          pieceId: 'p1',
          decision,
          reason: '理由',
          decidedById: 'leadership.leader',
          decidedAt: '2018-06-01T09:00:00+08:00',
          notes: [],
        }),
      );
    await decide('approved');
    await expect(decide('rejected')).rejects.toThrow('p1');
    expect(await read()).toMatchObject({ decision: 'approved' });
  });
});
