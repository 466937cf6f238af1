import { mendAlarms as mendRows } from '../../prisma/upkeep/mend-alarms';
import { campaignWorkflowId, poke, workflowNames } from '../../workflows/messages';
import { tellWorkflows } from '../../workflows/messages/tell';
import type { Mending } from './mending';

/** Rows whose alarm is not what follows from their state: mended, and the workflows told. Returns where to go on. */
export const mendAlarms = async ({ db, host, note }: Mending, after: string): Promise<string> => {
  const { mended, next } = await mendRows(db, after);
  for (const { id, campaignId, kind, clock, secondsAfter, was, next: step } of mended) {
    const { at, act, version, isEnded } = step;
    const docket = {
      id,
      kind,
      version,
      alarmAt: at,
      alarmAct: act,
      isEnded,
      isSooner: true,
      isOpenAgain: false,
      secondsAfter,
    };
    await tellWorkflows(host, {
      campaignId,
      clock,
      dockets: [docket],
      proceedings: [],
      assessments: [],
      sendAt: null,
    });
    // The day's reminders are the campaign's; what comes later than what it waits for is read then anyway.
    if (clock === 'real')
      await host.client.workflow.signalWithStart(workflowNames.campaign, {
        workflowId: campaignWorkflowId(campaignId),
        taskQueue: host.taskQueue,
        args: [{ campaignId, clock }],
        signal: poke,
        signalArgs: [{ at: null }],
      });
    const why = `登记的下一步时刻 ${was ?? '(无)'} 与案情推算的 ${at ?? '(无)'} 不符`;
    await note({ what: 'alarm-differs', campaignId, subjectId: id, version, why });
  }
  return next;
};
