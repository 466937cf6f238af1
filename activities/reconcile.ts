import type { Client } from '@temporalio/client';
import { launchedCampaigns, openCases, undelivered } from '../prisma/agenda/find-lost';
import { anchorHeads } from '../prisma/history/anchor-heads';
import { proceedingsWithWork } from '../prisma/proceedings/read-stage';
import {
  campaignWorkflowId,
  deliveryWorkflowId,
  moved,
  poke,
  proceedingWorkflowId,
  workflowNames,
} from '../workflows/messages';
import { isRunning } from '../workflows/messages/is-running';
import { startCase, type WorkflowHost } from '../workflows/messages/tell';
import { changed, caseWorkflowId } from '../workflows/messages';
import type { ActivityDeps } from './deps';

/** Somebody is sending, or waits for the mail server's next turn. */
const isDelivering = async (client: Client, campaignId: string): Promise<boolean> => {
  const prefix = deliveryWorkflowId(campaignId, '').replaceAll("'", "''");
  const query = `WorkflowId STARTS_WITH '${prefix}' AND ExecutionStatus = 'Running'`;
  return (await client.workflow.count(query)).count > 0;
};

/**
 * Mends what a crash or a lost signal left: an open case without a workflow is started again with its alarm; one whose rung
 * is overdue is told; campaigns, proceedings and queued mails likewise. Nothing is done twice: every act is claimed.
 * The first one of a day also anchors the log.
 */
export const reconcileActivity =
  (deps: ActivityDeps, host: WorkflowHost, now: () => number) => async (): Promise<{ mended: number }> => {
    const { db, logger } = deps;
    const { client, taskQueue } = host;
    let mended = 0;
    const note = (what: string, id: string) => {
      mended++;
      logger.warn({ what, id }, 'reconcile mended');
    };
    for (const kase of await openCases(db)) {
      const input = { campaignId: kase.campaignId, docketId: kase.id, clock: kase.clock, next: kase.next };
      if (!(await isRunning(client, caseWorkflowId(kase.id)))) {
        await startCase(host, input);
        note('case without workflow', kase.id);
      } else if (kase.clock === 'real' && kase.next.at && Date.parse(kase.next.at) < now() - 60_000) {
        await client.workflow.getHandle(caseWorkflowId(kase.id)).signal(changed, kase.next);
        note('rung overdue', kase.id);
      }
    }
    // A rehearsal's campaign is started by its conductor.
    for (const { id } of (await launchedCampaigns(db)).filter(one => one.clock === 'real')) {
      const workflowId = campaignWorkflowId(id);
      if (!(await isRunning(client, workflowId))) note('campaign without workflow', id);
      // A poke makes it read its agenda again: harmless when nothing is due.
      await client.workflow.signalWithStart(workflowNames.campaign, {
        workflowId,
        taskQueue,
        args: [{ campaignId: id, clock: 'real' }],
        signal: poke,
        signalArgs: [{ at: null }],
      });
    }
    for (const { id, kind, campaignId } of await proceedingsWithWork(db)) {
      await client.workflow.signalWithStart(workflowNames[kind], {
        workflowId: proceedingWorkflowId(kind, id),
        taskQueue,
        args: [{ campaignId, proceedingId: id }],
        signal: moved,
        signalArgs: [],
      });
      note('proceeding with work', id);
    }
    for (const { id, clock } of await undelivered(db)) {
      if (await isDelivering(client, id)) continue;
      await client.workflow.start(workflowNames.delivery, {
        workflowId: deliveryWorkflowId(id, 'reconciled'),
        taskQueue,
        args: [{ campaignId: id, clock }],
        workflowIdConflictPolicy: 'USE_EXISTING',
      });
      note('mails that nobody delivers', id);
    }
    const anchor = await anchorHeads(db, now());
    // The log is a second place: who changes the database and all its anchors does not change it.
    if (anchor) logger.info({ anchor }, 'anchored the log of the day');
    return { mended };
  };
