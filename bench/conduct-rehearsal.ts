import { readFileSync } from 'node:fs';
import { readPlan } from '../domain/plan/read-plan';
import { collectRehearsal, type RehearsalResult } from '../cli/rehearse/collect';
import { REHEARSAL_CAMPAIGN } from '../cli/rehearse/campaign';
import { prepareRehearsal, type RehearsalSetUp } from '../cli/rehearse/prepare';
import { seedCalendar } from '../prisma/schema/calendar-seed';
import { rehearsalWorkflowId, TASK_QUEUE, workflowNames } from '../workflows/messages';
import type { BenchSystem } from './open-bench-system';

/** Rehearses the plan in a file to the end of what it can show, as `cli rehearse` does. */
export const conductRehearsal = async (
  { db, client, api }: BenchSystem,
  file: string,
  script: RehearsalSetUp['script'],
): Promise<RehearsalResult> => {
  const text = readFileSync(file, 'utf8');
  const reading = readPlan(text, { calendar: seedCalendar() });
  if (!reading.ok) throw new Error(`${file}: ${reading.reason}`);
  const touched = await prepareRehearsal(db, {
    plan: reading.plan,
    text,
    fileName: 'plan.txt',
    issuedOn: undefined,
    script,
    until: null,
    dayMs: 0,
    now: Date.now(),
  });
  await api.supervision.changed(touched, 'bench');
  await client.workflow.execute(workflowNames.rehearsal, {
    workflowId: rehearsalWorkflowId(REHEARSAL_CAMPAIGN),
    taskQueue: TASK_QUEUE,
    args: [{ campaignId: REHEARSAL_CAMPAIGN, until: null, dayMs: 0 }],
  });
  return collectRehearsal(db, client, REHEARSAL_CAMPAIGN);
};
