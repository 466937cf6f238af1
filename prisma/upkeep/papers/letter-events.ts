import type { Instant } from '../../../domain/calendar/civil-date';
import type { LetterEvent } from '../../../domain/letter/events';
import type { LetterRecord } from '../../../domain/letter/project';
import { unknownActor } from '../../../domain/permissions/actor';

/** An event made of a stamp: it took effect then, and was known since then. */
const stamped = (at: Instant, by: typeof unknownActor | null = unknownActor) => ({ at, by, knownSince: at });

/**
 * The life of a letter, as far as a row of before there were events tells it: one event per stamp. The row does not know who
 * did it; drafts were the system's.
 */
export const letterEvents = (row: LetterRecord): LetterEvent[] => {
  const { kind, fromUnitId, proceedingId, title, body, items, number, reply } = row;
  const events: LetterEvent[] = [
    {
      type: 'letter-drafted',
      ...stamped(row.draftedAt, null),
      letterKind: kind,
      fromUnitId,
      proceedingId,
      title,
      blocks: [{ kind: 'verbatim', text: body }],
      items,
    },
  ];
  if (row.signedAt) events.push({ type: 'letter-signed', ...stamped(row.signedAt) });
  if (row.numberedAt)
    events.push({ type: 'letter-numbered', ...stamped(row.numberedAt), number: number ?? '' });
  if (row.deliveredAt) events.push({ type: 'letter-delivered', ...stamped(row.deliveredAt) });
  if (row.acknowledgedAt) events.push({ type: 'letter-acknowledged', ...stamped(row.acknowledgedAt) });
  if (row.repliedAt) events.push({ type: 'letter-replied', ...stamped(row.repliedAt), text: reply ?? '' });
  if (row.withdrawnAt) events.push({ type: 'letter-withdrawn', ...stamped(row.withdrawnAt), reason: '' });
  return events;
};
