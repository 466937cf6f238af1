import type { CivilDate } from '../../calendar/civil-date';
import type { AssessedFigure, FiguresDue } from '../types';

/** By when a figure was due: the subject's own day goes before that of all; null where none is known. */
export const dueOf = (
  { subjectId, method }: Pick<AssessedFigure, 'subjectId' | 'method'>,
  due: readonly FiguresDue[],
): CivilDate | null => {
  const own = due.filter(one => one.method === method);
  const found = own.find(one => one.subjectId === subjectId) ?? own.find(one => one.subjectId === undefined);
  return found?.dueOn ?? null;
};
