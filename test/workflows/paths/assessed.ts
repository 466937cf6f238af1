import { readAssessmentWork } from '../../../prisma/read/assessment-work';
import { seedAssessed } from '../assessed/cycle';
import { cycleWorkflowOf, openToday, order } from '../assessed/on-the-real-clock';
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
