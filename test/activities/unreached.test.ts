import { sendAgain, sendAgainToNewAddresses } from '../../prisma/upkeep/send-again';
import { clockTo } from '../support/campaign';
import { startMailOffice } from '../support/mail-office';

type Office = Awaited<ReturnType<typeof startMailOffice>>;
let office: Office;
let campaignId: string;

const db = () => office.system.db;
const unit = ['transport.liaison', 'transport.head'];
const now = Date.parse('2018-05-10T09:00:00+08:00');

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

const accounts = (isActive: boolean) =>
  db().person.updateMany({ where: { id: { in: unit } }, data: { isActive } });
const deliver = () => office.deliver(office.activitiesWith(office.transport()));
const count = (status: string) => db().notice.count({ where: { campaignId, status } });
const toOffices = () =>
  db().notice.findMany({ where: { campaignId, kind: 'unreached' }, orderBy: { id: 'asc' } });
const again = async (which: { mailIds?: string[]; noticeIds?: string[] }) =>
  sendAgain(
    db(),
    { mailIds: [], noticeIds: [], onlyRehearsals: false, ...which },
    { byId: 'office.coordinator', now },
  );

it('tells the offices in the same digest what reached nobody, once, and leaves the rung undelivered', async () => {
  await accounts(false);
  await office.form();
  await office.form();
  await deliver();
  const unreached = await db().notice.findMany({ where: { campaignId, status: 'undeliverable' } });
  expect(unreached.length).toBeGreaterThan(0);
  const told = await toOffices();
  expect(told.map(one => [one.personId, one.status])).toEqual(
    unreached.flatMap(() => [
      ['office.coordinator', 'sent'],
      ['supervision.supervisor', 'sent'],
    ]),
  );
  const mails = await db().mail.findMany({ where: { campaignId, personId: 'office.coordinator' } });
  expect(mails.map(one => one.kind)).toEqual(['digest']);
  expect(mails[0]?.text).toContain('交通局:「任务通知」未送达任何人');
  const steps = await db().step.findMany({
    where: { campaignId, obligationId: { in: unreached.flatMap(one => one.obligationId ?? []) } },
  });
  expect(steps.length).toBeGreaterThan(0);
  expect(steps.filter(one => one.rung === 'task-notice').every(one => one.deliveredAt === null)).toBe(true);
});

it('is kept for whoever comes before it leaves: a rung of a unit without anybody is not lost', async () => {
  await accounts(false);
  await clockTo(db(), campaignId, '2018-05-11T00:00:00+08:00');
  await office.system.activities.remind({ campaignId });
  const waiting = await db().notice.findMany({ where: { campaignId, kind: 'remind', personId: null } });
  expect(waiting.length).toBeGreaterThan(0);
  await accounts(true);
  await clockTo(db(), campaignId, '2018-05-11T08:30:00+08:00');
  await office.form();
  await deliver();
  const his = await db().notice.findMany({
    where: { insteadOfId: { in: waiting.map(one => one.id) } },
  });
  expect(his.map(one => [one.personId, one.status])).toEqual(
    waiting.map(() => ['transport.liaison', 'sent']),
  );
});

it('sends again to whoever reads now what had reached nobody; a second time changes nothing', async () => {
  await accounts(false);
  await office.form();
  await deliver();
  await accounts(true);
  const unreached = await db().notice.findMany({ where: { campaignId, status: 'undeliverable' } });
  const noticeIds = unreached.map(one => one.id);
  expect(await again({ noticeIds })).toMatchObject({ notices: noticeIds.length });
  expect(await again({ noticeIds })).toMatchObject({ notices: 0, campaigns: [] });
  await office.form();
  await deliver();
  expect(await count('undeliverable')).toBe(0);
  expect((await office.mails()).filter(one => one.personId === 'transport.liaison')).toHaveLength(1);
  // Still nobody: the offices know already.
  const before = (await toOffices()).length;
  expect(before).toBeGreaterThan(0);
});

describe('a mail that failed', () => {
  const liaison = 'transport.liaison';
  const addressed = (email: string) => db().person.update({ where: { id: liaison }, data: { email } });
  const his = async () => (await office.mails()).filter(one => one.personId === liaison);
  beforeEach(async () => {
    await addressed('gone@bounce.invalid');
    await office.form();
    await deliver();
    expect((await his()).map(one => one.status)).toEqual(['failed']);
  });
  afterEach(() => addressed(`${liaison}@example.test`));

  it('goes to the mended address when an office has it sent again, under its own Message-ID', async () => {
    const [failed] = await his();
    await addressed('mended@example.test');
    expect(await again({ mailIds: [failed!.id] })).toMatchObject({
      mails: 1,
      campaigns: [{ id: campaignId, clock: 'rehearsal' }],
    });
    await office.form();
    await deliver();
    const [sent, ...others] = await his();
    expect(others).toEqual([]);
    expect([sent?.status, sent?.to, sent?.messageId, sent?.againById]).toEqual([
      'sent',
      'mended@example.test',
      failed?.messageId,
      'office.coordinator',
    ]);
    expect((await office.caught()).get(failed!.messageId)).toBe(1);
    // What was sent is not sent again.
    expect(await again({ mailIds: [sent!.id] })).toMatchObject({ mails: 0, notices: 0 });
  });

  it('fails once more where nothing was mended, and may be sent again', async () => {
    const [failed] = await his();
    await again({ mailIds: [failed!.id] });
    await office.form();
    await deliver();
    expect((await his()).map(one => one.status)).toEqual(['failed']);
    expect(await again({ mailIds: [failed!.id] })).toMatchObject({ mails: 1 });
  });

  it('is sent again by itself once its person has another address: on the real clock, and not after a month', async () => {
    await db().campaign.update({ where: { id: campaignId }, data: { clock: 'real' } });
    expect(await sendAgainToNewAddresses(db(), now)).toMatchObject({ mails: 0 });
    await addressed('mended@example.test');
    expect(await sendAgainToNewAddresses(db(), now + 40 * 86_400_000)).toMatchObject({ mails: 0 });
    expect(await sendAgainToNewAddresses(db(), now)).toMatchObject({
      mails: 1,
      campaigns: [{ id: campaignId, clock: 'real' }],
    });
    expect(await sendAgainToNewAddresses(db(), now)).toMatchObject({ mails: 0 });
  });

  it('is told to the offices on the real clock where nobody else of the unit was told', async () => {
    await db().campaign.update({ where: { id: campaignId }, data: { clock: 'real' } });
    const [failed] = await his();
    await again({ mailIds: [failed!.id] });
    await office.form();
    await deliver();
    const told = await toOffices();
    expect(new Set(told.map(one => one.personId))).toEqual(
      new Set(['office.coordinator', 'supervision.supervisor']),
    );
    expect(told.every(one => one.rung === null && one.status === 'queued')).toBe(true);
  });
});
