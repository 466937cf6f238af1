import { createDb, type Db } from '../../../prisma/schema/db';
import { seedCounty } from '../../support/campaign';
import { createDatabase, type TestDatabase } from '../../support/database';
import { smallPack } from '../../support/small-pack';
import { tranche } from '../support/figures';
import { inMemory, onPostgres } from '../support/stores';
import { Supervised } from './supervised';

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

const broken = 'D2||东岭乡|2018|spent';

describe.each([
  ['Postgres', onPostgres],
  ['memory', inMemory],
])('an evaluation on %s', (_name, open) => {
  let one: Supervised;
  beforeEach(async () => {
    one = await new Supervised(await open(db)).begin();
  });

  it('is due as soon as a pack is adopted, and then at the next check', async () => {
    expect(await one.due()).toMatchObject({ at: '2018-05-09T09:00:00+08:00', what: ['*'] });
    await one.evaluate();
    expect(await one.due()).toEqual({ at: '2018-06-01T00:00:00+08:00', what: [] });
    expect((await one.file())?.evaluated).toMatchObject({ number: 1, asOf: '2018-05-09', rows: 8 });
  });

  it('writes nothing more when it is run again', async () => {
    await one.evaluate();
    const first = await one.file();
    await one.evaluate();
    await one.target({ kind: 'evaluate-now' });
    expect(await one.file()).toEqual(first);
  });

  it('looks ten seconds after new figures at what hangs on them, and at nothing else', async () => {
    await one.evaluate();
    await one.figures({ tranches: [tranche({ amount: '1000000' })] });
    expect(await one.due()).toEqual({ at: '2018-05-09T09:00:10+08:00', what: ['tranche:education'] });
    const before = await one.verdicts();
    await one.on('2018-05-09T09:00:09+08:00');
    expect(await one.verdicts()).toEqual(before);
    await one.on('2018-05-09T09:00:10+08:00');
    expect((await one.file())?.evaluated?.number).toBe(2);
  });

  it('waits until the end of the day of a final check', async () => {
    await one.spend('700000', '200000');
    await one.on('2018-06-01T00:00:00+08:00');
    expect((await one.verdicts())[broken]).toBe('not-due');
    await one.on('2018-06-20T18:00:00+08:00');
    await one.target({ kind: 'evaluate-now' });
    expect((await one.verdicts())[broken]).toBe('not-due');
    expect(await one.breach(broken)).toBeUndefined();
    await one.on('2018-06-21T00:00:00+08:00');
    expect((await one.verdicts())[broken]).toBe('broken');
    expect((await one.file())?.evaluated?.asOf).toBe('2018-06-20');
  });

  it('proposes a breach once, with its evidence and the duty to decide it', async () => {
    await one.evaluate();
    await one.spend('700000', '200000');
    await one.on('2018-06-21T00:00:00+08:00');
    await one.target({ kind: 'evaluate-now' });
    const breach = await one.breach(broken);
    expect(breach).toMatchObject({
      status: 'proposed',
      evidence: { asOf: '2018-06-20', row: { required: '3/4', found: '7/10', figures: ['P1', 'P2', 'T0'] } },
      answerable: { name: '东岭乡', unitId: 'east' },
      previous: null,
    });
    expect(breach?.obligations.map(({ kind, owedBy, state }) => [kind, owedBy, state.kind])).toEqual([
      ['breach-decision', 'office', 'open'],
    ]);
    expect(breach?.seq).toBe(3);
  });

  it('tells of a correction and of what is broken again, and makes no second breach', async () => {
    await one.spend('700000', '200000');
    await one.on('2018-06-21T00:00:00+08:00');
    await one.spend('800000', '200000');
    await one.on('2018-06-21T00:01:00+08:00');
    expect(await one.breach(broken)).toMatchObject({ status: 'proposed', isBroken: false });
    await one.on('2018-06-21T00:02:00+08:00');
    await one.spend('600000', '400000');
    await one.on('2018-06-21T00:03:00+08:00');
    const again = await one.breach(broken);
    expect(again).toMatchObject({ status: 'proposed', isBroken: true });
    expect(again?.turns.map(turn => turn.isBroken)).toEqual([false, true]);
    expect((await one.breaches()).filter(row => row.rule === 'D2')).toHaveLength(1);
  });

  it('owes a figure past its final check, and no more once it has come', async () => {
    await one.on('2018-06-16T00:00:00+08:00');
    const owed = async () =>
      ((await one.file())?.obligations ?? []).map(({ id, owedBy, state }) => [
        id.slice(one.id.length),
        owedBy,
        state.kind,
      ]);
    expect(await owed()).toEqual([
      [':targets:figure:office:D1:2017', 'office', 'open'],
      [':targets:figure:office:D1:2018', 'office', 'open'],
      [':targets:figure:transport:D3:2018', 'transport', 'open'],
    ]);
    await one.spend('750000', '250000');
    await one.on('2018-06-16T00:01:00+08:00');
    expect((await owed()).map(([, , state]) => state)).toEqual(['open', 'met', 'open']);
  });

  it('says so where a newer version of the pack has a rule no more', async () => {
    await one.evaluate();
    const [first] = smallPack().rules;
    await one.target({ kind: 'adopt-pack', pack: smallPack({ version: 2, rules: [first!] }) });
    await one.evaluate();
    expect((await one.file())?.evaluated).toMatchObject({ number: 2, rows: 4 });
    expect(Object.keys(await one.verdicts()).every(key => key.startsWith('D1'))).toBe(true);
  });

  it('supervises nothing any more once it has been ended', async () => {
    await one.evaluate();
    await one.target({ kind: 'end', reason: '规则已废止' });
    await one.figures({ tranches: [tranche({ amount: '1000000' })] });
    expect(await one.due()).toEqual({ at: null, what: [] });
    await expect(one.target({ kind: 'evaluate-now' })).rejects.toMatchObject({
      code: 'TARGETS_NOT_IN_THIS_STATUS',
    });
  });
});
