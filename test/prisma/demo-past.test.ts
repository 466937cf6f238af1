import { seedPast } from '../../cli/demo/seed-past';
import { pastStory } from '../../cli/demo/past/story';
import { mendAlarms } from '../../prisma/upkeep/mend-alarms';
import type { Db } from '../../prisma/schema/db';
import { expectAlarms } from '../support/alarm-check';
import { demoNow, dropDemoCounties, openDemoCounty } from '../support/demo-county';
import { expectFolds } from '../support/fold-check';

/** The demonstration with its past (ADR 48): what it shows. */
let db: Db;

beforeAll(async () => {
  db = await openDemoCounty();
  await seedPast(db, demoNow);
});
afterAll(dropDemoCounties);

const refs = async (where: object): Promise<(string | null)[]> => {
  const rows = await db.docket.findMany({ where: { kind: 'case', ...where }, orderBy: { position: 'asc' } });
  return rows.map(one => one.ref);
};

describe('the demonstration stands at Wednesday, 13 June 2018, ten in the morning', () => {
  it('with its clock there, and nothing that should have happened by then left undone', async () => {
    const campaign = await db.campaign.findUniqueOrThrow({ where: { id: 'demo' } });
    expect(campaign).toMatchObject({ status: 'launched', clock: 'rehearsal', isUnclosedReported: false });
    expect(campaign.clockAt).toEqual(new Date('2018-06-13T10:00:00+08:00'));
    const late = { lte: campaign.clockAt! };
    expect(await db.docket.count({ where: { OR: [{ alarmAt: late }, { remindAt: late }] } })).toBe(0);
    expect(await db.notice.count({ where: { status: 'queued', sendAt: late } })).toBe(0);
  });

  it('with cases that are closed, under verification, sent back, and red', async () => {
    expect(await refs({ status: 'closed' })).toEqual(['一-4', '一-6', '四-1', '六-2', '六-3']);
    expect(await refs({ status: 'verifying' })).toEqual(['一-2', '三-1', '四-2']);
    const overdue = { some: { state: 'open', dueOn: { lt: '2018-06-13' }, holdsClosing: true } };
    expect(await refs({ obligations: overdue })).toEqual(
      ['一-3', '一-5', '二-1', '三-2', '五-1', '五-2', '五-3', '二-2'].sort((a, b) => order(a) - order(b)),
    );
    const sentBack = await db.obligation.findMany({ where: { kind: 'rectification', round: 2 } });
    expect(sentBack.map(one => [one.docketId, one.dueOn])).toEqual([['demo:一-1', '2018-06-19']]);
  });

  it('with six proposals that wait for leadership, one of them of accountability', async () => {
    const waiting = await db.proceeding.findMany({ where: { stage: 'proposed' }, orderBy: { id: 'asc' } });
    expect(waiting.map(one => [one.kind, one.unitId])).toEqual([
      ['accountability', 'caizhengju'],
      ['interview', 'banqianban'],
      ['interview', 'linyeju'],
      ['interview', 'nongyeju'],
      ['interview', 'songling'],
      ['interview', 'wushan'],
    ]);
  });

  it('with an interview held on 7 June, whose new deadline runs to the 14th, the fifth working day after it', async () => {
    const [held] = await db.proceeding.findMany({ where: { stage: 'confirmed' } });
    expect(held).toMatchObject({ kind: 'interview', unitId: 'zhujianju' });
    expect(held?.facts).toMatchObject({ heldAt: '2018-06-07T15:00:00+08:00', newDeadlineOn: '2018-06-14' });
  });

  it('with letters in every stage of their life', async () => {
    const groups = await db.letter.groupBy({ by: ['status'], _count: true });
    expect(groups.map(one => one.status).sort()).toEqual([
      'acknowledged',
      'delivered',
      'drafted',
      'replied',
      'signed',
    ]);
  });

  it('with an extension granted, a clock that is paused, and a report that was sent back', async () => {
    const of = (kind: string, owedById: string) =>
      db.obligation.findFirstOrThrow({ where: { kind, owedById } });
    expect(await of('rectification', 'shuiwuju')).toMatchObject({
      dueOn: '2018-06-25',
      originalDueOn: '2018-06-10',
    });
    expect(await of('rectification', 'jiaotongju')).toMatchObject({ state: 'paused' });
    // Returned on Monday the 11th: three working days.
    expect(await of('report', 'qingshi')).toMatchObject({ round: 2, dueOn: '2018-06-14', state: 'open' });
  });

  it('with every act of its story in the record, in the name of who did it', async () => {
    const story = await db.event.findMany({ where: { at: { in: pastStory.map(one => new Date(one.at)) } } });
    const acts = new Set(story.map(one => `${one.at.toISOString()} ${one.actorId ?? ''}`));
    const nameOf = {
      coordinator: 'office',
      supervisor: 'duchashi',
      leader: 'leader',
      'second-leader': 'leader',
    };
    for (const { at, role, unitId } of pastStory) {
      const actor = role === 'liaison' ? `${unitId}.liaison` : nameOf[role];
      expect(acts).toContain(`${new Date(at).toISOString()} ${actor}`);
    }
  });
});

const order = (ref: string): number => '一二三四五六'.indexOf(ref[0] ?? '') * 10 + Number(ref.slice(2));

it('every row is the fold of its events, in whole chains, with the alarms that its rules give', async () => {
  expect(await expectFolds(db, 'demo')).toBe(106);
  await expectAlarms(db, 'demo');
  expect((await mendAlarms(db, '')).mended).toEqual([]);
});
