import { toInstant, toMs } from '../../domain/calendar/civil-date';
import { campaignNow } from '../../prisma/record/campaign-clock';
import type { Db } from '../../prisma/schema/db';
import type { CommandBody } from '../contracts/commands';

/** 代为登记 with the time of receipt in the domain's form (+08:00); without one it is the campaign's now. */
export const receivedOtherwise = async (
  db: Db,
  campaignId: string,
  { onBehalfOf }: Pick<CommandBody, 'onBehalfOf'>,
) => {
  if (!onBehalfOf) return {};
  const { unitId, receivedAt, proof } = onBehalfOf;
  const at = receivedAt === undefined ? await campaignNow(db, campaignId) : toInstant(toMs(receivedAt));
  return { onBehalfOf: { unitId, proof, receivedAt: at } };
};
