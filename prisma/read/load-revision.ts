import { DomainError } from '../../domain/domain-error';
import type { Missing } from '../../domain/launch/answers';
import { documentOf } from '../../domain/revision/document-of';
import type { PieceChange, Match } from '../../domain/revision/pieces';
import type { RevisionAnswers } from '../../domain/revision/read-revision';
import { unitsNamedIn } from '../../domain/revision/units-named-in';
import type { Db } from '../schema/db';

const isNewest = async (db: Db, campaignId: string, ordinal: number): Promise<boolean> =>
  (await db.revision.count({ where: { campaignId, ordinal: { gt: ordinal } } })) === 0;

/** What was kept by an older version lacks what a missing thing has since. */
const completed = (one: Missing): Missing => ({
  ...{ key: `${one.code}/${JSON.stringify(one.about)}`, source: null, waitsFor: null, canConfirm: false },
  ...one,
});

/** A revision with its pieces in their order. @throws DomainError `REVISION_UNKNOWN` */
export const loadRevision = async (db: Db, campaignId: string, revisionId: string) => {
  const row = await db.revision.findFirst({
    where: { id: revisionId, campaignId },
    include: {
      pieces: { orderBy: [{ place: 'asc' }, { id: 'asc' }] },
      campaign: { select: { status: true } },
    },
  });
  if (!row) throw new DomainError('REVISION_UNKNOWN', { revisionId });
  return {
    ...row,
    document: documentOf(row),
    isNewest: await isNewest(db, campaignId, row.ordinal),
    isRunning: row.campaign.status === 'launched',
    own: row.own as unknown as RevisionAnswers,
    missing: (row.missing as unknown as Missing[]).map(completed),
    matches: row.matches as unknown as Match[],
    pieces: row.pieces.map(({ change: data, decision, ...one }) => {
      const change = data as unknown as PieceChange;
      return {
        ...one,
        change,
        unitIds: unitsNamedIn(change),
        decision: decision as 'pending' | 'approved' | 'rejected',
      };
    }),
  };
};

export type LoadedRevision = Awaited<ReturnType<typeof loadRevision>>;
export type LoadedPiece = LoadedRevision['pieces'][number];

/** The revisions of a campaign, the newest first, with how many pieces stand how. */
export const listRevisions = async (db: Db, campaignId: string) => {
  const rows = await db.revision.findMany({
    where: { campaignId },
    orderBy: { ordinal: 'desc' },
    omit: { plan: true, sourceText: true, own: true, answers: true, missing: true, matches: true },
  });
  const counts = await db.revisionPiece.groupBy({
    by: ['revisionId', 'decision'],
    where: { revisionId: { in: rows.map(one => one.id) } },
    _count: true,
  });
  const countOf = (revisionId: string, decision: string): number =>
    counts.find(one => one.revisionId === revisionId && one.decision === decision)?._count ?? 0;
  return rows.map((row, index) => ({
    ...row,
    document: documentOf(row),
    isNewest: index === 0,
    counts: {
      pending: countOf(row.id, 'pending'),
      approved: countOf(row.id, 'approved'),
      rejected: countOf(row.id, 'rejected'),
    },
  }));
};
