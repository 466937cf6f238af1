import type { FindingRecord } from '../../domain/finding/project';
import type { BreachRecord } from '../../domain/breach/project';
import type { LetterRecord } from '../../domain/letter/project';
import type { ProceedingRecord } from '../../domain/proceeding/project';
import type { Breach, Finding, Letter, Proceeding } from '../generated/client';
import { instantOf } from '../schema/instants';

/** The row of a letter as the domain projects it. */
export const letterOf = ({ batchKey: _, ...row }: Letter): LetterRecord =>
  ({
    ...row,
    draftedAt: instantOf(row.draftedAt),
    signedAt: instantOf(row.signedAt),
    numberedAt: instantOf(row.numberedAt),
    deliveredAt: instantOf(row.deliveredAt),
    acknowledgedAt: instantOf(row.acknowledgedAt),
    repliedAt: instantOf(row.repliedAt),
    withdrawnAt: instantOf(row.withdrawnAt),
  }) as unknown as LetterRecord;

/** The row of a proceeding as the domain projects it. */
export const proceedingOf = ({ batchKey: _, ...row }: Proceeding): ProceedingRecord =>
  ({
    ...row,
    openedAt: instantOf(row.openedAt),
    decidedAt: instantOf(row.decidedAt),
    endedAt: instantOf(row.endedAt),
  }) as unknown as ProceedingRecord;

/** The row of a breach as the domain projects it. */
export const breachOf = (row: Breach): BreachRecord =>
  ({
    ...row,
    foundAt: instantOf(row.foundAt),
    decidedAt: instantOf(row.decidedAt),
  }) as unknown as BreachRecord;

/** The row of a finding as the domain projects it. */
export const findingOf = (row: Finding): FindingRecord =>
  ({ ...row, foundAt: instantOf(row.foundAt) }) as unknown as FindingRecord;
