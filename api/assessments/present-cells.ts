import type { AssessmentState } from '../../domain/assessment/state';
import { shownTarget } from '../../domain/appraisal/shown-target';
import type { Total } from '../../domain/appraisal/types';
import { isOpenDoubt } from './present-doubts';
import { sayNumber } from '../../domain/exact/fraction';
import type { Indicator } from '../../domain/scheme/types';
import type { CellSeen } from '../../domain/scope/visible-appraisal';
import type {
  AssessmentCellRow,
  AssessmentIndicatorView,
  AssessmentTotalView,
} from '../contracts/assessment-cells';

export const presentTotal = ({
  points,
  of,
  subjectId,
  vetoedBy,
  isPlanFulfilled,
}: Total): AssessmentTotalView => ({
  subjectId,
  points: points && sayNumber(points),
  of: of && sayNumber(of),
  vetoedBy,
  isPlanFulfilled,
});

/** A cell as the grid shows it; a doubt that nobody has settled is open, noted in the docket or not. */
export const presentCell = (
  cell: CellSeen,
  { doubts }: Pick<AssessmentState, 'doubts'>,
): AssessmentCellRow => ({
  subjectId: cell.subjectId,
  indicator: cell.indicator,
  mark: cell.mark,
  target: cell.target,
  shown: cell.shown,
  points: cell.points && sayNumber(cell.points),
  of: cell.of && sayNumber(cell.of),
  openDoubts: cell.doubts.filter(id => isOpenDoubt(doubts.find(one => one.id === id))).length,
});

const byPlan = { zh: '按计划', en: 'by plan' };

/** The target that all subjects have, or that each has its own. */
const targetOf = (
  indicator: Indicator,
  targets: readonly (string | null)[],
): AssessmentIndicatorView['target'] => {
  const [first, ...others] = new Set(targets.flatMap(one => one ?? []));
  if (first === undefined) return { zh: '—', en: '—' };
  return others.length > 0 ? byPlan : shownTarget(indicator, first);
};

export const presentIndicator = (
  indicator: Indicator,
  { scheme }: Pick<AssessmentState, 'scheme'>,
  cells: readonly CellSeen[],
): AssessmentIndicatorView => ({
  id: indicator.id,
  area: scheme.areas.find(one => one.id === indicator.area)?.name ?? {
    zh: indicator.area,
    en: indicator.area,
  },
  name: indicator.name,
  source: indicator.source,
  method: indicator.method,
  owner: indicator.owner,
  target: targetOf(
    indicator,
    cells.filter(one => one.indicator === indicator.id).map(one => one.target),
  ),
  points: indicator.points,
  cite: indicator.cite,
});
