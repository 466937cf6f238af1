import { MockActivityEnvironment } from '@temporalio/testing';
import { addDays, at, dateOf, toInstant } from '../../domain/calendar/civil-date';
import { launchReal } from '../support/campaign';
import { startMailOffice } from '../support/mail-office';

type Office = Awaited<ReturnType<typeof startMailOffice>>;
let office: Office;
let rehearsal: string;
let real: [string, string];
/** Long after the next sending time, whatever the day. */
const later = at(addDays(dateOf(toInstant(Date.now())), 20), '08:30');

const db = () => office.system.db;

beforeAll(async () => {
  office = await startMailOffice();
});
beforeEach(async () => {
  await db().mail.deleteMany();
  await db().campaign.deleteMany();
  rehearsal = await office.open();
  real = [office.system.newId('one'), office.system.newId('other')];
  for (const id of real) await launchReal(db(), id, { today: dateOf(toInstant(Date.now())), lateDays: -30 });
});
afterAll(() => office.close());

const form = (campaignId: string) => office.system.activities.formMails({ campaignId, atLeast: later });
const deliver = (campaignId: string): Promise<{ left: number }> =>
  new MockActivityEnvironment().run(office.activitiesWith(office.transport()).deliverMails, {
    campaignId,
    isLastTurn: false,
  });
const mails = () => db().mail.findMany({ include: { notices: true }, orderBy: { id: 'asc' } });
const ofReal = () => ({ campaignId: { in: real } });

it('forms one digest of a person over all campaigns on the real clock, and none of a rehearsal with it', async () => {
  expect(await form(real[0])).toBeGreaterThan(0);
  // Whichever comes second finds nothing.
  expect(await form(real[1])).toBe(0);
  const all = await mails();
  const people = all.map(one => one.personId);
  expect(new Set(people).size).toBe(people.length);
  const one = all.find(mail => mail.personId === 'transport.liaison');
  expect([one?.kind, one?.campaignId]).toEqual(['digest', null]);
  expect(new Set(one?.notices.map(notice => notice.campaignId))).toEqual(new Set(real));
  expect(await db().notice.count({ where: { ...ofReal(), status: 'queued' } })).toBe(0);
  // The rehearsal has a time of its own, and a digest of its own.
  expect(await db().notice.count({ where: { campaignId: rehearsal, mailId: { not: null } } })).toBe(0);
  await office.form();
  const his = await db().mail.findMany({ where: { campaignId: rehearsal, personId: 'transport.liaison' } });
  expect(his).toHaveLength(1);
});

it('puts each notice into one mail when two campaigns form at the same instant', async () => {
  const formed = await Promise.all([...real, ...real].map(form));
  const all = await mails();
  expect(formed.reduce((sum, n) => sum + n, 0)).toBe(all.length);
  expect(new Set(all.map(one => one.personId)).size).toBe(all.length);
  const notices = await db().notice.findMany({ where: ofReal() });
  expect(all.flatMap(one => one.notices.map(notice => notice.id)).sort()).toEqual(
    notices.map(one => one.id).sort(),
  );
});

it('loses nothing and tells nobody twice when it dies in the middle', async () => {
  await db().$executeRawUnsafe(
    `CREATE OR REPLACE FUNCTION fail() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'power cut'; END $$ LANGUAGE plpgsql`,
  );
  await db().$executeRawUnsafe(
    `CREATE TRIGGER fail BEFORE UPDATE ON "Notice" FOR EACH ROW EXECUTE FUNCTION fail()`,
  );
  try {
    await expect(form(real[0])).rejects.toThrow('power cut');
  } finally {
    await db().$executeRawUnsafe(`DROP TRIGGER fail ON "Notice"`);
  }
  expect(await mails()).toEqual([]);
  const formed = await form(real[1]);
  expect((await mails()).length).toBe(formed);
  expect(await db().notice.count({ where: { ...ofReal(), status: 'queued' } })).toBe(0);
});

it('sends what is of several campaigns once, whichever campaign delivers, and notes it with the rungs of each', async () => {
  const formed = await form(real[0]);
  const passes = await Promise.all(real.map(deliver));
  expect(passes.some(one => one.left === 0)).toBe(true);
  for (const id of real) expect(await deliver(id)).toEqual({ left: 0 });
  const sent = await mails();
  expect(sent.map(one => one.status)).toEqual(Array.from({ length: formed }, () => 'sent'));
  const caught = await office.caught();
  expect(sent.map(one => caught.get(one.messageId))).toEqual(sent.map(() => 1));
  const steps = await db().step.findMany({ where: { ...ofReal(), rung: 'task-notice' } });
  expect(steps.length).toBeGreaterThan(0);
  expect(steps.every(one => one.deliveredAt !== null)).toBe(true);
});

it('sends what an older version has formed for one campaign, under the Message-ID that it has', async () => {
  await form(real[0]);
  const [one] = await mails();
  await db().mail.update({ where: { id: one!.id }, data: { campaignId: real[1] } });
  await deliver(real[0]);
  expect((await office.caught()).get(one!.messageId)).toBe(1);
});
