import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  closeMailTransports,
  createMailTransport,
  type MailTransports,
} from '../../activities/mail/transport';
import { addDays, dateOf, toInstant } from '../../domain/calendar/civil-date';
import { noAnswers } from '../../domain/launch/answers';
import { startMailCatcher, type MailCatcher } from '../../embedded/mail-catcher';
import { readAgenda } from '../../prisma/read/read-agenda';
import { openSession } from '../../prisma/people/sessions';
import { campaignWorkflowId, caseWorkflowId, workflowNames } from '../../workflows/messages';
import { startCase } from '../../workflows/messages/tell';
import { startApi, type TestApi } from '../support/api';
import { refs, seedCounty, smallPlan } from '../support/campaign';
import { expectFolds } from '../support/fold-check';
import { snapshot } from '../support/snapshot';
import { startSystem, type TestSystem } from '../support/worker';
import { following, skippedClock, skipOnce } from './skipped-time';
import { until } from './until';

/** A campaign on the real clock through the API, with deadlines that have passed: what is overdue is taken at once. */
let system: TestSystem;
let api: TestApi;
let catcher: MailCatcher;
let transports: MailTransports;
let folder: string;
let campaignId: string;
const tokens: Record<string, string> = {};

const today = dateOf(toInstant(Date.now()));
/** Overdue for so long that the letter is due as well; overdue since midnight, when only the urging is; still to come. */
const days = {
  issuedOn: addDays(today, -40),
  planDueOn: addDays(today, -20),
  dueOn: addDays(today, -1),
  reportDueOn: addDays(today, 30),
  completionDueOn: addDays(today, 40),
};

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-real-'));
  catcher = await startMailCatcher({ dir: folder });
  const way = createMailTransport({ url: catcher.smtpUrl, from: 'office@example.test' });
  transports = { real: way, catcher: way };
  system = await startSystem({ transports });
  const clock = await skippedClock(system.db);
  await seedCounty(system.db);
  for (const id of ['office.coordinator', 'supervision.supervisor', 'transport.liaison'])
    tokens[id] = (await openSession(system.db, id, Date.now())).token;
  api = await startApi({
    db: system.db,
    supervision: {
      changed: touched => system.tell(touched),
      advance: () => Promise.reject(new Error('no rehearsal')),
      isAdvancing: () => Promise.resolve(false),
    },
  });
  await system.startWorker(following(system.activities, clock));
});
afterAll(async () => {
  await api.close();
  await system.close();
  closeMailTransports(transports);
  await catcher.stop();
  rmSync(folder, { recursive: true, force: true });
});

const as = async (person: string, method: string, to: string, body: unknown, version?: number) => {
  const headers = version === undefined ? {} : { 'if-match': `"${version}"` };
  const token = tokens[person] ?? '';
  const answer = await api.ask(to, { method, token, headers, ...(body !== null && { body }) });
  expect([to, answer.status, answer.body.code]).toEqual([
    to,
    answer.status < 300 ? answer.status : 200,
    undefined,
  ]);
  return answer.body;
};
const caseOf = (ref: string) => `${campaignId}:${ref}`;
const handleOf = (workflowId: string) => system.temporal.client.workflow.getHandle(workflowId);
const command = async (person: string, ref: string, kind: object) => {
  const to = `/cases/${encodeURIComponent(caseOf(ref))}`;
  const { version } = await as(person, 'GET', to, null);
  return as(person, 'POST', `${to}/commands`, { command: kind }, version);
};

/** Nothing is due any more: every rung whose instant has come has been taken. */
const isQuiet = async () => {
  const now = new Date();
  const due = { OR: [{ alarmAt: { lte: now } }, { remindAt: { lte: now } }] };
  return (await system.db.docket.count({ where: { campaignId, ...due } })) === 0;
};

const expectEverybodyToldOnce = async () => {
  const notices = await system.db.notice.findMany({ where: { campaignId } });
  const told = notices.map(
    one => `${one.personId} ${one.kind} ${one.docketId} ${one.obligationId} ${one.rung}`,
  );
  expect(told.filter((one, index) => told.indexOf(one) !== index)).toEqual([]);
  const caught = await catcher.listMails();
  const sent = await system.db.mail.findMany({ where: { campaignId, status: 'sent' } });
  expect(caught.map(one => one.messageId).sort()).toEqual(sent.map(one => one.messageId).sort());
  expect(caught.filter(one => one.deliveries !== 1)).toEqual([]);
  return caught.length;
};

it('takes what is overdue at once after the launch, each rung once, and folds the urging into the letter', async () => {
  const text = smallPlan(days);
  const draft = await as('office.coordinator', 'POST', '/campaigns/drafts', {
    text,
    issuedOn: days.issuedOn,
  });
  campaignId = draft.campaign.id;
  const links = refs.map((ref, assignment) => ({ ref, assignment }));
  const answers = { ...noAnswers(), links, timetable: { completionDueOn: days.completionDueOn } };
  await as('office.coordinator', 'PUT', `/campaigns/${campaignId}/answers`, answers, draft.version);
  await as('office.coordinator', 'POST', `/campaigns/${campaignId}/launch`, { clock: 'real' });
  await until(isQuiet);

  const steps = await system.db.step.findMany({
    where: { campaignId, act: { notIn: ['remind', 'task-notice'] } },
  });
  const kinds = new Map(
    (await system.db.obligation.findMany({ where: { campaignId } })).map(one => [one.id, one.kind]),
  );
  const of = (docketId: string) =>
    steps
      .filter(one => one.docketId === docketId)
      .map(one => `${kinds.get(one.obligationId) ?? ''} ${one.rung} ${one.outcome}`)
      .sort();
  const plan = ['plan supervision-letter fired', 'plan urge folded'];
  for (const ref of refs) expect(of(caseOf(ref))).toEqual([...plan, 'rectification urge fired']);
  const townships = await system.db.docket.findMany({
    where: { campaignId, unitId: { in: ['east', 'west'] }, kind: 'unit-file' },
  });
  expect(townships.map(one => of(one.id))).toEqual([plan, plan]);
  expect(await system.db.letter.count({ where: { campaignId, kind: 'supervision-letter' } })).toBe(5);
  expect(await expectEverybodyToldOnce()).toBe(0);
});

it('sends what it has to say at the next sending time, and everything once', async () => {
  const agenda = () => readAgenda(system.db, campaignId);
  // Whatever falls due at midnight comes first.
  for (let next = await agenda(); next.what === 'sweep-cases'; next = await agenda()) {
    const { at: before } = next;
    await skipOnce(system.host, campaignWorkflowId(campaignId));
    await until(async () => (await agenda()).at !== before);
  }
  const { at, what } = await agenda();
  expect(what).toBe('send-mails');
  await skipOnce(system.host, campaignWorkflowId(campaignId));
  await until(
    async () => (await system.db.notice.count({ where: { campaignId, status: { not: 'sent' } } })) === 0,
  );
  const mails = await system.db.mail.findMany({ where: { campaignId } });
  expect(new Set(mails.map(one => toInstant(one.sendAt.getTime())))).toEqual(new Set([at]));
  expect(
    mails
      .filter(one => one.kind === 'digest')
      .map(one => one.personId)
      .sort(),
  ).toEqual([...new Set(mails.filter(one => one.kind === 'digest').map(one => one.personId))].sort());
  expect(mails.some(one => one.personId === 'transport.liaison' && one.kind === 'own')).toBe(true);
  expect(await expectEverybodyToldOnce()).toBe(mails.length);
});

it('is one execution, however often a case is started', async () => {
  const id = caseWorkflowId(caseOf('一-1'));
  const { runId } = await handleOf(id).describe();
  const row = await system.db.docket.findUniqueOrThrow({ where: { id: caseOf('一-1') } });
  const next = { at: null, act: null, version: row.version, isEnded: false };
  const input = { campaignId, docketId: row.id, clock: 'real', next } as const;
  await Promise.all([
    startCase(system.host, input),
    startCase(system.host, input),
    startCase(system.host, input),
  ]);
  expect((await handleOf(id).describe()).runId).toBe(runId);
  const runs = [];
  for await (const run of system.temporal.client.workflow.list({ query: `WorkflowId = '${id}'` }))
    runs.push(run.runId);
  expect(runs).toEqual([runId]);
});

it('closes the workflow of a case that has ended', async () => {
  await command('office.coordinator', '一-3', { kind: 'withdraw', reason: '并入他案' });
  const handle = handleOf(caseWorkflowId(caseOf('一-3')));
  await handle.result();
  expect((await handle.describe()).status.name).toBe('COMPLETED');
});

it('goes on after its workflows were lost, without a rung or a mail twice', async () => {
  await until(isQuiet);
  const before = await snapshot(system.db, campaignId);
  const caught = await expectEverybodyToldOnce();
  for (const id of [campaignWorkflowId(campaignId), caseWorkflowId(caseOf('一-1'))])
    await handleOf(id).terminate('test');
  expect(await system.activities.reconcile()).toMatchObject({ mended: 2 });
  expect(await system.activities.reconcile()).toMatchObject({ mended: 0 });
  const { workflowId } = await system.temporal.client.workflow.start(workflowNames.reconcile, {
    workflowId: `reconcile-${campaignId}`,
    taskQueue: system.host.taskQueue,
    args: [],
  });
  expect(await handleOf(workflowId).result()).toMatchObject({ mended: 0 });
  for (const id of [campaignWorkflowId(campaignId), caseWorkflowId(caseOf('一-1'))])
    expect((await handleOf(id).describe()).status.name).toBe('RUNNING');
  await until(isQuiet);
  expect(await snapshot(system.db, campaignId)).toEqual(before);
  expect(await expectEverybodyToldOnce()).toBe(caught);
  await expectFolds(system.db, campaignId);
});
