import { createHash } from 'node:crypto';

const separator = '\u0000';

/** The host of an installation's base URL, as the right side of its Message-IDs and list names. */
const hostOf = (baseUrl: string): string => new URL(baseUrl).hostname;

/**
 * The Message-ID of a mail. It follows from campaign (null for several), person and notices alone, so that a mail formed
 * again or sent twice is recognised (SMTP cannot be exactly-once).
 */
export const mailIdentity = (
  campaignId: string | null,
  personId: string,
  noticeIds: string[],
  baseUrl: string,
): { id: string; messageId: string } => {
  const id = createHash('sha256')
    .update([campaignId ?? '*', personId, ...noticeIds.toSorted()].join(separator))
    .digest('hex')
    .slice(0, 40);
  return { id, messageId: `<${id}@${hostOf(baseUrl)}>` };
};
