import { heartbeat } from '@temporalio/activity';
import { formDueMails } from '../prisma/mails/form';
import { markDeferred, markFailed, markSent, queuedMails, type QueuedMail } from '../prisma/mails/delivery';
import type { ActivityDeps } from './deps';
import { formMails } from './mail/form-mails';
import { sendMail } from './mail/send-mail';
import { toInstant } from '../domain/calendar/civil-date';
import type { AgendaInput } from './step-result';

/** So many mails are under way at once. */
const WIDTH = 4;

const deliverOne = async (deps: ActivityDeps, mail: QueuedMail, isLastTurn: boolean): Promise<'done' | 'left'> => {
  const { db, transports, logger } = deps;
  const isRehearsal = mail.campaign.clock === 'rehearsal';
  const sendAt = toInstant(mail.sendAt.getTime());
  const result = await sendMail(transports, { ...mail, sendAt, isRehearsal });
  const about = { mailId: mail.id, campaignId: mail.campaignId, to: mail.to };
  switch (result.kind) {
    case 'sent':
      await markSent(db, mail, result.note);
      return 'done';
    case 'rejected':
      logger.warn({ ...about, reason: result.reason }, 'mail rejected: mend the address in the registry');
      await markFailed(db, mail, result.reason, result.about === 'address');
      return 'done';
    case 'retry':
      logger.warn({ ...about, reason: result.reason }, isLastTurn ? 'mail given up after its last turn' : 'mail deferred');
      if (isLastTurn) await markFailed(db, mail, result.reason, false);
      else await markDeferred(db, mail, result.reason);
      return isLastTurn ? 'done' : 'left';
  }
};

/** Forms and sends mails. A mail that cannot be sent waits for its turn, or is shown; it holds up no other. */
export const noticeActivities = (deps: ActivityDeps) => ({
  formMails: async ({ campaignId, atLeast }: AgendaInput): Promise<number> =>
    formDueMails(deps.db, campaignId, atLeast, (notices, readers, { isRehearsal, ...campaign }) =>
      formMails(notices, readers, { campaign, isRehearsal, baseUrl: deps.baseUrl }),
    ),

  /**
   * One pass over the queued mails. Dying between sending and noting it sends the mail again under the same Message-ID:
   * SMTP cannot be exactly-once, but the repetition can be recognised.
   */
  deliverMails: async ({ campaignId, isLastTurn }: { campaignId: string; isLastTurn: boolean }): Promise<{ left: number }> => {
    const queue = await queuedMails(deps.db, campaignId);
    let left = 0;
    const worker = async () => {
      for (let mail = queue.shift(); mail; mail = queue.shift()) {
        heartbeat(mail.id);
        if ((await deliverOne(deps, mail, isLastTurn)) === 'left') left++;
      }
    };
    await Promise.all(Array.from({ length: WIDTH }, worker));
    return { left };
  },
});
