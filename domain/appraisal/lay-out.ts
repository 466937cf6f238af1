import { exactOf } from '../exact/exact-of';
import type { Fraction } from '../exact/fraction';
import { groupBy } from '../group-by';
import type { UnitId } from '../obligation/types';
import type { Indicator } from '../scheme/types';
import { cellKey } from './cell-key';
import { figureThatCounts, type Counting } from './figure-that-counts';
import type { AppraisalInput, AssessedEvent, AssessedFigure, Target } from './types';

/** One cell with all that was given for it, before anything is judged. */
export interface Place {
  subjectId: UnitId;
  indicator: Indicator;
  /** Undefined where none was set. */
  target: Target | undefined;
  /** There is a target and it says that there is no task. */
  isUnassigned: boolean;
  counting: Counting;
  events: AssessedEvent[];
}

/** What is known on the day of the appraisal: facts of a later day are not seen. */
const knownBy = <T>(rows: readonly T[], dayOf: (row: T) => string, asOf: string): T[] =>
  rows.filter(row => dayOf(row) <= asOf);

const keyOf = (one: { subjectId: UnitId; indicator: string | null }): string =>
  cellKey(one.subjectId, one.indicator ?? '');

/** Figures of this year that are known, for the subjects of the cycle. */
export const figuresSeen = ({ figures, year, asOf, subjects }: AppraisalInput): AssessedFigure[] => {
  const own = new Set(subjects);
  return knownBy(
    figures.filter(one => one.year === year && own.has(one.subjectId)),
    one => one.asOf,
    asOf,
  );
};

export const eventsSeen = ({ events, asOf, subjects }: AppraisalInput): AssessedEvent[] => {
  const own = new Set(subjects);
  return knownBy(
    events.filter(one => own.has(one.subjectId)),
    one => one.on,
    asOf,
  );
};

/** How far sources may be apart, in percentage points. @throws RangeError where the scheme was not checked */
export const toleranceOf = ({ scheme }: AppraisalInput): Fraction => {
  const found = exactOf(scheme.doubts.tolerance);
  if (!found) throw new RangeError(`not a tolerance: ${scheme.doubts.tolerance}`);
  return found;
};

/** Indicators × subjects in the order of both. */
export const layOut = (input: AppraisalInput): Place[] => {
  const { scheme, subjects, targets, choices } = input;
  const figures = groupBy(figuresSeen(input), keyOf);
  const events = groupBy(eventsSeen(input), keyOf);
  const targetOf = new Map(targets.map(one => [keyOf(one), one]));
  const tolerance = toleranceOf(input);
  return scheme.indicators.flatMap(indicator =>
    subjects.map((subjectId): Place => {
      const key = cellKey(subjectId, indicator.id);
      const target = targetOf.get(key);
      return {
        subjectId,
        indicator,
        target,
        isUnassigned: target?.value === null,
        counting: figureThatCounts(indicator, figures.get(key) ?? [], choices[key], tolerance),
        events: events.get(key) ?? [],
      };
    }),
  );
};
