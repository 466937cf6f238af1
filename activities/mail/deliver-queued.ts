import { instantOf } from '../../prisma/schema/instants';
import {
  markDeferred,
  markFailed,
  markSent,
  queuedMails,
  stillToSend,
  type QueuedMail,
  type SentMail,
} from '../../prisma/upkeep/delivery';
import type { DeliveryTurn } from '../../prisma/upkeep/delivery-turn';
import type { MailQueue } from '../../prisma/upkeep/mail-queue';
import type { ActivityDeps } from '../deps';
import { sendMail } from './send-mail';

/** So many mails are under way at once. */
const WIDTH = 4;

/** Sent mails are noted together, so many at a time: what dies before is sent again under the same Message-ID. */
const NOTED = 20;

/** After so many mails in a row that the server did not even look at, it is away: the rest waits for the next pass. */
const AWAY = 2 * WIDTH;

/** One pass over a queue. */
export interface Pass {
  queue: MailQueue;
  /** The campaign in whose name it is made; all of a queue have one clock. */
  campaignId: string;
  turn: DeliveryTurn;
  /** Forms what waits again because its reader has changed. */
  form: () => Promise<number>;
}

/** Another pass has taken over, and sends what this one has not sent yet. */
class TurnLost extends Error {
  override readonly name = 'TurnLost';
}

/** Sends one mail; returns it when it was sent, and says what became of it otherwise. */
const deliverOne = async (
  { db, transports, logger }: ActivityDeps,
  queue: MailQueue,
  mail: QueuedMail,
): Promise<SentMail | 'failed' | 'deferred' | 'away'> => {
  const isRehearsal = queue.clock === 'rehearsal';
  const result = await sendMail(transports, { ...mail, sendAt: instantOf(mail.sendAt), isRehearsal });
  if (result.kind === 'sent') return { mail, note: result.note };
  const about = { mailId: mail.id, campaignId: mail.campaignId, to: mail.to, reason: result.reason };
  if (result.kind === 'rejected') {
    logger.warn(about, 'mail rejected: mend the address in the registry');
    await markFailed(db, queue, mail, {
      reason: result.reason,
      isAddressTrouble: result.about === 'address',
    });
    return 'failed';
  }
  logger.warn(about, 'mail deferred to the next turn');
  await markDeferred(db, mail, result.reason);
  return result.about === 'server' ? 'away' : 'deferred';
};

/** Sends one page of mails; returns how many wait for the next turn, and whether the server is away. */
const deliverPage = async (
  deps: ActivityDeps,
  { queue, campaignId, turn }: Pass,
  mails: QueuedMail[],
): Promise<{ left: number; isAway: boolean }> => {
  const waiting = [...mails];
  let left = 0;
  let away = 0;
  const worker = async () => {
    const sent: SentMail[] = [];
    for (let mail = waiting.shift(); mail; mail = waiting.shift()) {
      if (!turn.isOurs() || away >= AWAY) {
        left++;
        continue;
      }
      const result = await deliverOne(deps, queue, mail);
      away = result === 'away' ? away + 1 : 0;
      if (result === 'away' || result === 'deferred') left++;
      else if (result !== 'failed') sent.push(result);
      if (sent.length >= NOTED) await markSent(deps.db, campaignId, sent.splice(0));
    }
    await markSent(deps.db, campaignId, sent);
  };
  // The turn is over only when nobody sends any more.
  const ends = await Promise.allSettled(Array.from({ length: WIDTH }, worker));
  const failed = ends.find(one => one.status === 'rejected');
  if (failed) throw failed.reason;
  if (!turn.isOurs()) throw new TurnLost('the turn to send mails has been lost: the database was away');
  return { left, isAway: away >= AWAY };
};

/** So often in one pass is formed anew what readers who change meanwhile have left. */
const MOST_ROUNDS = 3;

/** Sends what is queued, each mail to whoever reads it now. Returns how many wait for the next pass. */
export const deliverQueued = async (deps: ActivityDeps, pass: Pass): Promise<{ left: number }> => {
  for (let round = 1; ; round++) {
    let left = 0;
    let isToForm = false;
    for await (const mails of queuedMails(deps.db, pass.queue)) {
      const still = await stillToSend(deps.db, pass, mails);
      isToForm ||= still.isToForm;
      const page = await deliverPage(deps, pass, still.left);
      left += page.left;
      // What waits on later pages is counted by the next pass.
      if (page.isAway) return { left };
    }
    if (isToForm) await pass.form();
    if (!isToForm || round === MOST_ROUNDS) return { left: isToForm ? left + 1 : left };
  }
};
