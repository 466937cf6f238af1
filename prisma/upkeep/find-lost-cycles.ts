import type { Db } from '../schema/db';

export interface OpenAssessment {
  id: string;
  campaignId: string;
  /** Since when it has something to do by itself, or when it will have; null while people have their turn. */
  workAt: Date | null;
}

/** Yearly cycles on the real clock that have not ended. A rehearsal's conductor starts those of its own. */
export const openAssessments = async (db: Db): Promise<OpenAssessment[]> => {
  const rows = await db.docket.findMany({
    where: { kind: 'assessment', isEnded: false, campaign: { status: 'launched', clock: 'real' } },
    select: { id: true, campaignId: true, campaign: { select: { assessAt: true } } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ campaign, ...row }) => ({ ...row, workAt: campaign.assessAt }));
};

/** Whether each of these cycles has ended; those that the record does not know are missing. */
export const knownAssessments = async (db: Db, ids: string[]): Promise<Map<string, boolean>> => {
  const rows = await db.docket.findMany({
    where: { kind: 'assessment', id: { in: ids } },
    select: { id: true, isEnded: true },
  });
  return new Map(rows.map(row => [row.id, row.isEnded]));
};
