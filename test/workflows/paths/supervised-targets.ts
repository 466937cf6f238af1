import { superviseOnTheRealClock } from '../supervised/on-the-real-clock';
import { path } from './path';

/** Nobody does anything but bring figures once. */
export const targets = path(
  {
    'campaign-targets':
      'A campaign opened from a pack alone on the real clock: rules evaluated at once, ten seconds after figures, at each check.',
  },
  async system => {
    const { workflowId } = await superviseOnTheRealClock(system);
    await system.temporal.client.workflow.getHandle(workflowId).terminate('recorded');
    return { 'campaign-targets': workflowId };
  },
);
