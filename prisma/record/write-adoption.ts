import type { AdoptionRecord } from '../../record/rows';
import type { Tx } from '../schema/db';
import type { Prisma } from '../generated/client';

/** The campaign's row names its new rules; which ones it had before stays in the adoption, for whoever looks back. */
export const writeAdoption = async (
  tx: Tx,
  { campaignId, at, from, to, reason, choices, actorId, requestId }: AdoptionRecord,
): Promise<void> => {
  const rules = {
    policyId: to.policy.id,
    policyVersion: to.policy.version,
    calendarVersion: to.calendar.version,
  };
  await tx.campaign.update({ where: { id: campaignId }, data: { ...rules, version: { increment: 1 } } });
  await tx.adoption.create({
    data: {
      campaignId,
      at: new Date(at),
      fromPolicyId: from.policy.id,
      fromPolicyVersion: from.policy.version,
      fromCalendarVersion: from.calendar.version,
      ...rules,
      reason,
      choices: choices as unknown as Prisma.InputJsonValue,
      actorId,
      requestId,
    },
  });
};
