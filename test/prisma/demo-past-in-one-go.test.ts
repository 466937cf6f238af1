import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mailPast } from '../../cli/demo/past/mail-past';
import { draftAnswered } from '../../cli/demo/launch-plan';
import { readDayOne } from '../../cli/demo/seed-day-one';
import { seedPast } from '../../cli/demo/seed-past';
import { MailFolder } from '../../embedded/mail-folder';
import { inTransaction } from '../../prisma/record/acts';
import { openLaunch } from '../../prisma/record/open-launch';
import { writeBatch } from '../../prisma/record/write-batch';
import type { Db, Tx } from '../../prisma/schema/db';
import { instantOf } from '../../prisma/schema/instants';
import type { Batch, NoticeRow } from '../../record/rows';
import { RecordingStore } from '../../rehearsal/memory/recording-store';
import { demoNow, dropDemoCounties, openDemoCounty } from '../support/demo-county';

/** The demonstration's past is what its own transactions would have left, although it is written in one (ADR 48). */
/** What the memory recorded, transaction by transaction, while the past was played. */
type Recorded = { batch: Batch } | { sent: NoticeRow; at: string };
const recorded: Recorded[] = [];
let db: Db;

beforeAll(async () => {
  db = await openDemoCounty();
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const { write, noteSent } = RecordingStore.prototype;
  jest.spyOn(RecordingStore.prototype, 'write').mockImplementation(function (this: RecordingStore, batch) {
    recorded.push({ batch });
    return write.call(this, batch);
  });
  jest.spyOn(RecordingStore.prototype, 'noteSent').mockImplementation(function (
    this: RecordingStore,
    sent,
    at,
  ) {
    recorded.push({ sent, at });
    noteSent.call(this, sent, at);
  });
  await seedPast(db, demoNow);
  jest.restoreAllMocks();
});
afterAll(dropDemoCounties);

describe('the mails of its past', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-past-'));
  const post = (signal: AbortSignal) => ({
    ...{
      db,
      campaignId: 'demo',
      baseUrl: 'http://127.0.0.1:3000',
      from: '整改督办 <zhenggai@localhost>',
      signal,
    },
    catcher: new MailFolder(folder),
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are formed once, go on where they were cut short, and lie in the catcher as of their day', async () => {
    const stopped = new AbortController();
    stopped.abort();
    await expect(mailPast(post(stopped.signal))).rejects.toThrow('aborted');
    const { signal } = new AbortController();
    const formed = await mailPast(post(signal));
    expect(await db.mail.count({ where: { status: 'sent', attempts: 1 } })).toBe(formed);
    expect(await db.notice.count({ where: { status: 'sent', mailId: null } })).toBe(0);
    expect(await mailPast(post(signal))).toBe(0);

    const mails = await new MailFolder(folder).list(formed + 1);
    expect(mails.length).toBe(formed);
    expect(mails.every(one => one.deliveries === 1)).toBe(true);
    expect(mails[0]).toMatchObject({ receivedAt: '2018-06-13T00:30:00.000Z' });
    const mine = mails.filter(one => one.to.includes('leader@yunxi.example'));
    expect(mine.map(one => one.subject)).toContainEqual(
      expect.stringMatching(/^【演练】请审批:.*县财政局.*3 项/u),
    );
  });

  it('leave at sending times of working days only', async () => {
    const sentAt = await db.mail.findMany({ distinct: ['sentAt'], select: { sentAt: true } });
    const times = new Set(sentAt.map(one => instantOf(one.sentAt)?.slice(11, 16)));
    expect([...times]).toEqual(['08:30']);
  });
});

/** Rows by what they say: numbers that a database gives out by itself are left out. */
const tables = async (of: Db) => {
  const sorted = (rows: object[]): string[] =>
    rows
      .map(row => JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? undefined : value)))
      .sort();
  const notices = await of.notice.findMany({ omit: { mailId: true } });
  return {
    dockets: sorted(await of.docket.findMany()),
    events: sorted(await of.event.findMany()),
    obligations: sorted(await of.obligation.findMany()),
    steps: sorted(await of.step.findMany()),
    letters: sorted(await of.letter.findMany()),
    proceedings: sorted(await of.proceeding.findMany()),
    notices: sorted(notices),
    numbers: sorted(await of.letterNumber.findMany()),
  };
};

const sendOne = async (of: Tx, { id, obligationId, round, rung }: NoticeRow, at: string): Promise<void> => {
  const deliveredAt = new Date(at);
  await of.notice.update({ where: { id }, data: { status: 'sent', sentAt: deliveredAt } });
  if (obligationId !== null && round !== null && rung !== null)
    await of.step.updateMany({
      where: { obligationId, round, rung, deliveredAt: null },
      data: { deliveredAt },
    });
};

it('written in one go, it is what its transactions would have written one after the other', async () => {
  const other = await openDemoCounty();
  await draftAnswered(other, await readDayOne(), demoNow);
  const launch = {
    campaignId: 'demo',
    actorId: 'office',
    clock: 'rehearsal' as const,
    now: demoNow,
    requestId: null,
  };
  await inTransaction(other, async tx => {
    await openLaunch(tx, launch);
    for (const one of recorded)
      await ('batch' in one ? writeBatch(tx, one.batch) : sendOne(tx, one.sent, one.at));
  });
  for (const { sign, year, last } of await db.letterNumber.findMany())
    await other.letterNumber.create({ data: { sign, year, last } });
  expect(recorded.length).toBeGreaterThan(1000);
  const [one, all] = [await tables(other), await tables(db)];
  for (const name of Object.keys(all) as (keyof typeof all)[]) {
    const written = new Set(all[name]);
    expect([name, one[name].length]).toEqual([name, all[name].length]);
    expect(one[name].filter(row => !written.has(row)).slice(0, 3)).toEqual([]);
  }
}, 120_000);
