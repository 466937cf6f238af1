import { formDueMails } from '../prisma/upkeep/form-mails';
import { inDeliveryTurn } from '../prisma/upkeep/delivery-turn';
import { nameOfQueue, queueOf } from '../prisma/upkeep/mail-queue';
import type { ActivityDeps } from './deps';
import { deliverQueued } from './mail/deliver-queued';
import { formMails } from './mail/form-mails';
import type { AgendaInput } from './step-result';

/** Forms and sends mails. A mail that cannot be sent waits for its turn, or is shown; it holds up no other. */
export const noticeActivities = (deps: ActivityDeps) => {
  const form = ({ campaignId, atLeast }: AgendaInput): Promise<number> =>
    formDueMails(deps.db, campaignId, atLeast, (notices, readers, { isRehearsal }) =>
      formMails(notices, readers, { isRehearsal, baseUrl: deps.baseUrl }),
    );
  return {
    formMails: form,

    /**
     * One pass over the queued mails, of all campaigns on the real clock or of one rehearsal. Dying between sending and
     * noting it sends the mail again under the same Message-ID: SMTP cannot be exactly-once, but the repetition can be
     * recognised. Returns how many wait for the next pass.
     */
    deliverMails: async ({
      campaignId,
      isLastTurn,
    }: {
      campaignId: string;
      isLastTurn: boolean;
    }): Promise<{ left: number }> => {
      const queue = await queueOf(deps.db, campaignId);
      const done = await inDeliveryTurn(deps.db, nameOfQueue(queue), isLastTurn, turn =>
        deliverQueued(deps, { queue, campaignId, turn, form: () => form({ campaignId }) }),
      );
      // The last turn waits until it is free, for nobody would come for mails that a dead pass has left. Any other turn
      // leaves alone the mails that another pass has in hand, and the next turn looks at them.
      return done ?? { left: 1 };
    },
  };
};
