import { formDueMails } from '../prisma/upkeep/form-mails';
import { inDeliveryTurn, type DeliveryTurn } from '../prisma/upkeep/delivery-turn';
import {
  markDeferred,
  markFailed,
  markSent,
  queuedMails,
  type QueuedMail,
  type SentMail,
} from '../prisma/upkeep/delivery';
import type { ActivityDeps } from './deps';
import { formMails } from './mail/form-mails';
import { sendMail } from './mail/send-mail';
import type { AgendaInput } from './step-result';
import { instantOf } from '../prisma/schema/instants';

/** So many mails are under way at once. */
const WIDTH = 4;

/** Sent mails are noted together, so many at a time: what dies before is sent again under the same Message-ID. */
const NOTED = 20;

/** Sends one mail; returns it when it was sent, and says what became of it otherwise. */
const deliverOne = async (
  deps: ActivityDeps,
  mail: QueuedMail,
  isLastTurn: boolean,
): Promise<SentMail | 'failed' | 'left'> => {
  const { db, transports, logger } = deps;
  const isRehearsal = mail.campaign.clock === 'rehearsal';
  const result = await sendMail(transports, {
    ...mail,
    sendAt: instantOf(mail.sendAt),
    isRehearsal,
  });
  if (result.kind === 'sent') return { mail, note: result.note };
  const about = { mailId: mail.id, campaignId: mail.campaignId, to: mail.to, reason: result.reason };
  if (result.kind === 'rejected') {
    logger.warn(about, 'mail rejected: mend the address in the registry');
    await markFailed(db, mail, result.reason, result.about === 'address');
    return 'failed';
  }
  logger.warn(about, isLastTurn ? 'mail given up after its last turn' : 'mail deferred to the next turn');
  if (!isLastTurn) {
    await markDeferred(db, mail, result.reason);
    return 'left';
  }
  await markFailed(db, mail, result.reason, false);
  return 'failed';
};

/** Another pass has taken over, and sends what this one has not sent yet. */
class TurnLost extends Error {
  override readonly name = 'TurnLost';
}

/** Sends one page of mails; returns how many wait for the next turn. */
const deliverPage = async (
  deps: ActivityDeps,
  mails: QueuedMail[],
  { isOurs }: DeliveryTurn,
  isLastTurn: boolean,
): Promise<number> => {
  const queue = [...mails];
  let left = 0;
  const worker = async () => {
    const sent: SentMail[] = [];
    for (let mail = queue.shift(); mail; mail = queue.shift()) {
      if (!isOurs()) break;
      const result = await deliverOne(deps, mail, isLastTurn);
      if (result === 'left') left++;
      else if (result !== 'failed') sent.push(result);
      if (sent.length >= NOTED) await markSent(deps.db, sent.splice(0));
    }
    await markSent(deps.db, sent);
  };
  // The turn is over only when nobody sends any more.
  const ends = await Promise.allSettled(Array.from({ length: WIDTH }, worker));
  const failed = ends.find(one => one.status === 'rejected');
  if (failed) throw failed.reason;
  if (!isOurs()) throw new TurnLost('the turn to send mails has been lost: the database was away');
  return left;
};

const deliverQueued = async (
  deps: ActivityDeps,
  campaignId: string,
  turn: DeliveryTurn,
  isLastTurn: boolean,
) => {
  let left = 0;
  for await (const mails of queuedMails(deps.db, campaignId))
    left += await deliverPage(deps, mails, turn, isLastTurn);
  return { left };
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
  deliverMails: async ({
    campaignId,
    isLastTurn,
  }: {
    campaignId: string;
    isLastTurn: boolean;
  }): Promise<{ left: number }> => {
    const done = await inDeliveryTurn(deps.db, campaignId, isLastTurn, turn =>
      deliverQueued(deps, campaignId, turn, isLastTurn),
    );
    // The last turn waits until it is free, for nobody would come for mails that a dead pass has left. Any other turn leaves
    // alone the mails that another pass has in hand, and the next turn looks at them.
    return done ?? { left: 1 };
  },
});
