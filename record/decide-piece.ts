import { DomainError } from '../domain/domain-error';
import { caseDocketId } from '../domain/launch/build-dockets';
import type { Actor } from '../domain/permissions/actor';
import { assertDisinterested, assertStandsIn, doneBy } from '../domain/permissions/stand-in';
import { applyPiece, docketsConcerned } from '../domain/revision/apply-piece';
import { freeRef } from '../domain/revision/open-case';
import type { PieceChange } from '../domain/revision/pieces';
import { unitsIn, type PlanInForce } from '../domain/revision/plan-in-force';
import { unitsConcerned } from '../domain/revision/units-named-in';
import { fileOrNone } from '../domain/kinds';
import { unitsBroughtInBy } from '../domain/revision/units-named-in';
import { assertOpenUnits } from './assert-given';
import type { Book } from './book';
import type { PieceRecord } from './rows';

export interface PieceDecision {
  campaignId: string;
  revisionId: string;
  pieceId: string;
  isApproved: boolean;
  reason: string;
  actor: Actor;
  /** The change with periods counted from today: what is new is handed out today. */
  fresh?: PieceChange;
}

const pieceToDecide = async (
  book: Book,
  { campaignId, revisionId, pieceId, isApproved }: PieceDecision,
): Promise<PieceRecord> => {
  const piece = await book.store.readPiece(revisionId, pieceId);
  if (piece?.campaignId !== campaignId) throw new DomainError('PIECE_UNKNOWN', { revisionId, pieceId });
  if (piece.decision !== 'pending')
    throw new DomainError('PIECE_DECIDED', { pieceId, decision: piece.decision });
  if (!piece.isNewest) throw new DomainError('REVISION_SUPERSEDED', { revisionId });
  if (isApproved && piece.blockedBy.length > 0)
    throw new DomainError('PIECE_BLOCKED', { questions: piece.blockedBy });
  return piece;
};

/** The first number that no case of the campaign has or has had. */
const freeNumber = async (book: Book, campaignId: string, change: PieceChange): Promise<string | null> => {
  if (change.kind !== 'added') return null;
  const taken = new Set<string>();
  for (;;) {
    const ref = freeRef(change.revisedRef, one => taken.has(one));
    const there = await book.look([caseDocketId(campaignId, ref)]);
    if (there.size === 0) return ref;
    taken.add(ref);
  }
};

const apply = async (
  book: Book,
  input: PieceDecision,
  plan: PlanInForce,
  piece: PieceRecord,
): Promise<{ plan: PlanInForce; notes: string[] }> => {
  const { campaignId, revisionId, pieceId, actor } = input;
  const change = input.fresh ?? piece.change;
  const ids = docketsConcerned(campaignId, plan, change);
  // Files of units that come in do not exist yet.
  const there = await book.look(ids);
  const held = new Map((await book.hold(ids.filter(id => there.has(id)))).map(one => [one.id, one]));
  const facts = await book.open(campaignId);
  assertStandsIn(actor, facts.now);
  await assertOpenUnits(book, unitsBroughtInBy(change));
  const units = [...unitsIn(plan).all, ...piece.unitIds];
  const names = await book.store.unitNames(units);
  const applied = applyPiece({
    campaignId,
    plan,
    change,
    approval: {
      revisionId,
      pieceId,
      document: piece.document,
      sentence: piece.sentence,
      actor,
      unitName: id => names.get(id) ?? id,
    },
    facts,
    docket: id => fileOrNone(held.get(id)?.state),
    ref: await freeNumber(book, campaignId, change),
  });
  for (const outcome of applied.outcomes) book.save(held.get(outcome.state.id) ?? null, outcome);
  return applied;
};

/**
 * 审定 of one piece of a revised plan by the office: rejected, it is put on record; approved, it changes dockets and the plan in force in
 * one transaction, once. What cannot be done any more (met, closed, extended) stays as it is, and is said with the decision.
 *
 * @throws DomainError `PIECE_UNKNOWN`, `PIECE_DECIDED`, `REVISION_SUPERSEDED`, `PIECE_BLOCKED`, `PLAN_NOT_KEPT`, `UNIT_CLOSED`, `OWN_WORK`, and the domain's own
 */
export const decidePiece = async (book: Book, input: PieceDecision): Promise<void> => {
  const { campaignId, revisionId, pieceId, isApproved, reason, actor } = input;
  const plan = await book.store.lockPlanInForce(campaignId);
  if (!plan) throw new DomainError('PLAN_NOT_KEPT', { campaignId });
  const piece = await pieceToDecide(book, input);
  assertDisinterested(actor, unitsConcerned(plan, piece.change), {});
  const applied = isApproved ? await apply(book, input, plan, piece) : null;
  const { now, timetable } = await book.open(campaignId);
  await book.store.writePiece({
    revisionId,
    pieceId,
    decision: isApproved ? 'approved' : 'rejected',
    reason,
    decidedById: doneBy(actor).personId,
    decidedAt: now,
    notes: applied?.notes ?? [],
  });
  if (!applied) return;
  await book.store.savePlanInForce(campaignId, applied.plan, {
    ...timetable,
    ...applied.plan.timetable,
    offices: book.facts.offices,
    derivations: applied.plan.derivations,
  });
  // A date of the campaign itself may have moved.
  book.tellCampaign();
};
