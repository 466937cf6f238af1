import { Prisma } from '../../prisma/generated/client';
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
    where: { queue: campaignId },
    create: { queue: campaignId, heldBy: 'another', expiresAt: new Date(Date.now() + ms) },
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
  expect(await system.db.deliveryTurn.count({ where: { queue: campaignId } })).toBe(0);
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
  expect(await system.db.deliveryTurn.findUnique({ where: { queue: campaignId } })).toMatchObject({
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
  const ids = Array.from({ length: count }, (_, n) => `${campaignId}-${n}`);
  await system.db.person.createMany({
    data: ids.map(id => ({ id, login: id, name: id, email: 'many@example.test', unitId: 'west', roles: [] })),
  });
  await system.db.notice.createMany({
    data: Array.from({ length: count }, (_, n) => ({
      ...(like as Prisma.NoticeCreateManyInput),
      audiences: Prisma.DbNull,
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
  expect(await deliver(activitiesWith(transport()))).toEqual({ left: 0 });
  expect(await statuses()).toEqual({ queued: 0, sent: before.size + count, failed: 0 });
  expect(await deliveries()).toEqual(Array.from({ length: before.size + count }, () => 1));
});
