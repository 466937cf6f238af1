import type { DoubtKind } from '../../codes/assessment';
import type { Name } from '../../codes/names';
import type { Fraction } from '../../exact/fraction';
import type { Indicator } from '../../scheme/types';
import type { Place } from '../lay-out';
import type { AssessedFigure, Doubt, FiguresDue } from '../types';

/** What doubts are made of. */
export interface DoubtGiven {
  indicators: ReadonlyMap<string, Indicator>;
  places: readonly Place[];
  /** Of this year, as far as known. */
  figures: readonly AssessedFigure[];
  /** Of the year before. */
  before: readonly AssessedFigure[];
  due: readonly FiguresDue[];
  tolerance: Fraction;
}

/** A figure in the id of a doubt: corrected, it is another one, of which the same may be doubted anew. */
const nameOf = ({ id, before }: AssessedFigure): string =>
  before.length === 0 ? id : `${id}@${before.length}`;

/** A doubt about figures of one indicator and subject, the first of which says which. */
export const doubtAbout = (
  kind: DoubtKind,
  figures: readonly [AssessedFigure, ...AssessedFigure[]],
  says: Name,
): Doubt => {
  const [{ subjectId, indicator }] = figures;
  const names = figures.map(nameOf).sort();
  return {
    id: `${kind}:${subjectId}:${indicator}:${names.join('+')}`,
    kind,
    subjectId,
    indicator,
    figureIds: figures.map(one => one.id).sort(),
    says,
  };
};
