import { fileOrNone } from '../../domain/kinds';
import { DomainError } from '../../domain/domain-error';
import type { DocketEvent } from '../../domain/case/events';
import type { DocketState } from '../../domain/case/state';
import type { Actor } from '../../domain/permissions/actor';
import { applyPiece, docketsConcerned } from '../../domain/revision/apply-piece';
import { freeRef } from '../../domain/revision/open-case';
import { unitsIn } from '../../domain/revision/plan-in-force';
import { loadFacts } from '../record/facts';
import type { Db } from '../schema/db';
import { unitNames } from './unit-names';
import { postgresStore } from '../record/postgres-store';
import { inTransaction } from '../record/acts';
import type { LoadedPiece, LoadedRevision } from './load-revision';
import { loadLaunched, lockPlanInForce } from './plan-in-force';

export interface PiecePreview {
  /** What would happen to which docket, were it approved now. */
  events: { state: DocketState; events: DocketEvent[] }[];
  /** What could not be done. */
  notes: string[];
}

/** What approving each of these pieces would do now, each for itself; nothing is changed. */
export const previewPieces = (
  db: Db,
  campaignId: string,
  { id: revisionId, document }: LoadedRevision,
  pieces: LoadedPiece[],
  actor: Actor,
): Promise<Map<string, PiecePreview>> =>
  inTransaction(db, async tx => {
    const plan = await lockPlanInForce(tx, await loadLaunched(tx, campaignId));
    const facts = await loadFacts(tx, campaignId);
    const idsOf = new Map(pieces.map(one => [one.id, docketsConcerned(campaignId, plan, one.change)]));
    const ids = [...new Set([...idsOf.values()].flat())];
    const rows = await postgresStore(tx).readDockets(ids);
    const cases = await tx.docket.findMany({ where: { campaignId, kind: 'case' }, select: { ref: true } });
    const refs = new Set(cases.map(one => one.ref));
    const states = new Map(rows.map(one => [one.id, one.state]));
    const named = await unitNames(db, [...unitsIn(plan).all, ...pieces.flatMap(one => one.unitIds)]);
    const previews = pieces.map(({ id: pieceId, change, sentence }): [string, PiecePreview] => {
      try {
        const { outcomes, notes } = applyPiece({
          campaignId,
          plan,
          change,
          approval: { revisionId, pieceId, document, sentence, actor, unitName: id => named(id).name },
          facts,
          docket: id => fileOrNone(states.get(id)),
          ref: change.kind === 'added' ? freeRef(change.revisedRef, ref => refs.has(ref)) : null,
        });
        return [pieceId, { events: outcomes.map(({ state, events }) => ({ state, events })), notes }];
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        return [pieceId, { events: [], notes: [error.message] }];
      }
    });
    return new Map(previews);
  });
