import type { Instant } from '../../domain/calendar/civil-date';
import type { NoticeUrgency } from '../../domain/codes/notices';
import type { Waiting } from '../../domain/sending/sending-time';
import { instantOf } from '../schema/instants';
import type { Tx } from '../schema/db';

interface Row {
  id: string;
  urgency: NoticeUrgency;
  queuedAt: Date;
  sendAt: Date;
}

/**
 * See `Store.redateNotices`. What is being put into a mail at this moment leaves in it: its row is no longer queued when the
 * lock is had.
 */
export const redateNotices = async (
  tx: Tx,
  campaignId: string,
  now: Instant,
  again: (waiting: Waiting) => Instant,
): Promise<void> => {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT id, urgency, "queuedAt", "sendAt" FROM "Notice"
    WHERE "campaignId" = ${campaignId} AND status = 'queued' AND "sendAt" > ${new Date(now)} ORDER BY id FOR UPDATE`;
  const moved = rows.flatMap(({ id, urgency, ...row }) => {
    const sendAt = instantOf(row.sendAt);
    const to = again({ urgency, queuedAt: instantOf(row.queuedAt), sendAt });
    return to === sendAt ? [] : [{ id, to: new Date(to) }];
  });
  if (moved.length === 0) return;
  await tx.$executeRaw`
    UPDATE "Notice" n SET "sendAt" = m."to"
    FROM unnest(${moved.map(one => one.id)}::text[], ${moved.map(one => one.to)}::timestamptz[]) AS m(id, "to")
    WHERE n.id = m.id`;
};
