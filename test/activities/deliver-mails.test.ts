import { MockActivityEnvironment } from '@temporalio/testing';
import type { Prisma } from '../../prisma/generated/client';
import { takeSteps } from '../../prisma/record/take-steps';
import { clockTo } from '../support/campaign';
import type { TestSystem } from '../support/worker';
import { startMailOffice } from '../support/mail-office';

type Office = Awaited<ReturnType<typeof startMailOffice>>;
let office: Office;
let system: TestSystem;
let campaignId: string;

beforeAll(async () => {
  office = await startMailOffice();
  ({ system } = office);
});
beforeEach(async () => {
  campaignId = await office.open();
});
afterAll(() => office.close());

const transport: Office['transport'] = after => office.transport(after);
const activitiesWith: Office['activitiesWith'] = way => office.activitiesWith(way);
const deliver: Office['deliver'] = (activities, isLastTurn) => office.deliver(activities, isLastTurn);
const form = () => office.form();
const mails = () => office.mails();
const statuses = () => office.statuses();
const deliveries = () => office.deliveries();
/** Another campaign with a single mail, in the queue. */
const another = async (): Promise<string> => {
  const id = system.newId('small');
  const { id: _, ...like } = await system.db.campaign.findUniqueOrThrow({ where: { id: campaignId } });
  await system.db.campaign.create({ data: { ...(like as Prisma.CampaignCreateManyInput), id } });
  await system.db.mail.create({
    data: {
      id,
      campaignId: id,
      personId: 'transport.liaison',
      kind: 'own',
      messageId: `<${id}@example.test>`,
      to: 'one@example.test',
      subject: '测试',
      text: '测试',
      html: '<p>测试</p>',
      sendAt: new Date('2018-05-10T00:30:00Z'),
      status: 'queued',
    },
  });
  return id;
};
const withAddress = async (personId: string, email: string | null, work: () => Promise<void>) => {
  const { email: before } = await system.db.person.findUniqueOrThrow({ where: { id: personId } });
  await system.db.person.update({ where: { id: personId }, data: { email } });
  try {
    await work();
  } finally {
    await system.db.person.update({ where: { id: personId }, data: { email: before } });
  }
};

it('sends again, under the same Message-ID, what it died over between sending and noting it', async () => {
  const formed = await form();
  expect(formed).toBeGreaterThan(3);
  // The first pass sends everything, but the record cannot be reached to note it.
  const dying = activitiesWith(transport());
  await system.db.$executeRawUnsafe(
    `CREATE OR REPLACE FUNCTION fail() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'power cut'; END $$ LANGUAGE plpgsql`,
  );
  await system.db.$executeRawUnsafe(
    `CREATE TRIGGER fail BEFORE UPDATE ON "Mail" FOR EACH ROW EXECUTE FUNCTION fail()`,
  );
  try {
    await expect(deliver(dying)).rejects.toThrow('power cut');
  } finally {
    await system.db.$executeRawUnsafe(`DROP TRIGGER fail ON "Mail"`);
  }
  expect(await statuses()).toEqual({ queued: formed, sent: 0, failed: 0 });
  expect(await deliver(dying)).toEqual({ left: 0 });
  expect(await statuses()).toEqual({ queued: 0, sent: formed, failed: 0 });
  expect(await deliveries()).toEqual(Array.from({ length: formed }, () => 2));
});

it('sends again what the mail server took without being able to say so', async () => {
  await form();
  let isFirst = true;
  const broken = activitiesWith(
    transport(() => {
      if (!isFirst) return;
      isFirst = false;
      throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNECTION' });
    }),
  );
  expect(await deliver(broken)).toEqual({ left: 1 });
  expect(await deliver(broken)).toEqual({ left: 0 });
  const counted = await deliveries();
  expect(counted.filter(one => one === 2)).toHaveLength(1);
  expect(counted.filter(one => one !== 2).every(one => one === 1)).toBe(true);
});

it('lets many campaigns deliver at once over a small pool', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 12; n++) ids.push(await another());
  const activities = activitiesWith(transport(() => new Promise(resolve => setTimeout(resolve, 30))));
  await Promise.all(
    ids.map(id =>
      new MockActivityEnvironment().run(activities.deliverMails, { campaignId: id, isLastTurn: false }),
    ),
  );
  expect(await system.db.mail.count({ where: { campaignId: { in: ids }, status: 'queued' } })).toBe(0);
  expect(await system.db.mail.count({ where: { campaignId: { in: ids }, status: 'sent' } })).toBe(ids.length);
});

it.each([
  ['bounces', 'gone@bounce.invalid'],
  ['is no address', 'a@b.test, c@d.test'],
  ['is missing', null],
])('shows an address that %s with its person, and sends everything else', async (_, email) => {
  await withAddress('transport.liaison', email, async () => {
    const formed = await form();
    expect(await deliver(activitiesWith(transport()))).toEqual({ left: 0 });
    const failed = (await mails()).filter(one => one.status === 'failed');
    expect([...new Set(failed.map(one => one.personId))]).toEqual(['transport.liaison']);
    expect(failed.every(one => (one.lastError ?? '') !== '')).toBe(true);
    expect((await statuses())['sent']).toBe(formed - failed.length);
    const troubled = await system.db.person.findMany({ where: { mailTrouble: { not: null } } });
    expect(troubled.map(one => one.id)).toEqual(['transport.liaison']);
    const notices = await system.db.notice.groupBy({ by: ['status'], where: { campaignId }, _count: true });
    expect(notices.map(one => one.status).sort()).toEqual(['failed', 'sent']);
  });
  // Mended, the next mail that arrives clears the trouble.
  await clockTo(system.db, campaignId, '2018-05-11T00:00:00+08:00');
  await system.activities.remind({ campaignId });
  await clockTo(system.db, campaignId, '2018-05-11T08:30:00+08:00');
  await form();
  await deliver(activitiesWith(transport()));
  expect(await system.db.person.count({ where: { mailTrouble: { not: null } } })).toBe(0);
});

it('holds nobody up over a notice that makes no sense, or one for a person who is gone', async () => {
  const [first, second] = await system.db.notice.findMany({ where: { campaignId }, orderBy: { id: 'asc' } });
  await system.db.notice.update({ where: { id: first?.id ?? '' }, data: { payload: { kind: 7, why: 'x' } } });
  await system.db.notice.update({ where: { id: second?.id ?? '' }, data: { personId: 'gone' } });
  const formed = await form();
  expect(await deliver(activitiesWith(transport()))).toEqual({ left: 0 });
  expect(await statuses()).toEqual({ queued: 0, sent: formed - 1, failed: 1 });
});

it('leaves a mail that the server defers to the next turn, and shows it after the last', async () => {
  await withAddress('transport.liaison', 'later@slow.invalid', async () => {
    await form();
    const activities = activitiesWith(transport());
    const { left } = await deliver(activities);
    expect(left).toBeGreaterThan(0);
    expect(await deliver(activities)).toEqual({ left });
    const deferred = (await mails()).filter(one => one.status === 'queued');
    expect(deferred.map(one => [one.to, one.attempts])).toEqual(
      deferred.map(() => ['later@slow.invalid', 2]),
    );
    expect(await deliver(activities, true)).toEqual({ left: 0 });
    expect(await statuses()).toMatchObject({ queued: 0, failed: left });
    // The server's trouble is not the person's.
    expect(await system.db.person.count({ where: { mailTrouble: { not: null } } })).toBe(0);
  });
});

it('a rung counts as delivered when the first of its mails has gone out, whoever gets his later', async () => {
  await withAddress('transport.head', 'later@slow.invalid', async () => {
    await clockTo(system.db, campaignId, '2018-05-15T00:00:00+08:00');
    await takeSteps(system.db, campaignId, [`${campaignId}:一-1`], { steps: 'rungs' });
    const delivered = async () => {
      const urges = await system.db.step.findMany({
        where: { rung: 'urge', obligationId: { startsWith: `${campaignId}:一-1:plan` } },
      });
      return urges.map(one => one.deliveredAt?.toISOString());
    };
    await clockTo(system.db, campaignId, '2018-05-15T08:30:00+08:00');
    await form();
    const activities = activitiesWith(transport());
    expect((await deliver(activities)).left).toBeGreaterThan(0);
    expect(await delivered()).toEqual(['2018-05-15T00:30:00.000Z']);

    // A day later the server takes what it had deferred.
    await system.db.mail.updateMany({
      where: { campaignId, status: 'queued' },
      data: { to: 'transport.head@example.test' },
    });
    await clockTo(system.db, campaignId, '2018-05-16T08:30:00+08:00');
    expect(await deliver(activities)).toEqual({ left: 0 });
    const late = await system.db.mail.findMany({ where: { campaignId, to: 'transport.head@example.test' } });
    expect(new Set(late.map(one => one.sentAt?.toISOString()))).toContain('2018-05-16T00:30:00.000Z');
    expect(await delivered()).toEqual(['2018-05-15T00:30:00.000Z']);
  });
});
