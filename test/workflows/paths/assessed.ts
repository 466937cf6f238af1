import { readAssessmentWork } from '../../../prisma/read/assessment-work';
import { seedAssessed } from '../assessed/cycle';
import { openOnEngines } from '../assessed/on-engines';
import { cycleWorkflowOf, openToday, order } from '../assessed/on-the-real-clock';
import { script } from '../assessed/said';
import { until } from '../until';
import { path } from './path';

/** 终止: the lead body ends what it has begun. */
export const endedCycle = path(
  {
    'assessment-ended':
      'A yearly cycle that begins at once, and is ended by the office while its first steps are open.',
  },
  async system => {
    await seedAssessed(system.db);
    await system.startWorker();
    const campaignId = await openToday(system);
    await until(async () => (await readAssessmentWork(system.db, campaignId)).work === null);
    await order(system, campaignId, { kind: 'end', reason: '本年度不考核' });
    const workflowId = cycleWorkflowOf(campaignId);
    await system.temporal.client.workflow.getHandle(workflowId).result();
    return { 'assessment-ended': workflowId };
  },
);

/** One summary late, the report sent back once. */
export const wholeCycle = path(
  {
    'assessment-whole':
      'A yearly cycle from its opening to its end, in a rehearsal; its report is sent back once.',
  },
  async system => {
    await seedAssessed(system.db);
    await system.startWorker();
    const campaignId = system.newId('whole');
    await openOnEngines(system, campaignId, { script });
    await system.rehearse(campaignId);
    return { 'assessment-whole': cycleWorkflowOf(campaignId) };
  },
);
