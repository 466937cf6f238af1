import type { CycleRecord } from '../../prisma/read/assessments';
import { countFindings } from '../../prisma/read/findings';
import { findingsAsOf } from '../../prisma/read/findings-as-of';
import type { SignedIn } from '../../prisma/people/sessions';
import type { Db } from '../../prisma/schema/db';
import type { AssessmentView } from '../contracts/assessments';

type Counts = AssessmentView['findings'];

const sumOf = <K extends string>(
  rows: readonly { key: K | null; n: number }[],
): Partial<Record<K, number>> => {
  const sums: Partial<Record<K, number>> = {};
  for (const { key, n } of rows) if (key !== null) sums[key] = (sums[key] ?? 0) + n;
  return sums;
};

/** How many problems of a cycle the reader sees, by kind and by how they stand, or stood then. */
export const countFound = async (
  db: Db,
  actor: SignedIn,
  { campaignId, asOf }: CycleRecord,
): Promise<Counts> => {
  if (asOf === null) {
    const { byKind, byStatus } = await countFindings(db, actor, campaignId);
    return { byKind: sumOf(byKind), byStatus: sumOf(byStatus) };
  }
  const found = await findingsAsOf(db, actor, campaignId, asOf);
  return {
    byKind: sumOf(found.map(one => ({ key: one.findingKind, n: 1 }))),
    byStatus: sumOf(found.map(one => ({ key: one.status, n: 1 }))),
  };
};
