import { continueAsNew, sleep, workflowInfo } from '@temporalio/workflow';
import { conduct } from './activity-stubs';
import type { RehearsalInput } from './messages';

/** The conductor: moves a rehearsal's clock from instant to instant, each only when all that was due has been recorded. */
export const rehearsal = async (input: RehearsalInput): Promise<void> => {
  for (;;) {
    const { isOver, daysPassed } = await conduct.stepRehearsal({
      campaignId: input.campaignId,
      until: input.until,
    });
    if (isOver || input.until === 'next') return;
    if (input.dayMs > 0 && daysPassed > 0) await sleep(input.dayMs * daysPassed);
    if (workflowInfo().continueAsNewSuggested) return continueAsNew<typeof rehearsal>(input);
  }
};
