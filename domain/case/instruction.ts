import type { Instant } from '../calendar/civil-date';
import type { Obligation, UnitId } from '../obligation/types';
import type { EventActor } from '../permissions/actor';

/** 圈阅: a leader has read what the docket held then. A mark, no duty. */
export interface Circulation {
  at: Instant;
  by: EventActor | null;
  /** How many events there were besides marks: read again is only what has gone on since. */
  read: number;
}

/** 批示: a leader's instruction in words, and what those whom it names answered. */
export interface Instruction {
  id: string;
  at: Instant;
  by: EventActor | null;
  text: string;
  /** Who must answer; empty where it names nobody. */
  unitIds: UnitId[];
  /** What they owe for it, in the same order. */
  obligationIds: string[];
  answers: { unitId: UnitId; obligationId: string; at: Instant; text: string; fileIds: string[] }[];
  /** 收回: nobody has to answer any more. */
  withdrawn?: { at: Instant; reason: string };
}

interface WithMarks {
  seq: number;
  circulations?: Circulation[];
}

interface WithInstructions {
  instructions?: Instruction[];
  obligations: Obligation[];
}

/** How many events of a docket are no marks of having read. */
export const readSoFar = ({ seq, circulations = [] }: WithMarks): number => seq - circulations.length;

/** True where the leader has read everything that there is. */
export const hasRead = (state: WithMarks, personId: string): boolean =>
  state.circulations?.some(one => one.by?.personId === personId && one.read === readSoFar(state)) ?? false;

/** The instruction for which something is owed, also where it was passed on to another unit (转办). */
export const instructionOf = (
  { instructions = [], obligations }: WithInstructions,
  obligationId: string,
): Instruction | undefined => {
  const found = instructions.find(one => one.obligationIds.includes(obligationId));
  const before: Obligation | undefined = obligations.find(one => one.id === obligationId);
  if (found || before?.succeeds === undefined) return found;
  return instructionOf({ instructions, obligations }, before.succeeds);
};
