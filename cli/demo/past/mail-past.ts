import { setImmediate } from 'node:timers/promises';
import { formMails } from '../../../activities/mail/form-mails';
import { sourceOfMail } from '../../../activities/mail/source-of-mail';
import type { MailCatcher } from '../../../embedded/mail-catcher';
import { formPastMails } from '../../../prisma/upkeep/form-past-mails';
import type { Db } from '../../../prisma/schema/db';

export interface PastPost {
  db: Db;
  campaignId: string;
  /** Where links in mails lead, and who they are from. */
  baseUrl: string;
  from: string;
  catcher: Pick<MailCatcher, 'keepPast'> | null;
  /** Ends it between two mails; the next start goes on. */
  signal: AbortSignal;
}

/**
 * Forms the mails of the demonstration's past and lays them into the catcher's folder as of their day. That takes a second or
 * two, so it is done while people already look at the pages, with a turn for them after each mail. Returns how many.
 */
export const mailPast = ({ db, campaignId, baseUrl, from, catcher, signal }: PastPost): Promise<number> =>
  formPastMails(
    db,
    campaignId,
    (notices, readers, { isRehearsal }) => formMails(notices, readers, { isRehearsal, baseUrl }),
    async mails => {
      for (const mail of mails) {
        const source = await sourceOfMail(mail, from);
        if (source) catcher?.keepPast(source, mail.sentAt);
        await setImmediate(undefined, { signal });
      }
    },
  );
