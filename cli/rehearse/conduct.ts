import { readKept, rehearsalProgress } from '../../prisma/read/read-rehearsal';
import { instantOf } from '../../prisma/schema/instants';
import { rehearsalWorkflowId, TASK_QUEUE, workflowNames } from '../../workflows/messages';
import type { System } from '../system/open-system';
import { REHEARSAL_CAMPAIGN } from './campaign';
import { say } from './on-own-engines';

const watch = (system: System): (() => void) => {
  let last = '';
  const look = async () => {
    const { clockAt, steps, mails, closed } = await rehearsalProgress(system.db, REHEARSAL_CAMPAIGN);
    const line = clockAt
      ? `${instantOf(clockAt).slice(0, 16).replace('T', ' ')} 触发 ${steps} 邮件 ${mails} 销号 ${closed}`
      : '';
    if (line !== last) say((last = line));
  };
  const timer = setInterval(() => void look().catch(() => undefined), 1_000);
  return () => clearInterval(timer);
};

/** Runs the conductor to its end; a run that was interrupted anywhere goes on where it was. */
export const conductRehearsal = async (system: System): Promise<void> => {
  const rehearsal = await readKept(system.db, REHEARSAL_CAMPAIGN);
  const handle = await system.client.workflow.start(workflowNames.rehearsal, {
    workflowId: rehearsalWorkflowId(REHEARSAL_CAMPAIGN),
    taskQueue: TASK_QUEUE,
    args: [
      {
        campaignId: REHEARSAL_CAMPAIGN,
        until: rehearsal.until ? { at: rehearsal.until } : null,
        dayMs: rehearsal.dayMs ?? 0,
      },
    ],
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
  const stopWatching = watch(system);
  try {
    await handle.result();
  } finally {
    stopWatching();
  }
};
