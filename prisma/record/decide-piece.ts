import { dateOf } from '../../domain/calendar/civil-date';
import type { Plan } from '../../domain/plan/types';
import type { PieceChange } from '../../domain/revision/pieces';
import type { RevisionAnswers } from '../../domain/revision/read-revision';
import { decidePiece as decide, type PieceDecision } from '../../record/decide-piece';
import type { Touched } from '../../record/touched';
import { campaignNow } from './campaign-clock';
import type { Db, Tx } from '../schema/db';
import { act } from './acts';
import { loadLaunched, lockPlanInForce, type LaunchedCampaign } from '../read/plan-in-force';
import { readText, type RevisionReader } from '../read/read-text';

export type DecidedPiece = Omit<PieceDecision, 'fresh'> & {
  requestId: string | null;
  /** Counts the days of what is new; in this very process by default. */
  read?: RevisionReader;
};

const isSame = (a: PieceChange, b: PieceChange): boolean =>
  (a.kind === 'added' && b.kind === 'added' && a.revisedRef === b.revisedRef) ||
  (a.kind === 'measure-added' &&
    b.kind === 'measure-added' &&
    a.docketId === b.docketId &&
    a.measure.key === b.measure.key);

/** What is new is handed out today: its periods (「3个月内」) are counted from now, not from the campaign's hand-out. */
const countedFromNow = async (
  tx: Tx,
  campaign: LaunchedCampaign,
  { campaignId, revisionId, pieceId }: Omit<DecidedPiece, 'requestId' | 'read'>,
  read: RevisionReader | undefined,
): Promise<PieceChange | undefined> => {
  const piece = await tx.revisionPiece.findUnique({
    where: { revisionId_id: { revisionId, id: pieceId } },
    include: { revision: true },
  });
  const change = piece?.change as unknown as PieceChange | undefined;
  if (!piece || !change || (change.kind !== 'added' && change.kind !== 'measure-added')) return undefined;
  const inForce = await lockPlanInForce(tx, campaign);
  const { id, ordinal, sourceText, plan, own } = piece.revision;
  const text = {
    id,
    ordinal,
    text: sourceText,
    plan: plan as unknown as Plan,
    own: own as unknown as RevisionAnswers,
  };
  const handedOn = dateOf(await campaignNow(tx, campaignId));
  const { pieces } = await readText(tx, campaign, inForce, text, {
    handedOn,
    ...(read && { read }),
  });
  return pieces.find(one => isSame(one.change, change))?.change;
};

/**
 * 审定 of one piece, in one transaction: the decision, the dockets, the plan in force.
 *
 * @throws what `record/decide-piece` throws
 */
export const decidePiece = (db: Db, { requestId, read, ...input }: DecidedPiece): Promise<Touched> =>
  act(db, { actor: input.actor, requestId }, async (book, tx) => {
    const campaign = await loadLaunched(tx, input.campaignId);
    const fresh = input.isApproved ? await countedFromNow(tx, campaign, input, read) : undefined;
    await decide(book, { ...input, ...(fresh && { fresh }) });
  });
