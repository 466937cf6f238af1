import { MockActivityEnvironment } from '@temporalio/testing';
import { createTransport } from 'nodemailer';
import { createActivities, type Activities } from '../../activities/create-activities';
import type { MailTransport } from '../../activities/mail/transport';
import { startMailCatcher, type MailCatcher } from '../../embedded/mail-catcher';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Prisma } from '../../prisma/generated/client';
import { takeSteps } from '../../prisma/record/take-steps';
import { clockTo, launchRehearsal, seedCounty } from '../support/campaign';
import { startSystem, type TestSystem } from '../support/worker';

let system: TestSystem;
let catcher: MailCatcher;
let folder: string;
let campaignId: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-mails-'));
  catcher = await startMailCatcher({ dir: folder });
  system = await startSystem({ tell: () => Promise.resolve() });
  await seedCounty(system.db);
});
afterAll(async () => {
  await system.close();
  await catcher.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A way to this file's catcher; `after` runs when a mail has been taken and may break off before that is known. */
const transport = (after: () => void | Promise<void> = () => undefined): MailTransport => {
  const transporter = createTransport(catcher.smtpUrl);
  const send = transporter.sendMail.bind(transporter);
  transporter.sendMail = async (mail: Parameters<typeof send>[0]) => {
    const result = await send(mail);
    await after();
    return result;
  };
  return { transporter, from: 'office@example.test' };
};

const activitiesWith = (way: MailTransport): Activities =>
  createActivities({ ...system.deps, transports: { real: way, catcher: way } }, system.host, Date.now);

const deliver = (activities: Activities, isLastTurn = false): Promise<{ left: number }> =>
  new MockActivityEnvironment().run(activities.deliverMails, { campaignId, isLastTurn });

/** The task notices of the launch, formed into mails. */
beforeEach(async () => {
  campaignId = system.newId('mails');
  await system.db.person.updateMany({ data: { mailTrouble: null } });
  await launchRehearsal(system.db, campaignId);
  await clockTo(system.db, campaignId, '2018-05-10T08:30:00+08:00');
});

const form = () => system.activities.formMails({ campaignId });
const mails = () => system.db.mail.findMany({ where: { campaignId }, orderBy: { id: 'asc' } });
const statuses = async () => {
  const all = await mails();
  return Object.fromEntries(
    ['queued', 'sent', 'failed'].map(status => [status, all.filter(one => one.status === status).length]),
  );
};
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
const deliveries = async () => {
  const known = new Set((await mails()).map(one => one.messageId));
  return (await catcher.listMails()).filter(one => known.has(one.messageId)).map(one => one.deliveries);
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

it('sends nothing twice when two passes run at once', async () => {
  const formed = await form();
  const slow = activitiesWith(transport(() => new Promise(resolve => setTimeout(resolve, 50))));
  const both = await Promise.all([deliver(slow), deliver(slow)]);
  expect(both.map(one => one.left).sort()).toEqual([0, 1]);
  expect(await statuses()).toEqual({ queued: 0, sent: formed, failed: 0 });
  expect(await deliveries()).toEqual(Array.from({ length: formed }, () => 1));
});

/** Somebody else's turn, for so many milliseconds: as a worker leaves it behind that dies while it sends. */
const elsewhere = (ms: number) =>
  system.db.deliveryTurn.upsert({
    where: { campaignId },
    create: { campaignId, heldBy: 'another', expiresAt: new Date(Date.now() + ms) },
    update: { heldBy: 'another', expiresAt: new Date(Date.now() + ms) },
  });

it('takes over from who died while sending, as soon as his turn has expired, and not before', async () => {
  const formed = await form();
  const activities = activitiesWith(transport());
  await elsewhere(60_000);
  expect(await deliver(activities)).toEqual({ left: 1 });
  expect(await statuses()).toEqual({ queued: formed, sent: 0, failed: 0 });
  await elsewhere(-1);
  expect(await deliver(activities)).toEqual({ left: 0 });
  expect(await deliveries()).toEqual(Array.from({ length: formed }, () => 1));
  expect(await system.db.deliveryTurn.count({ where: { campaignId } })).toBe(0);
});

it('waits in its last turn for who may have died: nobody would come for what he has left', async () => {
  const formed = await form();
  await elsewhere(1_500);
  expect(await deliver(activitiesWith(transport()), true)).toEqual({ left: 0 });
  expect(await statuses()).toEqual({ queued: 0, sent: formed, failed: 0 });
});

it('sends nothing more once another has its turn; what it has sent is noted', async () => {
  const formed = await form();
  let isFirst = true;
  const hanging = activitiesWith(
    transport(async () => {
      if (isFirst) {
        isFirst = false;
        await elsewhere(60_000);
      }
      // Longer than it takes to find out.
      await new Promise(resolve => setTimeout(resolve, 5_000));
    }),
  );
  await expect(deliver(hanging)).rejects.toThrow('the turn to send mails has been lost');
  const { sent, queued } = (await statuses()) as { sent: number; queued: number };
  expect([sent > 0, queued > 0, sent + queued]).toEqual([true, true, formed]);
  expect(await system.db.deliveryTurn.findUnique({ where: { campaignId } })).toMatchObject({
    heldBy: 'another',
  });
  await elsewhere(-1);
  expect(await deliver(activitiesWith(transport()))).toEqual({ left: 0 });
  expect(await deliveries()).toEqual(Array.from({ length: formed }, () => 1));
});

it('keeps no transaction open while it speaks to the mail server', async () => {
  await form();
  const open: number[] = [];
  const watched = activitiesWith(
    transport(async () => {
      const [row] = await system.db.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int AS count FROM pg_stat_activity
        WHERE datname = current_database() AND xact_start IS NOT NULL AND pid <> pg_backend_pid()
          AND clock_timestamp() - xact_start > interval '200 ms'`;
      open.push(row!.count);
      await new Promise(resolve => setTimeout(resolve, 300));
    }),
  );
  await deliver(watched);
  expect(open.length).toBeGreaterThan(4);
  expect(Math.max(...open)).toBe(0);
});

it('forms and sends more than a page, every notice in one mail and every mail once', async () => {
  await form();
  await deliver(activitiesWith(transport()));
  const before = new Set((await mails()).map(one => one.id));
  const like = await system.db.notice.findFirstOrThrow({ where: { campaignId } });
  const count = 230;
  await system.db.notice.createMany({
    data: Array.from({ length: count }, (_, n) => ({
      ...(like as Prisma.NoticeCreateManyInput),
      id: `${campaignId}#${n}`,
      personId: `${campaignId}-${n}`,
      status: 'queued',
      mailId: null,
      sentAt: null,
    })),
  });
  expect(await form()).toBe(count);
  const formed = (await mails()).filter(one => !before.has(one.id));
  expect(new Set(formed.map(one => one.personId)).size).toBe(count);
  await system.db.mail.updateMany({
    where: { id: { in: formed.map(one => one.id) } },
    data: { to: 'many@example.test' },
  });
  expect(await deliver(activitiesWith(transport()))).toEqual({ left: 0 });
  expect(await statuses()).toEqual({ queued: 0, sent: before.size + count, failed: 0 });
  expect(await deliveries()).toEqual(Array.from({ length: before.size + count }, () => 1));
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
