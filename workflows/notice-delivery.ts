import { sleep } from '@temporalio/workflow';
import { mail } from './activity-stubs';
import type { CampaignInput } from './messages';

/** A mail server that is away gets these pauses; after the last the office is shown what could not be sent. */
const pauses = ['1 minute', '5 minutes', '15 minutes', '1 hour', '4 hours', '12 hours'];

/** Sends what is due. A mail that fails waits for its next turn while the others go; one that bounces is shown. */
export const noticeDelivery = async ({ campaignId, clock }: CampaignInput): Promise<void> => {
  for (let turn = 0; ; turn++) {
    const isLast = clock === 'rehearsal' ? turn >= 2 : turn >= pauses.length;
    const { left } = await mail.deliverMails({ campaignId, isLastTurn: isLast });
    if (left === 0 || isLast) return;
    await sleep(clock === 'rehearsal' ? '200ms' : (pauses[turn] ?? '12 hours'));
  }
};
