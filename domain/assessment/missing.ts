import type { Appraisal } from '../appraisal/types';
import type { MeasureMethod } from '../codes/assessment';
import type { UnitId } from '../obligation/types';
import type { AssessmentState } from './state';

interface Lacking {
  subjectId: UnitId;
  indicator: string;
}

/** Of what a subject reports itself: the register that it keeps, and its own figures. What others measure comes with their steps. */
const ownMethods: readonly MeasureMethod[] = ['register', 'self-report'];

const isNoTask = ({ targets }: AssessmentState, { subjectId, indicator }: Lacking): boolean =>
  targets.some(one => one.subjectId === subjectId && one.indicator === indicator && one.value === null);

/** Indicators that are measured in one of these ways and have no figure yet, of one subject or of all. Missing is never 0. */
export const missingBy = (
  state: AssessmentState,
  { missing }: Pick<Appraisal, 'missing'>,
  methods: readonly MeasureMethod[],
  subjectId?: UnitId,
): Lacking[] => {
  const measuredSo = new Set(
    state.scheme.indicators.filter(one => methods.includes(one.method)).map(one => one.id),
  );
  return missing
    .filter(one => measuredSo.has(one.indicator) && !isNoTask(state, one))
    .filter(one => subjectId === undefined || one.subjectId === subjectId)
    .map(one => ({ subjectId: one.subjectId, indicator: one.indicator }));
};

/** Targets of one subject for which it has to have a figure and has none. */
export const targetsWithout = (
  state: AssessmentState,
  appraisal: Pick<Appraisal, 'missing'>,
  subjectId: UnitId,
): Lacking[] =>
  missingBy(state, appraisal, ownMethods, subjectId).filter(({ indicator }) =>
    state.targets.some(one => one.subjectId === subjectId && one.indicator === indicator),
  );
