import { sentStatuses, type LetterStatus } from '../codes/letter';
import { isUntold } from '../finding/abilities';
import { isFile, type DocketState } from '../kinds';
import type { LetterState } from '../letter/state';
import type { UnitId } from '../obligation/types';
import { mayKnow, type Reader } from '../permissions/reader';
import type { ProceedingState } from '../proceeding/state';
import { sideOf } from './visible-assessment';

/**
 * True once the unit has been told of a proceeding about it: of an interview by its notice, of accountability by the decision
 * that was delivered. It stays told, also of what was called off later; of what was declined or called off before, it never is.
 */
export const isProceedingTold = ({
  noticed,
  rulingDelivered,
}: Pick<ProceedingState, 'noticed' | 'rulingDelivered'>): boolean =>
  noticed !== undefined || rulingDelivered !== undefined;

/** True once a letter has reached its addressee. */
const isLetterTold = ({ status }: { status: LetterStatus }): boolean =>
  sentStatuses.some(one => one === status);

const seesProceeding = (
  reader: Reader,
  proceeding: Pick<ProceedingState, 'unitId' | 'noticed' | 'rulingDelivered'>,
): boolean => mayKnow(reader, proceeding.unitId, isProceedingTold(proceeding));

/** `about` is the unit of the proceeding to which a letter belongs, where it may not know of that yet. */
const seesLetter = (
  reader: Reader,
  letter: Pick<LetterState, 'unitId' | 'status'>,
  untoldAbout: UnitId | null,
): boolean =>
  mayKnow(reader, letter.unitId, isLetterTold(letter)) &&
  !(untoldAbout !== null && reader.ownHouse.includes(untoldAbout));

/** True where the reader may see a docket at all, as far as that hangs on what has been told; its units are asked elsewhere. */
export const seesDocket = (
  reader: Reader,
  state: DocketState,
  untoldAbout: (proceedingId: string) => UnitId | null,
): boolean => {
  if (isFile(state)) return true;
  if (state.kind === 'proceeding') return seesProceeding(reader, state);
  // Its draft is the offices'; what was issued is read as a version of its own.
  if (state.kind === 'report') return reader.seesAll;
  // Their units are asked as a case's are.
  if (state.kind === 'figure-book' || state.kind === 'breach') return true;
  // Whoever owes a figure reads that he does; the targets as a whole are the offices'.
  if (state.kind === 'target-file')
    return reader.seesAll || state.obligations.some(one => reader.unitIds.includes(one.owedBy));
  // A subject and the third party read their own part of a cycle, a unit what was established about it.
  if (state.kind === 'assessment') return sideOf(reader, state) !== null;
  if (state.kind === 'finding') return mayKnow(reader, state.subjectId, !isUntold(state));
  return seesLetter(reader, state, state.proceedingId === null ? null : untoldAbout(state.proceedingId));
};
