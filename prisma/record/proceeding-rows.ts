import { toInstant } from '../../domain/calendar/civil-date';
import type { ProceedingRecord } from '../../record/rows';

/** A proceeding as the driver reads it. */
export type ProceedingRow = Omit<ProceedingRecord, 'openedAt' | 'decidedAt' | 'endedAt'> & {
  openedAt: Date;
  decidedAt: Date | null;
  endedAt: Date | null;
};

export const proceedingOf = (row: ProceedingRow): ProceedingRecord => ({
  ...row,
  openedAt: toInstant(row.openedAt.getTime()),
  decidedAt: row.decidedAt && toInstant(row.decidedAt.getTime()),
  endedAt: row.endedAt && toInstant(row.endedAt.getTime()),
});
