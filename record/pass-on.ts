import type { CivilDate } from '../domain/calendar/civil-date';
import type { Derivation } from '../domain/explain/derivation';
import { derive } from '../domain/explain/derive';
import { groupBy } from '../domain/group-by';
import { readersOf, recipientsOn, type Reader, type Recipient, type ToldAs } from './audience';
import { whyOf } from './notice-rows';
import type { NoticeRow } from './rows';

/** A notice that is about to leave, or one beside it that tells the same. */
export interface LeavingNotice extends NoticeRow {
  /** Not sent yet: who reads it is still open. */
  isWaiting: boolean;
  /** Its person had it taken from him before; it may come back to him. */
  isPassedOn: boolean;
}

/** What becomes of notices whose readers have changed since they were queued. */
export interface PassedOn {
  /** Waiting notices whose person no longer reads for their audience. */
  goneIds: string[];
  /** Waiting notices for whose audience nobody reads. */
  unreadIds: string[];
  /** For whoever reads now and has not been told. */
  fresh: (NoticeRow & { insteadOfId: string | null })[];
}

/** What belongs to one act and tells the same: `docket#7` of `docket#7.2#person`, kind, obligation, facts. */
const matterOf = ({ id, docketId, kind, obligationId, payload }: NoticeRow): string => {
  const act = id.slice(
    0,
    docketId.length + 1 + (/^\d+/.exec(id.slice(docketId.length + 1))?.[0].length ?? 0),
  );
  // A payload that makes no sense tells the same as itself.
  return JSON.stringify([act, kind, obligationId, (payload as NoticeRow['payload'] | null)?.facts ?? id]);
};

const keyOf = ({ audience }: ToldAs): string => JSON.stringify(audience);

/** Its reason without those that were its first reader's. */
const ownWhy = ({ payload }: NoticeRow): Derivation =>
  // A payload that makes no sense is passed on as it is: its mail says so.
  (Array.isArray(payload.why) ? payload.why : []).filter(
    ({ cites }) => cites !== 'practice:stand-in' && cites !== 'practice:who-reads',
  );

const freshRow = (
  like: LeavingNotice,
  toldAs: ToldAs[],
  recipient: Recipient,
  gone: NoticeRow | undefined,
): PassedOn['fresh'][number] => {
  const { personId } = recipient;
  const { isWaiting: _, isPassedOn: _before, ...row } = like;
  const [first] = toldAs;
  const why = [...whyOf(ownWhy(like), recipient)];
  if (gone) why.push(derive({ code: 'passed-on' }, 'practice:who-reads'));
  return {
    ...row,
    id: `${like.id.slice(0, like.id.lastIndexOf('#'))}#${personId}`,
    personId,
    audiences: toldAs,
    urgency: first?.urgency ?? like.urgency,
    rung: first?.rung ?? null,
    payload: { ...like.payload, ...(first && { audience: first.audience.to }), why },
    insteadOfId: gone?.id ?? null,
  };
};

const passOnMatter = (notices: LeavingNotice[], readers: Reader[], day: CivilDate): PassedOn => {
  const waiting = notices.filter(one => one.isWaiting);
  const audiences = new Map<string, { like: LeavingNotice; toldAs: ToldAs; recipients: Recipient[] }>();
  for (const like of waiting)
    for (const toldAs of like.audiences)
      if (!audiences.has(keyOf(toldAs))) {
        const recipients = recipientsOn(day, readersOf(toldAs.audience, readers), toldAs.about);
        audiences.set(keyOf(toldAs), { like, toldAs, recipients });
      }
  const reading = [...audiences.values()].flatMap(one => one.recipients);
  const reads = new Set(reading.map(one => one.personId));
  const isGone = ({ personId }: LeavingNotice): boolean => personId === null || !reads.has(personId);
  const isUnread = ({ audiences: own }: LeavingNotice): boolean =>
    own.every(one => audiences.get(keyOf(one))?.recipients.length === 0);
  const gone = waiting.filter(one => isGone(one) && !isUnread(one));
  const told = new Set(notices.flatMap(one => (one.isPassedOn || one.personId === null ? [] : one.personId)));
  const fresh = new Map<string, PassedOn['fresh'][number]>();
  for (const { like, toldAs, recipients } of audiences.values())
    for (const recipient of recipients) {
      const known = fresh.get(recipient.personId);
      if (known) known.audiences.push(toldAs);
      else if (!told.has(recipient.personId)) {
        const before = gone.find(one => one.audiences.some(his => keyOf(his) === keyOf(toldAs)));
        fresh.set(recipient.personId, freshRow(like, [toldAs], recipient, before));
      }
    }
  return {
    goneIds: gone.map(one => one.id),
    unreadIds: waiting.filter(isUnread).map(one => one.id),
    fresh: [...fresh.values()],
  };
};

/**
 * Who is told is decided when a notice leaves (domain.md §4): who is gone, has moved or no longer has the role is told
 * nothing; whoever reads for the unit or the office on that day is, once, unless the same was queued or sent for him
 * already. `notices` are whole matters: what waits, and what beside it has been dealt with.
 */
export const passOn = (notices: LeavingNotice[], readers: Reader[], day: CivilDate): PassedOn => {
  const all = [...groupBy(notices, matterOf).values()].map(one => passOnMatter(one, readers, day));
  return {
    goneIds: all.flatMap(one => one.goneIds),
    unreadIds: all.flatMap(one => one.unreadIds),
    fresh: all.flatMap(one => one.fresh),
  };
};
