import type { SupervisedAgain } from '../../record/rows';
import type { Tx } from '../schema/db';

/** Who ends a campaign, and who has it supervised again, come one after the other. */
export const lockStatus = async (tx: Tx, campaignId: string): Promise<string | undefined> => {
  const [row] = await tx.$queryRaw<{ status: string }[]>`
    SELECT status FROM "Campaign" WHERE id = ${campaignId} FOR UPDATE`;
  return row?.status;
};

/** See `Store.superviseAgain`. */
export const superviseAgain = async (tx: Tx, again: SupervisedAgain): Promise<boolean> => {
  const { campaignId, at, docketId, isPastCompletion, actorId, requestId } = again;
  if ((await lockStatus(tx, campaignId)) !== 'ended') return false;
  await tx.campaign.update({
    where: { id: campaignId },
    data: {
      status: 'launched',
      endedAt: null,
      version: { increment: 1 },
      ...(isPastCompletion && { isUnclosedReported: true }),
    },
  });
  const standing = { campaignId, at: new Date(at), status: 'launched', docketId, actorId, requestId };
  await tx.campaignStanding.create({ data: standing });
  return true;
};
