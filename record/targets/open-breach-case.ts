import type { OpenCase } from '../../domain/breach/commands/open-case';
import { DomainError } from '../../domain/domain-error';
import { fileOrNone } from '../../domain/kinds';
import type { Actor } from '../../domain/permissions/actor';
import { assertDisinterested } from '../../domain/permissions/stand-in';
import { applyPiece } from '../../domain/revision/apply-piece';
import { breachDocument, caseOfBreach } from '../../domain/revision/case-of-breach';
import { docketsConcerned } from '../../domain/revision/apply-piece';
import { unitsIn } from '../../domain/revision/plan-in-force';
import { assertOpenUnits } from '../assert-given';
import type { Book, HeldDocket } from '../book';

/** `F33-2`, from the id of its case. */
const refOf = (campaignId: string, caseId: string): string => caseId.slice(campaignId.length + 1);

/**
 * The case of a breach that was decided in this book: as a problem that a revision adds, with the plan in force and the files of
 * units that come in.
 *
 * @throws DomainError `PLAN_NOT_KEPT`, `UNIT_UNKNOWN`, `UNIT_CLOSED`, `OWN_WORK`
 */
export const openBreachCase = async (
  book: Book,
  { state }: HeldDocket,
  act: OpenCase,
  actor: Actor,
): Promise<void> => {
  if (state.kind !== 'breach' || state.caseId === null) return;
  const { campaignId } = state;
  const plan = await book.store.lockPlanInForce(campaignId);
  if (!plan) throw new DomainError('PLAN_NOT_KEPT', { campaignId });
  const { facts } = book;
  const units = [...new Set([act.leadId, ...(act.responsibleIds ?? [])])];
  const known = await book.store.unitNames(units);
  if (units.some(id => !known.has(id))) throw new DomainError('UNIT_UNKNOWN', { unitIds: units });
  await assertOpenUnits(book, units);
  assertDisinterested(actor, units, state);
  const ref = refOf(campaignId, state.caseId);
  const change = caseOfBreach(state, act, ref, plan, facts);
  const ids = docketsConcerned(campaignId, plan, change);
  const there = await book.look(ids);
  const held = new Map((await book.hold(ids.filter(id => there.has(id)))).map(one => [one.id, one]));
  const names = await book.store.unitNames([...unitsIn(plan).all, ...units]);
  const applied = applyPiece({
    campaignId,
    plan,
    change,
    approval: {
      revisionId: state.id,
      pieceId: state.id,
      document: breachDocument,
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
