import type { CaseState } from '../../../domain/case/state';
import { launchedPlan } from '../../../domain/revision/plan-in-force';
import { createDb, type Db } from '../../../prisma/schema/db';
import { smallPlan } from '../../domain/support/small-plan';
import { seedCounty } from '../../support/campaign';
import { createDatabase, type TestDatabase } from '../../support/database';
import { inMemory, onPostgres } from '../support/stores';
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

const establish = { kind: 'establish', isSerious: false, hasBadEffect: false, reason: '属实' } as const;
const open = { kind: 'open-case', leadId: 'east', reason: '应整改' } as const;
const refused = (code: string) => expect.objectContaining({ code }) as unknown;

describe.each([
  ['Postgres', onPostgres],
  ['memory', inMemory],
])('a case of a finding on %s', (_name, keep) => {
  let one: Register;
  /** With an empty plan in force, as a cycle has it. */
  const withPlan = async (): Promise<void> => {
    const { timetable, derivations } = smallPlan();
    const empty = { problems: [], assignments: [], timetable, derivations };
    await one.kept.keepPlan(launchedPlan(one.id, { assignments: [] } as never, empty));
  };
  const audited = async (): Promise<string> => {
    const id = await one.enter();
    await one.do(id, establish);
    return id;
  };
  const caseOf = async (id: string) => one.docket<CaseState>((await one.finding(id))?.caseId ?? 'none');

  beforeEach(async () => {
    one = new Register(await keep(db));
  });

  it('stands alone, without a plan’s text, under the name of its source, and knows its finding', async () => {
    await withPlan();
    const id = await audited();
    await one.do(id, { ...open, responsibleIds: ['west'] });
    const kase = await caseOf(id);
    expect(kase).toMatchObject({
      ref: '审计',
      title: '专项资金滞留 60 万元',
      category: '扶贫资金',
      sources: [{ kind: 'audit', number: '审报〔2018〕3号', findingId: id }],
      parts: [
        { unitId: 'east', role: 'lead' },
        { unitId: 'west', role: 'responsible' },
      ],
    });
    expect(kase?.obligations.find(({ kind }) => kind === 'rectification')).toMatchObject({
      owedBy: 'east',
      ladder: 'full',
    });
    const plan = await one.kept.run(store => store.lockPlanInForce(one.id));
    expect(plan?.cases.map(({ ref }) => ref)).toEqual(['审计']);
    expect(await one.docket(`${one.id}:unit:east`)).toBeDefined();
  });

  it('is due by the day that a person set', async () => {
    await withPlan();
    const id = await audited();
    await one.do(id, { ...open, dueOn: '2018-07-01' });
    const due = (await caseOf(id))?.obligations.find(({ kind }) => kind === 'rectification');
    expect(due?.dueOn).toBe('2018-07-01');
    expect(due?.derivation[0]?.cites).toBe('专项资金审计报告(审报〔2018〕3号)');
  });

  it('is opened once, of what is established, for units of the registry', async () => {
    await withPlan();
    const id = await one.enter();
    await expect(one.do(id, open)).rejects.toEqual(refused('FINDING_NOT_IN_THIS_STATUS'));
    await one.do(id, establish);
    await expect(one.do(id, { ...open, leadId: 'nobody' })).rejects.toEqual(refused('UNIT_UNKNOWN'));
    expect((await one.finding(id))?.caseId).toBeNull();
    await one.do(id, open);
    await expect(one.do(id, open)).rejects.toEqual(refused('FINDING_HAS_CASE'));
  });

  it('another of the same source has the next number', async () => {
    await withPlan();
    const first = await audited();
    const second = await one.enter({ text: '台账不实' });
    await one.do(second, establish);
    await one.do(first, open);
    await one.do(second, open);
    expect((await caseOf(second))?.ref).toBe('审计-2');
  });

  it('takes over the source of what is joined with its finding later, once', async () => {
    await withPlan();
    const id = await audited();
    await one.do(id, open);
    const other = await one.raise('k2');
    await one.do(other, { kind: 'join', with: id, reason: '同一事' });
    const kase = await caseOf(id);
    expect(kase?.sources).toMatchObject([
      { kind: 'audit', findingId: id },
      { kind: 'assessment', findingId: other, indicator: 'B2' },
    ]);
    // Another one that had taken over a third comes with both.
    const [third, fourth] = [await one.raise('k3'), await one.raise('k4')];
    await one.do(third, { kind: 'join', with: fourth, reason: '同一事' });
    await one.do(fourth, { kind: 'join', with: other, reason: '同一事' });
    expect((await caseOf(id))?.sources?.map(source => source.findingId)).toEqual([id, other, fourth, third]);
  });

  it('needs a plan in force into which it comes', async () => {
    const id = await audited();
    await expect(one.do(id, open)).rejects.toEqual(refused('PLAN_NOT_KEPT'));
    expect((await one.finding(id))?.caseId).toBeNull();
  });
});
