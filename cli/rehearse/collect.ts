import type { Client } from '@temporalio/client';
import { describeRun } from '../../rehearsal/run-result';
import { readRehearsal } from '../../prisma/read/read-rehearsal';
import type { Db } from '../../prisma/schema/db';
import { caseWorkflowId } from '../../workflows/messages';

/** History events of a case, continued runs summed. */
const eventsOf = async (client: Client, docketId: string): Promise<number> => {
  let events = 0;
  for await (const { workflowId, runId } of client.workflow.list({
    query: `WorkflowId = '${caseWorkflowId(docketId)}'`,
  })) {
    // The list knows the length of runs that have ended only.
    const run = await client.workflow.getHandle(workflowId, runId).describe();
    events += run.historyLength;
  }
  return events;
};

/** Everything that a rehearsal shows, in the shape of `cli rehearse --json`. */
export const collectRehearsal = async (db: Db, client: Client, campaignId: string) => {
  const run = await readRehearsal(db, campaignId);
  const cases = run.dockets.filter(one => one.kind === 'case');
  const events = await Promise.all(cases.map(one => eventsOf(client, one.id)));
  return {
    ...describeRun(run),
    temporal: {
      eventsPerCase: events.length === 0 ? 0 : Math.round(events.reduce((a, b) => a + b, 0) / events.length),
      mostEventsOfACase: Math.max(0, ...events),
    },
  };
};
export type RehearsalResult = Awaited<ReturnType<typeof collectRehearsal>>;
