import { MockActivityEnvironment } from '@temporalio/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { closeMailTransports, createMailTransport } from '../../activities/mail/transport';
import { createActivities } from '../../activities/create-activities';
import { startMailCatcher, type MailCatcher } from '../../embedded/mail-catcher';
import { clockTo } from '../support/campaign';
import { startMailOffice } from '../support/mail-office';

let office: Awaited<ReturnType<typeof startMailOffice>>;
let catcher: MailCatcher;
const dir = mkdtempSync(path.join(tmpdir(), 'zhenggai-outage-'));

beforeAll(async () => {
  office = await startMailOffice();
  catcher = await startMailCatcher({ dir });
});
afterAll(async () => {
  await office.close();
  await catcher.stop();
  rmSync(dir, { recursive: true, force: true });
});

it('sends everything once when a mail server is back that was away from Friday to Sunday', async () => {
  const campaignId = await office.open();
  const { db } = office.system;
  const port = Number(new URL(catcher.smtpUrl).port);
  const way = createMailTransport({ url: catcher.smtpUrl, from: 'office@example.test' });
  const activities = createActivities(
    { ...office.system.deps, transports: { real: way, catcher: way } },
    office.system.host,
    Date.now,
  );
  const pass = (): Promise<{ left: number }> =>
    new MockActivityEnvironment().run(activities.deliverMails, { campaignId, isLastTurn: true });

  await clockTo(db, campaignId, '2018-05-11T08:30:00+08:00');
  await catcher.stop();
  const formed = await office.form();
  // Every hour, for two days.
  for (let hour = 0; hour < 48; hour++) {
    if (hour === 24) {
      await clockTo(db, campaignId, '2018-05-12T08:30:00+08:00');
      await office.system.activities.remind({ campaignId });
    }
    expect((await pass()).left).toBeGreaterThan(0);
  }
  expect(await office.statuses()).toEqual({ queued: formed, sent: 0, failed: 0 });
  const waiting = await db.mail.findFirst({ where: { campaignId, attempts: { gt: 0 } } });
  expect(waiting?.lastError).toContain('暂时无法发送');

  catcher = await startMailCatcher({ dir, port });
  expect(await pass()).toEqual({ left: 0 });
  expect(await pass()).toEqual({ left: 0 });
  expect(await office.statuses()).toEqual({ queued: 0, sent: formed, failed: 0 });
  const known = new Set((await office.mails()).map(one => one.messageId));
  const caught = (await catcher.listMails()).filter(one => known.has(one.messageId));
  expect(caught.map(one => one.deliveries)).toEqual(Array.from({ length: formed }, () => 1));
  closeMailTransports({ real: way, catcher: null });
});
