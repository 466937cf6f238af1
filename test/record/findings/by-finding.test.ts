import { createDb, type Db } from '../../../prisma/schema/db';
import { verifyLog } from '../../../prisma/upkeep/verify-log';
import { seedCounty } from '../../support/campaign';
import { createDatabase, type TestDatabase } from '../../support/database';
import type { LetterState } from '../../../domain/letter/state';
import { plainText } from '../../../domain/letter/blocks';
import type { ProceedingState } from '../../../domain/proceeding/state';
import { head, leader, supervisor } from '../../domain/support/actors';
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

const refused = (code: string) => expect.objectContaining({ code }) as unknown;
const establish = { kind: 'establish', isSerious: false, hasBadEffect: false, reason: '属实' } as const;
const contest = { kind: 'contest', reason: '样本有误' } as const;
const clause = '《县级考核办法》第八条';

describe.each([
  ['Postgres', onPostgres],
  ['memory', inMemory],
])('an established finding on %s', (_name, keep) => {
  let one: Register;
  beforeEach(async () => {
    one = new Register(await keep(db));
  });
  const proposal = (kind: 'interview' | 'accountability', n = '') =>
    one.docket<ProceedingState>(`${one.id}:${kind}:east:2018-05-09${n}`);

  /** Approved, the notice delivered, held; returns the interview. */
  const held = async (): Promise<ProceedingState> => {
    const id = `${one.id}:interview:east:2018-05-09`;
    await one.proceed(id, { kind: 'approve' }, leader());
    await one.draft(id, 'interview-notice');
    for (const kind of ['sign', 'number', 'deliver'] as const)
      await one.letter(`${id}:interview-notice`, { kind });
    await one.kept.clockTo('2018-05-14T15:00:00+08:00');
    await one.proceed(id, { kind: 'hold', statement: '逐项说明', commitment: '按期整改' });
    return (await one.docket<ProceedingState>(id))!;
  };

  it('leads to a proposal that calls both main leaders, by its clause, with nothing missed before it', async () => {
    await withCycle(one);
    const id = await one.raise('k1', { cite: '第七条(五)' });
    await one.do(id, establish);
    const interview = await proposal('interview');
    expect(interview).toMatchObject({
      stage: 'proposed',
      unitId: 'east',
      items: [],
      origin: {
        grounds: [{ kind: 'finding', findingId: id, cite: '《县级考核办法》第七条(五)' }],
        leaders: [{ post: '乡党委书记' }, { post: '乡长' }],
        cites: [clause],
      },
    });
    expect(interview?.obligations).toMatchObject([{ kind: 'decision', owedBy: 'leadership' }]);
    expect(await proposal('accountability')).toBeUndefined();
    expect((await one.finding(id))?.proceedingIds).toEqual([interview?.id]);
    // Twice is once.
    await expect(one.do(id, establish)).rejects.toEqual(refused('FINDING_NOT_IN_THIS_STATUS'));
  });

  it('joins the undecided proposal of the same unit and day, and begins another once that is decided', async () => {
    await withCycle(one);
    const ids = [await one.raise('k1'), await one.raise('k2'), await one.raise('k3')];
    await one.do(ids[1]!, establish);
    await one.do(ids[0]!, establish);
    const first = await proposal('interview');
    expect(first?.origin?.grounds.map(ground => 'findingId' in ground && ground.findingId)).toEqual(
      ids.slice(0, 2),
    );
    expect(first?.origin?.leaders).toHaveLength(2);
    await one.proceed(first!.id, { kind: 'approve' }, leader());
    await one.do(ids[2]!, establish);
    expect((await proposal('interview'))?.origin?.grounds).toHaveLength(2);
    expect((await proposal('interview', '/2'))?.origin?.grounds).toHaveLength(1);
  });

  it.each([
    [false, false, {}, false],
    [true, false, {}, false],
    [false, true, {}, false],
    [true, true, {}, true],
    [true, false, { '8.serious': 'either' }, true],
    [false, true, { '8.serious': 'either' }, true],
    [false, false, { '8.serious': 'either' }, false],
    [true, false, { '8.serious': 'both' }, false],
  ])(
    'serious %s, of bad effect %s, answered %j: accountability %s',
    async (isSerious, hasBadEffect, answers, isDue) => {
      await withCycle(one, { answers });
      await one.do(await one.raise('k1'), { ...establish, isSerious, hasBadEffect });
      expect((await proposal('accountability')) !== undefined).toBe(isDue);
      expect((await proposal('interview'))?.stage).toBe('proposed');
    },
  );

  it('leads to nothing where it has no kind of article 7, or belongs to no cycle', async () => {
    await one.do(await one.raise('k1'), { ...establish, isSerious: true, hasBadEffect: true });
    await withCycle(one);
    await one.do(await one.raise('k2', { findingKind: null }), establish);
    expect(await proposal('interview')).toBeUndefined();
  });

  it('is on record as a departure from the clause where leadership declines', async () => {
    await withCycle(one);
    await one.do(await one.raise('k1'), establish);
    const id = (await proposal('interview'))!.id;
    await expect(one.proceed(id, { kind: 'decline', reason: ' ' }, leader())).rejects.toEqual(
      refused('REASON_REQUIRED'),
    );
    await one.proceed(id, { kind: 'decline', reason: '已当面谈过' }, leader());
    expect(await proposal('interview')).toMatchObject({
      stage: 'declined',
      decision: { reason: '已当面谈过', departsFrom: [clause] },
    });
  });

  it('writes into the notice whom it calls, what was found and by which clause', async () => {
    await withCycle(one);
    await one.do(await one.raise('k1', { cite: '第七条(五)' }), establish);
    const { id } = await held();
    const letter = await one.docket<LetterState>(`${id}:interview-notice`);
    const text = plainText(letter!.blocks);
    expect(text).toContain('现决定对你单位主要负责人进行约谈');
    expect(text).toContain('1. 退出准确率 97.4%,低于 98%(《县级考核办法》第七条(五))');
    expect(text).toMatch(/主要负责人:乡党委书记.*、乡长/);
    expect(text).toContain(clause);
    // In force since 2021 only.
    expect(text).not.toContain('政府督查工作条例');
    expect(text).not.toContain('督办后仍未办结');
  });

  it('gets the new deadline of the interview, which is met once the written feedback satisfies', async () => {
    await withCycle(one);
    const id = await one.raise('k1');
    await one.do(id, establish);
    const interview = await held();
    const finding = await one.finding(id);
    expect(finding?.newDeadline?.on).toBe('2018-05-21');
    expect(finding?.obligations.filter(owed => owed.state.kind === 'open')).toMatchObject([
      { kind: 'new-deadline', owedBy: 'east', dueOn: '2018-05-21', ladder: 'accountability' },
    ]);
    await one.proceed(interview.id, { kind: 'confirm-minutes' });
    await one.proceed(interview.id, { kind: 'answer', text: '已重新核实', fileIds: [] }, head('east'));
    await one.proceed(interview.id, { kind: 'check', isSatisfied: true, note: '' });
    expect((await one.finding(id))?.obligations.every(owed => owed.state.kind !== 'open')).toBe(true);
  });

  it('leads on to accountability where the new deadline is missed; filed, it is not waited for', async () => {
    await withCycle(one);
    const id = await one.raise('k1');
    await one.do(id, establish);
    const interview = await held();
    await one.proceed(interview.id, { kind: 'confirm-minutes' });
    await one.proceed(interview.id, { kind: 'check', isSatisfied: false, note: '未反馈' });
    await one.kept.clockTo('2018-05-22T09:00:00+08:00');
    await one.rungs([id]);
    const next = await one.docket<ProceedingState>(`${one.id}:accountability:east:2018-05-22`);
    expect(next).toMatchObject({ stage: 'proposed', items: [{ docketId: id }] });
    await one.proceed(next!.id, { kind: 'approve' }, leader());
    const owed = async () => (await one.finding(id))?.obligations.find(({ kind }) => kind === 'new-deadline');
    expect((await owed())?.steps.at(-1)?.decision).toBe('approved');
    await one.draft(next!.id, 'accountability-proposal');
    for (const kind of ['sign', 'number', 'deliver'] as const)
      await one.letter(`${next!.id}:accountability-proposal`, { kind });
    await one.proceed(next!.id, { kind: 'record-decision', forms: ['none'], text: '不予问责' });
    await one.proceed(next!.id, { kind: 'deliver-decision' });
    await one.kept.clockTo('2018-07-09T09:00:00+08:00');
    await one.proceed(next!.id, { kind: 'file' });
    expect((await owed())?.state).toMatchObject({ kind: 'ended', reason: 'accountability-filed' });
  });

  it('takes its undecided proposal along where the contest is not upheld, and leaves others their part', async () => {
    await withCycle(one);
    const [first, second] = [await one.raise('k1'), await one.raise('k2')];
    for (const id of [first, second]) await one.do(id, { ...establish, isSerious: true, hasBadEffect: true });
    const takeBack = async (id: string) => {
      await one.do(id, contest, head('east'));
      await one.do(id, { kind: 'decide-contest', isUpheld: false, reason: '样本确有误' }, supervisor());
    };
    await takeBack(first);
    expect(await proposal('interview')).toMatchObject({
      stage: 'proposed',
      origin: { grounds: [{ findingId: second }] },
    });
    await takeBack(second);
    for (const kind of ['interview', 'accountability'] as const)
      expect(await proposal(kind)).toMatchObject({ stage: 'withdrawn', isEnded: true });
  });

  it('keeps what was held where the contest is not upheld afterwards: only what is still owed ends', async () => {
    await withCycle(one);
    const id = await one.raise('k1');
    await one.do(id, establish);
    const interview = await held();
    await one.do(id, contest, head('east'));
    await one.do(id, { kind: 'decide-contest', isUpheld: false, reason: '样本确有误' }, supervisor());
    expect(await proposal('interview')).toMatchObject({ stage: 'held' });
    const finding = await one.finding(id);
    expect(finding?.status).toBe('dismissed');
    expect(finding?.obligations.find(({ kind }) => kind === 'new-deadline')?.state).toMatchObject({
      kind: 'ended',
      reason: 'withdrawn',
    });
    await one.proceed(interview.id, { kind: 'confirm-minutes' });
    await one.proceed(interview.id, { kind: 'check', isSatisfied: true, note: '' });
  });

  it('sets no deadline in a finding that was taken back before the interview was held', async () => {
    await withCycle(one);
    const id = await one.raise('k1');
    await one.do(id, establish);
    await one.do(id, contest, head('east'));
    await one.proceed((await proposal('interview'))!.id, { kind: 'approve' }, leader());
    await one.do(id, { kind: 'decide-contest', isUpheld: false, reason: '样本确有误' }, supervisor());
    // What was decided is called off by people.
    expect(await proposal('interview')).toMatchObject({ stage: 'approved' });
    await one.proceed((await proposal('interview'))!.id, { kind: 'withdraw', reason: '已撤销认定' });
    expect((await one.finding(id))?.newDeadline).toBeNull();
  });

  it('is not decided about by whoever stood in for its unit', async () => {
    await withCycle(one);
    const id = await one.raise('k1');
    await one.do(id, establish);
    const standing = {
      ...head('east'),
      standIn: {
        personId: leader().personId,
        family: ['leadership'],
        periods: [{ firstOn: '2018-01-01', lastOn: '2018-12-31' }],
      },
    };
    await one.do(id, contest, standing);
    await expect(
      one.proceed((await proposal('interview'))!.id, { kind: 'approve' }, leader()),
    ).rejects.toEqual(refused('OWN_WORK'));
  });

  it('withdraws its own proposal where it joins another finding', async () => {
    await withCycle(one);
    const [first, second] = [await one.raise('k1'), await one.raise('k2')];
    for (const id of [first, second]) await one.do(id, establish);
    await one.do(first, { kind: 'join', with: second, reason: '同一事' }, officer);
    expect((await proposal('interview'))?.origin?.grounds).toMatchObject([{ findingId: second }]);
    expect((await one.finding(second))?.joined).toEqual([first]);
  });
});

it('leaves a record that verify-log finds nothing in', async () => {
  expect((await verifyLog(db)).findings).toEqual([]);
});
