import type { AssessmentCellRow, AssessmentCellsView } from '../../api/contracts/assessment-cells';

export type CellAt = Pick<AssessmentCellRow, 'subjectId' | 'indicator'>;

/** What the table and its cards are given: the cells, and the one that is open beside them. */
export interface CellsProps {
  cells: AssessmentCellsView;
  chosen: CellAt | null;
  onChoose: (at: CellAt) => void;
}
