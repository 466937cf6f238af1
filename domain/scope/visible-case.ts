import type { EndReason, ObligationKind } from '../codes/obligation';
import type { CaseState } from '../case/state';
import { isProposal } from '../obligation/proposals';
import type { Obligation, StepRecord, UnitId } from '../obligation/types';
import { knowsTold, mayKnow, type Reader } from '../permissions/reader';
import { itemKey, type Sight } from './sight';

/**
 * What other units do not know of: the last chance and the answer to a 批示 are known to the unit that owes them, what follows a
 * filed accountability, the report that the office owes and what it decides about breaches, findings and assessments, to nobody but offices. A figure, a
 * step of an assessment and an explanation are owed by one unit.
 */
export const keptKinds = [
  'new-deadline',
  'instruction-answer',
  'aftermath',
  'compilation',
  'breach-decision',
  'notice-search',
  'figure',
  'assessment-step',
  'explanation',
  'assessment-decision',
  'finding-decision',
] as const satisfies ObligationKind[];

/** Of these nobody knows but offices: what they have to decide, and owe upward. */
export const officesKinds = [
  'aftermath',
  'compilation',
  'breach-decision',
  'notice-search',
  'assessment-decision',
  'finding-decision',
] as const satisfies ObligationKind[];

/** True where a reader may know that something is owed in a docket that he sees. */
export const seesObligation = (reader: Reader, kind: ObligationKind, owedBy: UnitId): boolean => {
  if (officesKinds.some(one => one === kind)) return reader.seesAll;
  return !(keptKinds as readonly ObligationKind[]).includes(kind) || knowsTold(reader, owedBy);
};

/** True where a reader may know of a rung: of a proposal, once the unit has been told of what was proposed. */
export const seesRung = (
  { reader, told }: Sight,
  owedBy: UnitId,
  rung: { obligationId: string; round: number; rung: string },
): boolean => !isProposal(rung.rung) || mayKnow(reader, owedBy, told.has(itemKey(rung)));

/** An obligation with the rungs that the reader may know of, in all rounds. */
export const visibleObligation = (sight: Sight, one: Obligation): Obligation => {
  const seen = (steps: StepRecord[], round: number) =>
    steps.filter(({ rung }) => seesRung(sight, one.owedBy, { obligationId: one.id, round, rung }));
  return {
    ...one,
    steps: seen(one.steps, one.round),
    pastRounds: one.pastRounds.map(past => ({ ...past, steps: seen(past.steps, past.round) })),
  };
};

/** What is owed that the reader may know of; the rungs stay as they are. */
export const visibleObligations = (
  reader: Reader,
  { obligations }: Pick<CaseState, 'obligations'>,
): Obligation[] => obligations.filter(one => seesObligation(reader, one.kind, one.owedBy));

/** 批示: known to the offices and leaders and to those whom it names, one paper for all of them. */
export const knowsInstruction = (reader: Reader, { unitIds }: { unitIds: readonly UnitId[] }): boolean =>
  reader.seesAll || unitIds.some(unitId => knowsTold(reader, unitId));

/**
 * A case or a unit's file as the reader may know it: what is left is what the events that he may see fold to. Why something
 * ended is said by `endReasonSeen`, since the light follows from it.
 */
export const visibleCase = (sight: Sight, docket: CaseState): CaseState => {
  const { calls = [], circulations, instructions = [], ...state } = docket;
  const { reader } = sight;
  const seen = calls.filter(one => knowsTold(reader, one.unitId));
  const read = instructions
    .filter(one => knowsInstruction(reader, one))
    .map(one => ({ ...one, answers: one.answers.filter(({ unitId }) => knowsTold(reader, unitId)) }));
  return {
    ...state,
    ...(reader.seesAll && circulations && { circulations }),
    ...(read.length > 0 && { instructions: read }),
    obligations: visibleObligations(sight.reader, state).map(one => visibleObligation(sight, one)),
    // What was said on the telephone is between the offices and the unit called.
    ...(seen.length > 0 && { calls: seen }),
  };
};

/** Why something ended, as the reader may know it: that another unit was held to account is told to nobody else. */
export const endReasonSeen = (reader: Reader, owedBy: UnitId, reason: EndReason): EndReason =>
  reason === 'accountability-filed' && !knowsTold(reader, owedBy) ? 'superseded' : reason;
