import { toInstant } from '../../../domain/calendar/civil-date';
import type { ProceedingAct } from '../../../domain/proceeding/commands/all';
import {
  campaignWorkflowId,
  caseWorkflowId,
  deliveryWorkflowId,
  proceedingWorkflowId,
  rehearsalWorkflowId,
} from '../../../workflows/messages';
import { launchRehearsal, leader, office, seedCounty } from '../../support/campaign';
import { paperWork } from '../../support/paper-work';
import type { TestSystem } from '../../support/worker';
import { path } from './path';

const begin = async (system: TestSystem, script: Parameters<typeof launchRehearsal>[2], count: number) => {
  await seedCounty(system.db);
  await system.startWorker();
  const id = system.newId('path');
  await system.tell(await launchRehearsal(system.db, id, script, count));
  const proceedings = (kind: 'interview' | 'accountability') =>
    system.db.proceeding.findMany({ where: { campaignId: id, kind }, orderBy: { openedAt: 'asc' } });
  const proceed = async (proceedingId: string, actor: typeof leader, ...acts: ProceedingAct[]) => {
    for (const act of acts) await paperWork(system).proceed(proceedingId, actor, act);
  };
  return { id, proceedings, proceed };
};

const firstMailAt = async ({ db }: TestSystem, campaignId: string): Promise<string> => {
  const mail = await db.mail.findFirstOrThrow({ where: { campaignId }, orderBy: { sendAt: 'asc' } });
  return toInstant(mail.sendAt.getTime());
};

/** Everybody in time: nothing but reminders, then closed. */
export const punctual = path(
  {
    'rectificationCase-on-time':
      'A case that closes in time, in a rehearsal: no rung, and it waits for its look-backs.',
    'campaign-punctual':
      'A campaign whose units are punctual: reminders and mails, until only look-backs are left.',
    'rehearsal-punctual': 'The conductor of a rehearsal to its end.',
  },
  async system => {
    const { id } = await begin(system, { units: { kind: 'punctual' } }, 1);
    await system.rehearse(id);
    return {
      'rectificationCase-on-time': caseWorkflowId(`${id}:一-1`),
      'campaign-punctual': campaignWorkflowId(id),
      'rehearsal-punctual': rehearsalWorkflowId(id),
    };
  },
);

/** Nobody does anything but the leaders, who approve. */
export const silent = path(
  {
    'rectificationCase-silent': 'A silent case, from the first urging to accountability, in a rehearsal.',
    'interview-held': '约谈: approved, held, minutes, and no answer, in a rehearsal.',
    'accountability-approved': '问责: approved, handed over, decided, delivered, filed, in a rehearsal.',
  },
  async system => {
    const { id, proceedings } = await begin(system, {}, 1);
    await system.rehearse(id);
    const [interview] = await proceedings('interview');
    const [accountability] = await proceedings('accountability');
    return {
      'rectificationCase-silent': caseWorkflowId(`${id}:一-1`),
      'interview-held': proceedingWorkflowId('interview', interview!.id),
      'accountability-approved': proceedingWorkflowId('accountability', accountability!.id),
    };
  },
);

/** Nobody does anything at all. */
export const unclosed = path(
  { 'campaign-unclosed': 'A campaign that reports what is not closed on the day after its last.' },
  async system => {
    const { id } = await begin(system, { office: 'silent', leaders: 'silent' }, 1);
    await system.rehearse(id, '2018-06-21T16:00:00+08:00');
    return { 'campaign-unclosed': campaignWorkflowId(id) };
  },
);

/** What the leaders can do with a proposal besides approving it. */
export const decisions = path(
  {
    'interview-declined': '约谈: the proposal is declined.',
    'interview-withdrawn': '约谈: approved, then withdrawn before it is held.',
    'interview-postponed': '约谈: approved, postponed, held, confirmed, answered, found satisfactory.',
  },
  async system => {
    const { id, proceedings, proceed } = await begin(system, { leaders: 'silent' }, 3);
    await system.rehearse(id, '2018-05-22T09:00:00+08:00');
    const [one, other, third] = await proceedings('interview');
    await proceed(one!.id, leader, { kind: 'decline', reason: '先发函' });
    await proceed(other!.id, leader, { kind: 'approve' });
    await proceed(third!.id, leader, { kind: 'approve' });
    // Its papers are drafted, signed and delivered.
    await system.rehearse(id, '2018-05-24T16:00:00+08:00');
    await proceed(other!.id, office, { kind: 'withdraw', reason: '问题已经整改' });
    await proceed(third!.id, office, { kind: 'postpone', heldOn: '2018-05-28', reason: '主要负责人出差' });
    await system.rehearse(id, '2018-06-30T16:00:00+08:00');
    return {
      'interview-declined': proceedingWorkflowId('interview', one!.id),
      'interview-withdrawn': proceedingWorkflowId('interview', other!.id),
      'interview-postponed': proceedingWorkflowId('interview', third!.id),
    };
  },
);

/** The proposal of accountability declined. */
export const accountabilityDeclined = path(
  {
    'accountability-declined': '问责: the proposal is declined.',
    'accountability-withdrawn': '问责: withdrawn before anybody decided.',
  },
  async system => {
    const { id, proceedings, proceed } = await begin(system, {}, 3);
    await system.rehearse(id, '2018-06-02T00:00:00+08:00');
    const [one, other] = await proceedings('accountability');
    await proceed(one!.id, leader, { kind: 'decline', reason: '先通报' });
    await proceed(other!.id, office, { kind: 'withdraw', reason: '情况有变' });
    await system.rehearse(id, '2018-06-03T16:00:00+08:00');
    return {
      'accountability-declined': proceedingWorkflowId('accountability', one!.id),
      'accountability-withdrawn': proceedingWorkflowId('accountability', other!.id),
    };
  },
);

/** A mail server that asks one recipient to come again, in vain. */
export const mailsInRehearsal = path(
  { 'noticeDelivery-rehearsed-given-up': 'A rehearsal’s mails, of which one cannot be sent in three turns.' },
  async system => {
    const { id } = await begin(system, {}, 1);
    await system.db.person.updateMany({
      where: { unitId: 'transport' },
      data: { email: 'transport@slow.invalid' },
    });
    await system.rehearse(id, '2018-05-10T16:00:00+08:00');
    const at = await firstMailAt(system, id);
    return { 'noticeDelivery-rehearsed-given-up': deliveryWorkflowId(id, at) };
  },
);
