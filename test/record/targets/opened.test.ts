import { createDb, type Db } from '../../../prisma/schema/db';
import type { CaseState } from '../../../domain/case/state';
import { seedCounty } from '../../support/campaign';
import { createDatabase, type TestDatabase } from '../../support/database';
import { supervisor } from '../../domain/support/actors';
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

const share = 'D2||东岭乡|2018|spent';
const amount = (unit: string, year: number) => `D1||${unit}|${year}|allotted`;
const news = 'D3||西坪乡|2018|allotted';
const notice = { title: '医疗资金通知', issuer: '县政府', number: null, issuedOn: '2018-01-02' };
const open = { kind: 'open-case', leadId: 'east', reason: '应整改' } as const;
const refused = (code: string) => expect.objectContaining({ code }) as unknown;

describe.each([
  ['Postgres', onPostgres],
  ['memory', inMemory],
])('a breach on %s', (_name, keep) => {
  let one: Supervised;
  beforeEach(async () => {
    one = await new Supervised(await keep(db)).begin();
    await one.evaluate();
    await one.spend('700000', '200000');
    await one.on('2018-06-21T00:00:00+08:00');
  });
  const opened = async (key: string) => one.docket<CaseState>((await one.breach(key))?.caseId ?? 'none');

  it('becomes one case, with its origin, the text of what was found and the policy’s period', async () => {
    await one.decide(share, open);
    expect(await one.breach(share)).toMatchObject({ status: 'opened', isEnded: true });
    const kase = await opened(share);
    expect(kase).toMatchObject({
      ref: 'D2',
      breachId: `${one.id}:breach:${share}`,
      title: '东岭乡:教育资金四分之三用于义务教育(D2,2018),应为 3/4,截至 2018-06-20 为 7/10',
      parts: [{ unitId: 'east', role: 'lead' }],
    });
    const work = kase?.obligations.find(({ kind }) => kind === 'rectification');
    expect(work).toMatchObject({
      dueOn: '2018-06-28',
      ladder: 'full',
      owedBy: 'east',
    });
    const plan = await one.kept.run(store => store.lockPlanInForce(one.id));
    expect(plan?.cases[0]?.tasks[0]?.text).toMatch(
      /^整改到位,做到「教育资金四分之三用于义务教育」\(核定结果:.+\)$/,
    );
    await expect(one.decide(share, open)).rejects.toEqual(refused('BREACH_NOT_IN_THIS_STATUS'));
    await expect(one.decide(share, { kind: 'decline', reason: '不' })).rejects.toEqual(
      refused('BREACH_NOT_IN_THIS_STATUS'),
    );
  });

  it('opens the file of a unit that comes in, and brings the case into the plan in force', async () => {
    await one.decide(share, { ...open, responsibleIds: ['west', 'east'], dueOn: '2018-07-20' });
    const plan = await one.kept.run(store => store.lockPlanInForce(one.id));
    expect(plan?.cases).toMatchObject([{ ref: 'D2', tasks: [{ leads: ['east'], responsible: ['west'] }] }]);
    const file = await one.docket(`${one.id}:unit:west`);
    expect(file?.kind).toBe('unit-file');
    const work = (await opened(share))?.obligations.find(({ kind }) => kind === 'rectification');
    expect(work?.dueOn).toBe('2018-07-20');
  });

  it('asks first who owns the rule where the text leaves that open', async () => {
    await one.spendShort();
    await one.on('2018-06-21T00:01:00+08:00');
    const key = amount('东岭乡', 2018);
    await expect(one.decide(key, { ...open, leadId: 'transport' })).rejects.toEqual(
      refused('OWNER_UNANSWERED'),
    );
    await one.target({ kind: 'answer-ask', ask: 'D1.owner', value: '财政局', reason: '县里定' });
    await one.decide(key, { ...open, leadId: 'transport' });
    expect((await one.breach(key))?.status).toBe('opened');
    await expect(
      one.target({ kind: 'answer-ask', ask: 'D1.owner', value: '财政局', reason: '再说一遍' }),
    ).rejects.toEqual(refused('ANSWER_UNCHANGED'));
  });

  it('is a task to find the paper where the rule is known from the news alone', async () => {
    await one.spendOnHealth('西坪乡', '50000');
    await one.on('2018-06-21T00:01:00+08:00');
    expect(await one.breach(news)).toMatchObject({ status: 'to-verify', authority: 'news' });
    await expect(one.decide(news, { ...open, leadId: 'transport' })).rejects.toEqual(
      refused('BREACH_NOT_IN_THIS_STATUS'),
    );
    await one.target({ kind: 'attach-notice', rule: 'D3', notice });
    const found = await one.breach(news);
    expect(found).toMatchObject({ status: 'proposed', authority: 'implementing-notice', notice });
    expect(found?.obligations.map(({ kind, state }) => [kind, state.kind])).toEqual([
      ['notice-search', 'met'],
      ['breach-decision', 'open'],
    ]);
    await one.decide(news, { ...open, leadId: 'transport' });
    await expect(one.target({ kind: 'attach-notice', rule: 'D3', notice })).rejects.toEqual(
      refused('NOTICE_NOT_NEEDED'),
    );
  });

  it('may be declined with a reason, and opened after all with another', async () => {
    await expect(one.decide(share, { kind: 'decline', reason: ' ' })).rejects.toEqual(
      refused('BREACH_REASON_REQUIRED'),
    );
    await one.decide(share, { kind: 'decline', reason: '数据有误' });
    expect(await one.breach(share)).toMatchObject({ status: 'declined', decision: { reason: '数据有误' } });
    await one.target({ kind: 'evaluate-now' });
    expect(await one.breach(share)).toMatchObject({ status: 'declined' });
    await one.decide(share, open, supervisor());
    expect(await one.breach(share)).toMatchObject({ status: 'opened', decision: { reason: '应整改' } });
  });

  it('closes nothing where a correction makes the rule kept after the case was opened', async () => {
    await one.decide(share, open);
    await one.spend('800000', '200000');
    await one.on('2018-06-21T00:01:00+08:00');
    expect(await one.breach(share)).toMatchObject({ status: 'opened', isBroken: false });
    expect(await opened(share)).toMatchObject({ status: 'assigned', outcome: null });
  });

  it('of a later period is another, which names the one before', async () => {
    await one.spendShort();
    await one.on('2018-06-21T00:01:00+08:00');
    expect((await one.breach(amount('西坪乡', 2018)))?.previous).toBe(
      `${one.id}:breach:${amount('西坪乡', 2017)}`,
    );
    expect((await one.breach(amount('西坪乡', 2017)))?.previous).toBeNull();
  });

  it('is not decided by who has his house in it', async () => {
    const other = { ...supervisor(['supervision', 'east']), personId: 'x' };
    await expect(one.decide(share, { kind: 'decline', reason: '不' }, other)).rejects.toEqual(
      refused('NOT_PERMITTED'),
    );
  });
});
