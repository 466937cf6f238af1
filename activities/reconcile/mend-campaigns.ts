import { readAgenda } from '../../prisma/read/read-agenda';
import { launchedCampaigns, realCampaigns, undelivered } from '../../prisma/upkeep/find-lost';
import { superviseOwed } from '../../prisma/upkeep/supervise-owed';
import { sendAgainToNewAddresses } from '../../prisma/upkeep/send-again';
import { campaignWorkflowId, deliveryWorkflowId, poke, workflowNames } from '../../workflows/messages';
import { GRACE_MS, isInHand, noteTold, runningWorkflows, withoutWorkflow, type Mending } from './mending';

/** Starts the campaign's workflow where there is none; where there is, it reads its agenda again. */
const pokeCampaign = ({ client, taskQueue }: Mending['host'], campaignId: string) =>
  client.workflow.signalWithStart(workflowNames.campaign, {
    workflowId: campaignWorkflowId(campaignId),
    taskQueue,
    args: [{ campaignId, clock: 'real' }],
    signal: poke,
    signalArgs: [{ at: null }],
  });

/** Whatever is owed is supervised: first of all, so that cases and campaigns get their workflows in the same run. */
export const mendEnded = async ({ db, note }: Mending): Promise<void> => {
  for (const id of await superviseOwed(db))
    await note({
      what: 'campaign-ended-early',
      campaignId: id,
      subjectId: id,
      why: '整改行动已登记结束,而其中仍有未办结的责任或待发通知',
    });
};

/** Campaigns on the real clock: each has its workflow, and nothing on its agenda is overdue. */
export const mendCampaigns = async (mending: Mending): Promise<void> => {
  const { db, host, now, note } = mending;
  const running = await runningWorkflows(host, workflowNames.campaign);
  // A rehearsal's campaign is started by its conductor.
  const campaigns = (await launchedCampaigns(db)).filter(one => one.clock === 'real');
  const idOf = ({ id }: { id: string }) => campaignWorkflowId(id);
  const missing = new Set(await withoutWorkflow(host, running, campaigns, idOf));
  for (const { id } of missing) {
    await pokeCampaign(host, id);
    const why = '督办中的整改行动没有运行中的工作流';
    await note({ what: 'campaign-without-workflow', campaignId: id, subjectId: id, why });
  }
  for (const { id } of campaigns.filter(one => !missing.has(one))) {
    const { at, what } = await readAgenda(db, id);
    if (!at || Date.parse(at) >= now - GRACE_MS || (await isInHand(host, campaignWorkflowId(id)))) continue;
    await pokeCampaign(host, id);
    const why = `应于 ${at} 办理的「${what ?? ''}」未办理(通知、提醒或单位事项)`;
    await noteTold(mending, { what: 'campaign-not-told', campaignId: id, subjectId: id, why });
  }
};

/** Somebody is sending the mails of the real clock, or waits for the mail server's next turn. */
const isDelivering = async ({ db, host }: Mending): Promise<boolean> => {
  const running = [...(await runningWorkflows(host, workflowNames.delivery))];
  const ours = (await realCampaigns(db)).map(id => deliveryWorkflowId(id, ''));
  return running.some(id => ours.some(prefix => id.startsWith(prefix)));
};

/** Formed mails that wait for a delivery get one. */
export const mendDeliveries = async (mending: Mending): Promise<void> => {
  const { db, host, note } = mending;
  const id = await undelivered(db);
  if (id === null || (await isDelivering(mending))) return;
  await host.client.workflow.start(workflowNames.delivery, {
    workflowId: deliveryWorkflowId(id, 'reconciled'),
    taskQueue: host.taskQueue,
    args: [{ campaignId: id, clock: 'real' }],
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
  const why = '待发邮件没有投递的工作流';
  await note({ what: 'mails-not-delivered', campaignId: id, subjectId: id, why });
};

/** Failed mails whose people have other addresses by now are sent again. */
export const mendAddresses = async ({ db, host, logger, now }: Mending): Promise<void> => {
  const { mails, campaigns } = await sendAgainToNewAddresses(db, now);
  if (mails > 0) logger.info({ mails }, 'failed mails are sent again to new addresses');
  for (const { id } of campaigns) await pokeCampaign(host, id);
};
