import type { CellMark } from '../../domain/codes/assessment';

interface At {
  subjectId: string;
  indicator: string;
  /** Null where the reader is not told. */
  mark: CellMark | null;
}

/** Marks that cost something, or are not settled. */
const lost: readonly (CellMark | null)[] = ['minus', 'zero', 'doubted', 'missing', 'asked'];

const isAt = (one: At, at: Pick<At, 'subjectId' | 'indicator'>): boolean =>
  one.subjectId === at.subjectId && one.indicator === at.indicator;

/** The next cell that lost points or is not settled: of the same subject after this one, else of those that follow, all round; null for none. */
export const nextLost = <C extends At>(
  cells: readonly C[],
  from: Pick<At, 'subjectId' | 'indicator'>,
): C | null => {
  const own = cells.filter(one => one.subjectId === from.subjectId);
  const others = cells.filter(one => one.subjectId !== from.subjectId);
  const at = own.findIndex(one => isAt(one, from));
  const round = [...own.slice(at + 1), ...others, ...own.slice(0, Math.max(0, at))];
  return round.find(one => lost.includes(one.mark)) ?? null;
};

/** The cell with which a page begins: the first that lost points, else the first. */
export const firstCell = <C extends At>(cells: readonly C[]): C | null =>
  cells.find(one => lost.includes(one.mark)) ?? cells[0] ?? null;
