import { continueAsNew, patched, sleep, workflowInfo } from '@temporalio/workflow';
import { mail } from './activity-stubs';
import type { CampaignInput } from './messages';

/** A mail server that is away gets these pauses, and then one of the last for as long as it takes. */
const pauses = ['1 minute', '5 minutes', '15 minutes', '1 hour'];

/** So many turns were made on the real clock before nothing transient was final: the course of what began then. */
const OLD_TURNS = 6;

/**
 * Sends what is due. A mail that cannot be sent now waits for its next turn while the others go; one that is refused for good
 * is shown. On the real clock nothing is given up. A rehearsal does not wait for its catcher: what is left goes with the
 * next mails.
 */
export const noticeDelivery = async (input: CampaignInput): Promise<void> => {
  const { campaignId, clock } = input;
  for (let turn = 0; ; turn++) {
    const isOver = turn >= OLD_TURNS && !patched('mail-server-is-waited-for');
    const isLast = clock === 'rehearsal' ? turn >= 2 : isOver;
    const { left } = await mail.deliverMails({ campaignId, isLastTurn: isLast });
    if (left === 0 || isLast) return;
    if (workflowInfo().continueAsNewSuggested) return continueAsNew<typeof noticeDelivery>(input);
    await sleep(clock === 'rehearsal' ? '200ms' : (pauses[turn] ?? '1 hour'));
  }
};
