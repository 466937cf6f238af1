import type { PlayedRecord, ToPlay } from '../../record/played-record';
import type { Db, Tx } from '../schema/db';
import { inTransaction } from './acts';
import { openLaunch, type Launch } from './open-launch';
import { writeBatch } from './write-batch';

const noteSent = async (tx: Tx, { notices }: PlayedRecord): Promise<void> => {
  const sent = notices.filter(one => one.sentAt !== null);
  await tx.$executeRaw`
    UPDATE "Notice" n SET status = 'sent', "sentAt" = s.at
    FROM unnest(${sent.map(one => one.id)}::text[], ${sent.map(one => one.sentAt)}::timestamptz[]) AS s(id, at)
    WHERE n.id = s.id`;
};

const noteNumbers = async (tx: Tx, { numbers }: PlayedRecord): Promise<void> => {
  for (const { sign, year, last } of numbers)
    await tx.$executeRaw`INSERT INTO "LetterNumber" (sign, year, last) VALUES (${sign}, ${year}, ${last})`;
};

/**
 * A campaign on the rehearsal's clock that is launched with its past: `play` computes what was recorded from the hand-out up
 * to an instant, and all of it is written in one transaction, as its own transactions would have written it one after the
 * other. The clock then stands at that instant. Mails are formed afterwards (`prisma/upkeep/form-past-mails.ts`).
 *
 * @throws DomainError as `launchCampaign` does; and what `play` throws
 */
export const launchPlayed = (
  db: Db,
  launch: Omit<Launch, 'clock'>,
  play: (from: ToPlay) => Promise<PlayedRecord>,
): Promise<void> =>
  inTransaction(db, async tx => {
    const { campaignId, actorId, requestId } = launch;
    const { draft, resolved, startsAt } = await openLaunch(tx, { ...launch, clock: 'rehearsal' });
    const { registry, calendar, policy, plan } = draft;
    const played = await play({
      campaignId,
      title: plan.title,
      registry,
      plan,
      resolved,
      calendar,
      policy,
      startsAt,
    });
    const { clockAt, isUnclosedReported, dockets, deliveries, notices } = played;
    await writeBatch(tx, { actorId, requestId, recordedAt: clockAt, dockets, deliveries, notices });
    await noteSent(tx, played);
    await noteNumbers(tx, played);
    const data = { clockAt: new Date(clockAt), isUnclosedReported };
    await tx.campaign.update({ where: { id: campaignId }, data });
  });
