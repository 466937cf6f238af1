import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  closeMailTransports,
  createMailTransport,
  type MailTransports,
} from '../../activities/mail/transport';
import { dateOf, timeOf, toInstant } from '../../domain/calendar/civil-date';
import { startMailCatcher, type MailCatcher } from '../../embedded/mail-catcher';
import { readAgenda } from '../../prisma/read/read-agenda';
import { campaignWorkflowId, workflowNames } from '../../workflows/messages';
import { launchDays, seedCounty } from '../support/campaign';
import { expectFolds } from '../support/fold-check';
import { startSystem, type TestSystem } from '../support/worker';
import { days2035, following, handedOutAt, skippedClock, startSkipping } from './skipped-time';
import { until } from './until';

/** Six weeks of a campaign's own workflow on the real clock, whose waits the server skips; nobody does anything. */
let system: TestSystem;
let catcher: MailCatcher;
let transports: MailTransports;
let folder: string;
let campaignId: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-skipped-'));
  catcher = await startMailCatcher({ dir: folder });
  const way = createMailTransport({ url: catcher.smtpUrl, from: 'office@example.test' });
  transports = { real: way, catcher: way };
  system = await startSystem({ transports });
  const clock = await skippedClock(system.db);
  campaignId = system.newId('weeks');
  await seedCounty(system.db);
  await clock.reach(handedOutAt);
  await launchDays(system.db, campaignId, days2035, Date.parse(handedOutAt));
  await system.startWorker(following(system.activities, clock));
  const input = { campaignId, clock: 'real' };
  await startSkipping(system.host, {
    type: workflowNames.campaign,
    id: campaignWorkflowId(campaignId),
    input,
  });
  await until(async () => {
    // One after the other: what the agenda has formed into mails by then is in the queue that is counted.
    const { at } = await readAgenda(system.db, campaignId);
    return at === null && (await system.db.mail.count({ where: { campaignId, status: 'queued' } })) === 0;
  }, 60_000);
}, 90_000);
afterAll(async () => {
  await system.close();
  closeMailTransports(transports);
  await catcher.stop();
  rmSync(folder, { recursive: true, force: true });
});

const instant = (date: Date) => toInstant(date.getTime());
const isPunctual = (due: Date, done: Date | null) => {
  const lateMs = (done?.getTime() ?? Infinity) - due.getTime();
  return lateMs >= 0 && lateMs < 60_000;
};

const firedOf = async (where: object) => {
  const steps = await system.db.step.findMany({
    where: { campaignId, outcome: 'fired', ...where },
    orderBy: { dueAt: 'asc' },
  });
  expect(steps.filter(one => !isPunctual(one.dueAt, one.firedAt))).toEqual([]);
  return [...new Set(steps.map(one => `${one.act} ${instant(one.dueAt).slice(0, 16)}`))];
};

it('reminds on the working days before a deadline', async () => {
  const ofCase = { docketId: `${campaignId}:一-1`, act: 'remind' };
  // For the plan (5/14) and the rectification (6/10, a Sunday) as domain.md §4 has them; the report (6/12) besides.
  expect(await firedOf({ ...ofCase, obligationId: { contains: ':plan:' } })).toEqual([
    'remind 2035-05-11T00:00',
  ]);
  expect(await firedOf({ ...ofCase, obligationId: { contains: ':rectification:' } })).toEqual([
    'remind 2035-06-01T00:00',
    'remind 2035-06-07T00:00',
    'remind 2035-06-08T00:00',
  ]);
});

it('takes the rungs of what townships owe for themselves', async () => {
  const own = await system.db.docket.findFirstOrThrow({
    where: { campaignId, kind: 'unit-file', unitId: 'east' },
  });
  expect(await firedOf({ docketId: own.id, act: { notIn: ['remind', 'task-notice'] } })).toEqual([
    'urge 2035-05-11T00:00',
    'urge 2035-05-15T00:00',
    'supervision-letter 2035-05-16T00:00',
    'urge 2035-06-13T00:00',
    'supervision-letter 2035-06-14T00:00',
  ]);
});

it('reports once what is not closed, when the day of the whole campaign has ended', async () => {
  const events = await system.db.event.findMany({
    where: { docket: { campaignId }, type: 'unclosed-reported' },
  });
  expect(events.map(one => instant(one.at).slice(0, 16))).toEqual(Array(3).fill('2035-06-21T00:00'));
});

it('sends at 08:30 of working days, one digest a person and day, everything once', async () => {
  const mails = await system.db.mail.findMany({ where: { campaignId } });
  expect(mails.length).toBeGreaterThan(50);
  expect(mails.filter(one => one.status !== 'sent' || !isPunctual(one.sendAt, one.sentAt))).toEqual([]);
  expect(new Set(mails.map(one => timeOf(instant(one.sendAt))))).toEqual(new Set(['08:30']));
  const weekdays = mails.map(one => new Date(`${dateOf(instant(one.sendAt))}T00:00Z`).getUTCDay());
  expect(new Set(weekdays)).toEqual(new Set([1, 2, 3, 4, 5]));
  const digests = mails
    .filter(one => one.kind === 'digest')
    .map(one => `${one.personId} ${instant(one.sendAt)}`);
  expect(new Set(digests).size).toBe(digests.length);

  const notices = await system.db.notice.findMany({ where: { campaignId } });
  expect(notices.filter(one => one.status !== 'sent' || !one.mailId)).toEqual([]);
  const told = notices.map(
    one => `${one.personId} ${one.kind} ${one.docketId} ${one.obligationId} ${one.rung}`,
  );
  expect(told.filter((one, index) => told.indexOf(one) !== index)).toEqual([]);
  const caught = await catcher.listMails(5_000);
  expect(caught.map(one => one.messageId).sort()).toEqual(mails.map(one => one.messageId).sort());
  expect(caught.filter(one => one.deliveries !== 1)).toEqual([]);
  await expectFolds(system.db, campaignId);
});
