import { toInstant, type Instant } from '../../domain/calendar/civil-date';
import type { LetterRecord } from '../../record/rows';

type Dates =
  'draftedAt' | 'signedAt' | 'numberedAt' | 'deliveredAt' | 'acknowledgedAt' | 'repliedAt' | 'withdrawnAt';

/** A letter as the driver reads it. */
export type LetterRow = Omit<LetterRecord, Dates> &
  Record<Exclude<Dates, 'draftedAt'>, Date | null> & {
    draftedAt: Date;
  };

const instant = (date: Date | null): Instant | null => (date ? toInstant(date.getTime()) : null);

export const letterOf = (row: LetterRow): LetterRecord => ({
  ...row,
  draftedAt: toInstant(row.draftedAt.getTime()),
  signedAt: instant(row.signedAt),
  numberedAt: instant(row.numberedAt),
  deliveredAt: instant(row.deliveredAt),
  acknowledgedAt: instant(row.acknowledgedAt),
  repliedAt: instant(row.repliedAt),
  withdrawnAt: instant(row.withdrawnAt),
});
