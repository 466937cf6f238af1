import { openProceedings, type OpenProceeding } from '../../prisma/upkeep/find-lost';
import { moved, proceedingWorkflowId, workflowNames } from '../../workflows/messages';
import { GRACE_MS, isInHand, noteTold, runningWorkflows, withoutWorkflow, type Mending } from './mending';

const workflowIdOf = ({ kind, id }: OpenProceeding) => proceedingWorkflowId(kind, id);

const tell = ({ client, taskQueue }: Mending['host'], { kind, id, campaignId }: OpenProceeding) =>
  client.workflow.signalWithStart(workflowNames[kind], {
    workflowId: proceedingWorkflowId(kind, id),
    taskQueue,
    args: [{ campaignId, proceedingId: id }],
    signal: moved,
    signalArgs: [],
  });

/** 约谈 and 问责 on the real clock: each has its workflow until it is over, and its papers are drafted when they can be. */
export const mendProceedings = async (mending: Mending, isOlderCopy: boolean): Promise<void> => {
  const { db, host, now, note } = mending;
  const running = new Set([
    ...(await runningWorkflows(host, workflowNames.interview)),
    ...(await runningWorkflows(host, workflowNames.accountability)),
  ]);
  const open = await openProceedings(db);
  if (isOlderCopy)
    // They have gone on to stages that the record has not reached; each is started again below.
    for (const one of open.filter(proceeding => running.delete(workflowIdOf(proceeding))))
      await host.client.workflow.getHandle(workflowIdOf(one)).terminate('reconcile: 数据库是较早的副本');
  const missing = new Set(await withoutWorkflow(host, running, open, workflowIdOf));
  for (const one of open) {
    const isMissing = missing.has(one);
    const isWaiting = one.workSince !== null && one.workSince.getTime() < now - GRACE_MS;
    if (!isMissing && (!isWaiting || (await isInHand(host, workflowIdOf(one))))) continue;
    await tell(host, one);
    const { id, campaignId, kind } = one;
    const name = kind === 'interview' ? '约谈' : '问责';
    const about = { campaignId, subjectId: id };
    if (isMissing)
      await note({ ...about, what: 'proceeding-without-workflow', why: `${name}没有运行中的工作流` });
    else await noteTold(mending, { ...about, what: 'proceeding-not-told', why: `${name}的下一份文书未起草` });
  }
};
