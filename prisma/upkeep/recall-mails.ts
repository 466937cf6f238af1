import type { Instant } from '../../domain/calendar/civil-date';
import type { Tx } from '../schema/db';
import { passOnNotices } from './pass-on-notices';

/** Why a formed mail did not leave, as the offices read it. */
const REASON = '收件人已不在该岗位,改送现在的收件人';

/** Formed mails before they are sent: those that still go, each to its person's present address. */
export interface Recalled<M> {
  left: M[];
  /** Notices wait again, for others or in other mails: they have to be formed. */
  isToForm: boolean;
}

/**
 * Looks once more at formed mails before they leave: one of whose notices is no longer its person's does not leave; what in
 * it is still his waits to be formed anew, what is not goes to whoever reads it now. Under the lock of their queue.
 */
export const recallMails = async <M extends { id: string; personId: string; to: string }>(
  tx: Tx,
  mails: M[],
  now: Instant,
): Promise<Recalled<M>> => {
  const notices = await tx.notice.findMany({
    where: { mailId: { in: mails.map(one => one.id) }, status: 'sending' },
    select: { id: true, mailId: true },
  });
  const passedOn = await passOnNotices(
    tx,
    notices.map(one => one.id),
    now,
  );
  const taken = new Set([...passedOn.goneIds, ...passedOn.unreadIds]);
  const gone = new Set(notices.filter(one => taken.has(one.id)).map(one => one.mailId));
  const recalled = mails.filter(one => gone.has(one.id)).map(one => one.id);
  if (recalled.length > 0) {
    await tx.mail.updateMany({
      where: { id: { in: recalled } },
      data: { status: 'withdrawn', lastError: REASON },
    });
    await tx.notice.updateMany({
      where: { mailId: { in: recalled }, status: 'sending' },
      data: { status: 'queued', mailId: null },
    });
  }
  const people = await tx.person.findMany({
    where: { id: { in: mails.map(one => one.personId) } },
    select: { id: true, email: true },
  });
  const addresses = new Map(people.map(one => [one.id, one.email?.trim() ?? '']));
  const left: M[] = [];
  for (const mail of mails.filter(one => !gone.has(one.id))) {
    const to = addresses.get(mail.personId) ?? mail.to;
    if (to !== mail.to) await tx.mail.update({ where: { id: mail.id }, data: { to } });
    left.push({ ...mail, to });
  }
  return { left, isToForm: recalled.length > 0 || passedOn.fresh.length > 0 };
};
