import type { PieceChange } from '../../domain/revision/pieces';
import type { PlanInForce } from '../../domain/revision/plan-in-force';
import { unitsNamedIn } from '../../domain/revision/units-named-in';
import type { PieceRecord } from '../../record/rows';
import type { Store } from '../../record/store';
import type { Tx } from '../schema/db';
import { documentOf } from '../../domain/revision/document-of';

/** Two people decided the same piece: the transaction of the second runs again and is refused. */
class DecidedMeanwhile extends Error {
  override readonly name = 'DecidedMeanwhile';
  // serialization_failure, as Postgres itself would say it.
  readonly code = '40001';
}

type RevisionStore = Pick<Store, 'lockPlanInForce' | 'savePlanInForce' | 'readPiece' | 'writePiece'>;

interface PieceRow extends Pick<
  PieceRecord,
  'campaignId' | 'sentence' | 'blockedBy' | 'decision' | 'isNewest'
> {
  change: PieceChange;
  title: string;
  number: string | null;
  issuedOn: string | null;
}

/** What the record keeps of revised plans, within one transaction. */
export const revisionStore = (tx: Tx): RevisionStore => ({
  lockPlanInForce: async campaignId => {
    const [row] = await tx.$queryRaw<{ data: PlanInForce }[]>`
      SELECT data FROM "PlanInForce" WHERE "campaignId" = ${campaignId} FOR UPDATE`;
    return row?.data ?? null;
  },
  savePlanInForce: async (campaignId, plan, timetable) => {
    // What was in force until the piece was approved: of several at one instant the first one's is kept.
    await tx.$executeRaw`
      INSERT INTO "PastPlan" ("campaignId", until, data)
      SELECT f."campaignId", d.at, f.data FROM "PlanInForce" f, LATERAL (
        SELECT max(p."decidedAt") AS at FROM "RevisionPiece" p JOIN "Revision" r ON r.id = p."revisionId"
        WHERE r."campaignId" = f."campaignId" AND p.decision = 'approved') d
      WHERE f."campaignId" = ${campaignId} AND d.at IS NOT NULL ON CONFLICT DO NOTHING`;
    await tx.$executeRaw`
      UPDATE "PlanInForce" SET data = ${JSON.stringify(plan)}::jsonb WHERE "campaignId" = ${campaignId}`;
    // The campaign's row is read by everybody: it is written only where its dates have moved.
    await tx.$executeRaw`
      UPDATE "Campaign" SET timetable = ${JSON.stringify(timetable)}::jsonb
      WHERE id = ${campaignId} AND timetable IS DISTINCT FROM ${JSON.stringify(timetable)}::jsonb`;
  },
  readPiece: async (revisionId, pieceId) => {
    const [row] = await tx.$queryRaw<PieceRow[]>`
      SELECT r."campaignId", p.change, p.sentence, p."blockedBy", p.decision, r.title, r.number, r."issuedOn",
        NOT EXISTS (SELECT FROM "Revision" n WHERE n."campaignId" = r."campaignId" AND n.ordinal > r.ordinal) AS "isNewest"
      FROM "RevisionPiece" p JOIN "Revision" r ON r.id = p."revisionId"
      WHERE p."revisionId" = ${revisionId} AND p.id = ${pieceId}`;
    if (!row) return null;
    const { campaignId, change, sentence, blockedBy, decision, isNewest } = row;
    const unitIds = unitsNamedIn(change);
    return {
      campaignId,
      change,
      sentence,
      blockedBy,
      decision,
      isNewest,
      unitIds,
      document: documentOf(row),
    };
  },
  writePiece: async ({ revisionId, pieceId, decision, reason, decidedById, decidedAt, notes }) => {
    const { count } = await tx.revisionPiece.updateMany({
      where: { revisionId, id: pieceId, decision: 'pending' },
      data: { decision, reason, decidedById, decidedAt: new Date(decidedAt), notes },
    });
    if (count === 0) throw new DecidedMeanwhile(`the piece ${pieceId} was decided meanwhile`);
  },
});
