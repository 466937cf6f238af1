import { at, dateOf, toInstant } from '../../../domain/calendar/civil-date';
import type { ProceedingAct } from '../../../domain/proceeding/commands/all';
import { readAgenda } from '../../../prisma/read/read-agenda';
import { campaignNow } from '../../../prisma/record/campaign-clock';
import { readNextStep } from '../../../prisma/read/read-next-step';
import {
  campaignWorkflowId,
  deliveryWorkflowId,
  proceedingWorkflowId,
  workflowNames,
} from '../../../workflows/messages';
import { leader, office } from '../../support/campaign';
import type { TestSystem } from '../../support/worker';
import { following, startSkipping } from '../skipped-time';
import { until } from '../until';
import { realCampaign, type RealCampaign } from './on-the-real-clock';
import { path } from './path';

const newest = async ({ db }: TestSystem, { id }: RealCampaign, kind: 'interview' | 'accountability') =>
  (
    await db.proceeding.findFirstOrThrow({
      where: { campaignId: id, kind },
      orderBy: { openedAt: 'desc' },
    })
  ).id;

const proceed = async (
  { people }: RealCampaign,
  proceedingId: string,
  ...acts: [typeof leader, ProceedingAct][]
) => {
  for (const [who, act] of acts) await people.proceed(proceedingId, who, act);
};

const hold: ProceedingAct = { kind: 'hold', statement: '没有动工', commitment: '五个工作日内清完' };

/** Approved at once, its notice delivered, held three days later. */
const interview = async (system: TestSystem, campaign: RealCampaign): Promise<string> => {
  const { clock, people } = campaign;
  const id = await newest(system, campaign, 'interview');
  await clock.reach('2035-05-22T15:00:00+08:00');
  await proceed(campaign, id, [leader, { kind: 'approve' }]);
  await campaign.drafted('interview-notice');
  await clock.reach('2035-05-23T11:00:00+08:00');
  await people.deliverLetters(campaign.id);
  await clock.reach('2035-05-25T15:00:00+08:00');
  await proceed(campaign, id, [office, hold]);
  return id;
};

/** Proceedings of other ladders of the same case. */
const declineOthers = async (system: TestSystem, campaign: RealCampaign): Promise<void> =>
  proceed(campaign, await newest(system, campaign, 'interview'), [
    leader,
    { kind: 'decline', reason: '已另行约谈' },
  ]);

export const climbs = path(
  {
    'rectificationCase-real-silent':
      'A silent case on the real clock, from the first urging to accountability, its timers and two proceedings.',
    'interview-real-held': '约谈 on the real clock: approved, held, minutes, confirmed, answered, ended.',
    'interview-real-declined': '约谈 on the real clock: declined.',
    'accountability-real-appealed':
      '问责 on the real clock: approved, handed over, decided, delivered, appealed against, upheld, filed.',
  },
  async system => {
    const campaign = await realCampaign(system);
    const { id, docketId, clock, people } = campaign;
    let held = '';
    let accountability = '';
    const handle = await campaign.supervise({
      draftSupervisionLetter: async () => {
        await clock.reach(at(dateOf(await campaignNow(system.db, id)), '11:00'));
        await people.deliverLetters(id);
      },
      proposeInterview: async () => {
        if (held) return declineOthers(system, campaign);
        held = await interview(system, campaign);
      },
      proposeAccountability: async () => {
        accountability = await newest(system, campaign, 'accountability');
        await proceed(campaign, accountability, [leader, { kind: 'approve' }]);
      },
    });
    await campaign.until(
      async () =>
        (await readNextStep(system.db, docketId)).at === null &&
        ((await handle.describe()).raw.pendingActivities ?? []).length === 0,
    );
    await campaign.drafted('accountability-proposal');
    await people.deliverLetters(id);
    await campaign.drafted('interview-minutes');
    const unit = { ...leader, unitId: 'transport', family: ['transport'], personId: 'transport.head' };
    const head = { ...unit, roles: ['head' as const] };
    await proceed(
      campaign,
      held,
      [office, { kind: 'confirm-minutes' }],
      [head, { kind: 'answer', text: '已清完', fileIds: [] }],
      [office, { kind: 'check', isSatisfied: true, note: '' }],
    );
    await proceed(
      campaign,
      accountability,
      [office, { kind: 'record-decision', forms: ['organisation-circulation'], text: '通报批评' }],
      [office, { kind: 'deliver-decision' }],
      [head, { kind: 'appeal', text: '不服' }],
      [office, { kind: 'decide-appeal', isUpheld: true, text: '维持' }],
      [office, { kind: 'file' }],
    );
    const declined = await newest(system, campaign, 'interview');
    for (const workflowId of [
      proceedingWorkflowId('interview', held),
      proceedingWorkflowId('accountability', accountability),
    ])
      await system.temporal.client.workflow.getHandle(workflowId).result();
    return {
      'rectificationCase-real-silent': campaign.workflowId,
      'interview-real-held': proceedingWorkflowId('interview', held),
      'interview-real-declined': proceedingWorkflowId('interview', declined),
      'accountability-real-appealed': proceedingWorkflowId('accountability', accountability),
    };
  },
);

export const sixWeeks = path(
  {
    'campaign-real':
      'A campaign on the real clock: two weeks of reminders, mails, and rungs of units, each by its timer.',
    'noticeDelivery-real': 'One day’s mails on the real clock.',
    'noticeDelivery-real-given-up':
      'Mails on the real clock, of which one is deferred for hours, and goes when its server takes it.',
    'reconcile-first': 'Reconcile, which starts what has no workflow.',
  },
  async system => {
    const campaign = await realCampaign(system);
    const { id } = campaign;
    await system.startWorker(following(system.activities, campaign.clock));
    const handleOf = (workflowId: string) => system.temporal.client.workflow.getHandle(workflowId);
    const skip = (type: string, workflowId: string) =>
      startSkipping(system.host, { type, id: workflowId, input: { campaignId: id, clock: 'real' } });
    const ofCampaign = campaignWorkflowId(id);
    await skip(workflowNames.campaign, ofCampaign);
    await until(async () => ((await readAgenda(system.db, id)).at ?? '') > '2035-05-24');
    const { runId } = await handleOf(ofCampaign).describe();
    await handleOf(ofCampaign).terminate('recorded');
    const [first] = await system.db.mail.findMany({ where: { campaignId: id }, orderBy: { sendAt: 'asc' } });
    // A mail that went well, as it would be had its server asked to come again.
    const addressed = (email: string) =>
      system.db.person.update({ where: { id: first!.personId }, data: { email } });
    await system.db.mail.update({ where: { id: first!.id }, data: { status: 'queued', attempts: 0 } });
    await addressed('east@slow.invalid');
    const givenUp = deliveryWorkflowId(id, 'again');
    await skip(workflowNames.delivery, givenUp);
    await until(async () => {
      const { attempts } = await system.db.mail.findUniqueOrThrow({ where: { id: first!.id } });
      return attempts > 8;
    });
    await addressed('east@example.test');
    await handleOf(givenUp).result();
    const { workflowId } = await system.temporal.client.workflow.start(workflowNames.reconcile, {
      workflowId: `reconcile-${id}`,
      taskQueue: system.host.taskQueue,
      args: [],
    });
    await handleOf(workflowId).result();
    return {
      'campaign-real': { workflowId: ofCampaign, runId },
      'noticeDelivery-real': deliveryWorkflowId(id, toInstant(first!.sendAt.getTime())),
      'noticeDelivery-real-given-up': givenUp,
      'reconcile-first': workflowId,
    };
  },
);
