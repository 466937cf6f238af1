import { DomainError } from '../domain/domain-error';
import { fileOrNone, type DocketState } from '../domain/kinds';
import { caseDocketId } from '../domain/launch/build-dockets';
import type { Actor } from '../domain/permissions/actor';
import { assertDisinterested } from '../domain/permissions/stand-in';
import type { CaseOrder } from '../domain/revision/added-case';
import { applyPiece, docketsConcerned } from '../domain/revision/apply-piece';
import { freeRef } from '../domain/revision/open-case';
import type { ChangeOf } from '../domain/revision/pieces';
import { unitsIn, type PlanInForce } from '../domain/revision/plan-in-force';
import { assertOpenUnits } from './assert-given';
import type { Book } from './book';

/** The id of a case by the first number `F33`, `F33-2`, … that no case of the campaign has or has had. */
export const freeCaseId = async (book: Book, campaignId: string, stem: string): Promise<string> => {
  const taken = new Set<string>();
  for (;;) {
    const id = caseDocketId(
      campaignId,
      freeRef(stem, one => taken.has(one)),
    );
    const there = await book.look([id]);
    if (there.size === 0) return id;
    taken.add(id.slice(campaignId.length + 1));
  }
};

interface Added {
  /** Of what it is opened: a breach, a finding. */
  origin: DocketState;
  caseId: string;
  document: string;
  order: CaseOrder;
  /** The problem as a revision would add it, into this plan under this number. */
  change: (ref: string, plan: PlanInForce) => ChangeOf<'added'>;
  actor: Actor;
}

/**
 * A case that stands in no plan's text, as a problem that a revision adds: with the plan in force and the files of units that come
 * in, in the transaction of the command that opens it.
 *
 * @throws DomainError `PLAN_NOT_KEPT`, `UNIT_UNKNOWN`, `UNIT_CLOSED`, `OWN_WORK`
 */
export const openAddedCase = async (
  book: Book,
  { origin, caseId, document, order, change: changeIn, actor }: Added,
): Promise<void> => {
  const { campaignId } = origin;
  const plan = await book.store.lockPlanInForce(campaignId);
  if (!plan) throw new DomainError('PLAN_NOT_KEPT', { campaignId });
  const { facts } = book;
  const units = [...new Set([order.leadId, ...(order.responsibleIds ?? [])])];
  const known = await book.store.unitNames(units);
  if (units.some(id => !known.has(id))) throw new DomainError('UNIT_UNKNOWN', { unitIds: units });
  await assertOpenUnits(book, units);
  assertDisinterested(actor, units, origin);
  const ref = caseId.slice(campaignId.length + 1);
  const change = changeIn(ref, plan);
  const ids = docketsConcerned(campaignId, plan, change);
  const there = await book.look(ids);
  const held = new Map((await book.hold(ids.filter(id => there.has(id)))).map(one => [one.id, one]));
  const names = await book.store.unitNames([...unitsIn(plan).all, ...units]);
  const applied = applyPiece({
    campaignId,
    plan,
    change,
    approval: {
      revisionId: origin.id,
      pieceId: origin.id,
      document,
      sentence: change.text,
      actor,
      unitName: id => names.get(id) ?? id,
    },
    facts,
    docket: id => fileOrNone(held.get(id)?.state),
    ref,
  });
  for (const outcome of applied.outcomes) book.save(held.get(outcome.state.id) ?? null, outcome);
  await book.store.savePlanInForce(campaignId, applied.plan, {
    ...facts.timetable,
    ...applied.plan.timetable,
    offices: facts.offices,
    derivations: applied.plan.derivations,
  });
  book.tellCampaign();
};
