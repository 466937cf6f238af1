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
/** A single mail, in the queue of a campaign or of one that is new. */
const another = async (of?: string): Promise<string> => {
  const id = system.newId('small');
  const { id: _, ...like } = await system.db.campaign.findUniqueOrThrow({ where: { id: campaignId } });
  if (!of) await system.db.campaign.create({ data: { ...(like as Prisma.CampaignCreateManyInput), id } });
  await system.db.mail.create({
    data: {
      id,
      campaignId: of ?? id,
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

it('holds nobody up over a notice that makes no sense, or one for a person who is not known', async () => {
  const [first, second] = await system.db.notice.findMany({ where: { campaignId }, orderBy: { id: 'asc' } });
  await system.db.notice.update({ where: { id: first?.id ?? '' }, data: { payload: { kind: 7, why: 'x' } } });
  await system.db.notice.update({ where: { id: second?.id ?? '' }, data: { personId: 'gone' } });
  const formed = await form();
  expect(await deliver(activitiesWith(transport()))).toEqual({ left: 0 });
  // Who is not there gets no mail: whoever reads for the unit does.
  expect(await statuses()).toEqual({ queued: 0, sent: formed, failed: 0 });
  expect((await mails()).filter(one => one.personId === 'gone')).toEqual([]);
});

it('tells the head where the liaison has no address', async () => {
  await withAddress('transport.liaison', null, async () => {
    await form();
    expect(await deliver(activitiesWith(transport()))).toEqual({ left: 0 });
    const to = (await mails()).filter(one => one.personId.startsWith('transport.'));
    expect(to.map(one => [one.personId, one.status])).toEqual([['transport.head', 'sent']]);
  });
});

it('shows the liaison where nobody of the unit has an address', async () => {
  await withAddress('transport.liaison', null, () =>
    withAddress('transport.head', '', async () => {
      await form();
      expect(await deliver(activitiesWith(transport()))).toEqual({ left: 0 });
      const to = (await mails()).filter(one => one.personId.startsWith('transport.'));
      expect(to.map(one => [one.personId, one.status])).toEqual([['transport.liaison', 'failed']]);
    }),
  );
});

it('leaves a mail that the server defers to the next turn, however often', async () => {
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
    // Nothing transient is final: a workflow that makes its last turn leaves it to the next.
    expect(await deliver(activities, true)).toEqual({ left });
    expect(await statuses()).toMatchObject({ queued: left, failed: 0 });
    // The server's trouble is not the person's.
    expect(await system.db.person.count({ where: { mailTrouble: { not: null } } })).toBe(0);
  });
});

it('asks a server that is away a few times and leaves the rest to the next turn', async () => {
  const formed = await form();
  let asked = 0;
  const away = transport();
  away.transporter.sendMail = () => {
    asked++;
    return Promise.reject(
      Object.assign(new Error('connect ECONNREFUSED'), { code: 'ESOCKET', command: 'CONN' }),
    );
  };
  for (let n = 0; n < 20; n++) await another(campaignId);
  expect((await deliver(activitiesWith(away))).left).toBe(formed + 20);
  expect(asked).toBeLessThan(formed + 20);
  expect(await statuses()).toEqual({ queued: formed + 20, sent: 0, failed: 0 });
  expect(await deliver(activitiesWith(transport()))).toEqual({ left: 0 });
  expect(await statuses()).toEqual({ queued: 0, sent: formed + 20, failed: 0 });
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
    await system.db.person.update({
      where: { id: 'transport.head' },
      data: { email: 'transport.head@example.test' },
    });
    await clockTo(system.db, campaignId, '2018-05-16T08:30:00+08:00');
    expect(await deliver(activities)).toEqual({ left: 0 });
    const late = await system.db.mail.findMany({ where: { campaignId, to: 'transport.head@example.test' } });
    expect(new Set(late.map(one => one.sentAt?.toISOString()))).toContain('2018-05-16T00:30:00.000Z');
    expect(await delivered()).toEqual(['2018-05-15T00:30:00.000Z']);
  });
});
