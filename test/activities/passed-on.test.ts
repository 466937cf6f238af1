import { startMailOffice } from '../support/mail-office';

type Office = Awaited<ReturnType<typeof startMailOffice>>;
let office: Office;
let campaignId: string;

const db = () => office.system.db;
const [liaison, head] = ['transport.liaison', 'transport.head'];

beforeAll(async () => {
  office = await startMailOffice();
});
beforeEach(async () => {
  campaignId = await office.open();
});
afterEach(async () => {
  await db().person.updateMany({ data: { isActive: true } });
});
afterAll(() => office.close());

const close = (personId: string) =>
  db().person.update({ where: { id: personId }, data: { isActive: false } });
const deliver = () => office.deliver(office.activitiesWith(office.transport()));
const noticesOf = (personId: string) =>
  db().notice.findMany({ where: { campaignId, personId }, orderBy: { id: 'asc' } });
const sentTo = async (personId: string) =>
  (await office.mails()).filter(one => one.personId === personId && one.status === 'sent');

it('sends nothing to who is gone when a mail is formed: whoever reads for the unit gets it', async () => {
  const waiting = await noticesOf(liaison);
  await close(liaison);
  await office.form();
  // Twice, as a worker may that died in between.
  expect(await office.form()).toBe(0);
  await deliver();
  expect(await sentTo(liaison)).toEqual([]);
  const [digest, ...others] = await sentTo(head);
  expect(others).toEqual([]);
  expect(digest?.text).toContain('原定收件人');
  const [passed, instead] = [await noticesOf(liaison), await noticesOf(head)];
  expect(passed.map(one => one.status)).toEqual(waiting.map(() => 'passed-on'));
  expect(
    instead
      .filter(one => one.insteadOfId)
      .map(one => one.insteadOfId)
      .sort(),
  ).toEqual(passed.map(one => one.id));
});

it('sends nothing of what was formed already: it is taken back before it leaves', async () => {
  const formed = await office.form();
  await close(liaison);
  expect(await deliver()).toEqual({ left: 0 });
  expect(await sentTo(liaison)).toEqual([]);
  expect((await sentTo(head))[0]?.text).toContain('原定收件人');
  const statuses = await office.statuses();
  const withdrawn = (await office.mails()).filter(one => one.status === 'withdrawn');
  expect(withdrawn.map(one => one.personId)).toEqual([liaison]);
  expect(statuses).toEqual({ queued: 0, sent: formed, failed: 0 });
  expect(await office.deliveries()).toEqual(Array.from({ length: formed }, () => 1));
  // A second pass has nothing left to do.
  expect(await deliver()).toEqual({ left: 0 });
  expect(await office.deliveries()).toEqual(Array.from({ length: formed }, () => 1));
});

it('leaves with him what is still his, in another mail, when he no longer has everything in it', async () => {
  await office.form();
  // One of his notices was for the head of the unit.
  const [one, ...rest] = await noticesOf(liaison);
  const audience = { audience: { to: 'head', unitId: 'transport' }, urgency: 'digest', rung: null };
  await db().notice.update({ where: { id: one!.id }, data: { audiences: [audience] } });
  expect(rest.length).toBeGreaterThan(0);
  await deliver();
  const [his, ...others] = await sentTo(liaison);
  expect(others).toEqual([]);
  const within = await db().notice.findMany({ where: { mailId: his!.id } });
  expect(within.map(notice => notice.id).sort()).toEqual(rest.map(notice => notice.id));
  expect(await sentTo(head)).toHaveLength(1);
});

it('gives it back to who was gone for a while, in the mail that it was in before', async () => {
  await office.form();
  await close(liaison);
  await db().mail.updateMany({ where: { campaignId }, data: { to: 'x@example.test' } });
  const away = office.activitiesWith(
    office.transport(() => {
      throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ESOCKET' });
    }),
  );
  await office.deliver(away);
  await db().person.update({ where: { id: liaison }, data: { isActive: true } });
  await close(head);
  await deliver();
  await deliver();
  expect((await sentTo(liaison)).length).toBe(1);
  const his = await noticesOf(liaison);
  expect(his.map(one => one.status)).toEqual(his.map(() => 'sent'));
});

it('keeps what an older version queued with whoever still has an account, else tells his unit', async () => {
  await db().notice.updateMany({ where: { campaignId }, data: { audiences: [] } });
  await db().$executeRaw`UPDATE "Notice" SET audiences = NULL WHERE "campaignId" = ${campaignId}`;
  await close(liaison);
  await office.form();
  await deliver();
  expect(await sentTo(liaison)).toEqual([]);
  expect(await sentTo(head)).toHaveLength(1);
  expect(await sentTo('water.liaison')).toHaveLength(1);
});

it('sends to the address that its person has when it leaves', async () => {
  await office.form();
  const { email } = await db().person.findUniqueOrThrow({ where: { id: liaison } });
  await db().person.update({ where: { id: liaison }, data: { email: 'new@example.test' } });
  try {
    await deliver();
    expect((await sentTo(liaison)).map(one => one.to)).toEqual(['new@example.test']);
  } finally {
    await db().person.update({ where: { id: liaison }, data: { email } });
  }
});
