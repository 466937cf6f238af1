import type { AssessmentState } from '../assessment/state';
import type { Appraisal, AssessedFigure, Cell } from '../appraisal/types';
import type { CellMark } from '../codes/assessment';
import type { UnitId } from '../obligation/types';
import { knowsTold, knowsUntold, readsEverything, type Reader } from '../permissions/reader';
import { sideOf, visibleAssessment, visibleIndicators } from './visible-assessment';

/** A cell as the reader may know it; what it is worth the third party does not read. */
export interface CellSeen extends Omit<Cell, 'mark'> {
  /** Null where what it came to is not the reader's to know. */
  mark: CellMark | null;
}

export interface AppraisalSeen extends Omit<Appraisal, 'cells'> {
  cells: CellSeen[];
}

const nothing = { zh: '', en: '' };
const hidden = { zh: '—', en: '—' };

/** A figure for the third party: what it gave itself, and that it is missing; nothing of what was made of it. */
const plain = (cell: Cell, own: AssessedFigure | undefined): CellSeen => ({
  ...cell,
  mark: cell.mark === 'missing' || cell.mark === 'not-assigned' ? cell.mark : null,
  target: null,
  figureId: own?.id ?? null,
  shown: own ? { zh: own.statedAs, en: own.statedAs } : cell.mark === 'missing' ? cell.shown : hidden,
  points: null,
  of: null,
  formula: nothing,
  says: nothing,
  asks: [],
  doubts: [],
});

/** A cell in which a figure is doubted, for whom nobody has told of the doubt: what it comes to is still open. */
const undoubted = (cell: Cell, known: ReadonlySet<string>): CellSeen => {
  const doubts = cell.doubts.filter(id => known.has(id));
  if (doubts.length === cell.doubts.length || cell.mark !== 'doubted') return { ...cell, doubts };
  return doubts.length > 0
    ? { ...cell, doubts }
    : { ...cell, doubts, mark: null, points: null, shown: hidden, formula: nothing };
};

/**
 * What figures and events come to, as the reader may know it: the offices all of it; a subject its own cells and total, and of
 * doubts those that it was asked about; the third party the figures that it gave, and no points. `figures` are those that the
 * cells may show.
 */
export const visibleAppraisal = (
  reader: Reader,
  state: AssessmentState,
  appraisal: Appraisal,
  figures: readonly AssessedFigure[],
): AppraisalSeen => {
  if (readsEverything(reader)) return appraisal;
  const side = sideOf(reader, state);
  const indicators = new Set(visibleIndicators(side, state).map(one => one.id));
  const isThirdParty = side === 'third-party';
  const knows = (unitId: UnitId) => side !== null && (isThirdParty || knowsTold(reader, unitId));
  const isShown = (one: { subjectId: UnitId; indicator: string }) =>
    knows(one.subjectId) && indicators.has(one.indicator);
  const known = new Set([
    ...visibleAssessment(reader, state).doubts.map(one => one.id),
    ...appraisal.doubts.filter(one => knowsUntold(reader, one.subjectId)).map(one => one.id),
  ]);
  const given = (cell: Cell) =>
    figures.find(
      one =>
        one.method === 'third-party' &&
        one.subjectId === cell.subjectId &&
        one.indicator === cell.indicator &&
        one.year === state.year,
    );
  const untold = (one: { subjectId: UnitId }) => knowsUntold(reader, one.subjectId);
  return {
    cells: appraisal.cells
      .filter(isShown)
      .map(one => (isThirdParty ? plain(one, given(one)) : undoubted(one, known))),
    totals: isThirdParty ? [] : appraisal.totals.filter(one => knows(one.subjectId)),
    doubts: appraisal.doubts.filter(one => known.has(one.id)),
    raised: appraisal.raised.filter(untold),
    rewardable: appraisal.rewardable.filter(unitId => knowsUntold(reader, unitId)),
    missing: appraisal.missing.filter(one => isShown(one) && (!isThirdParty || one.method === 'third-party')),
    disagreements: appraisal.disagreements.filter(untold),
  };
};
