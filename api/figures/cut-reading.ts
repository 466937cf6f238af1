import type { PlainFigures } from '../../domain/figures/plain';
import type { FigureProblem } from '../../domain/figures/read/problem';
import type { FigureReading } from '../../domain/figures/read/read-figures';

/** So many of what is wrong are told; how many there are is always said. */
const MOST_TOLD = 500;

interface Told {
  count: number;
  first: FigureProblem[];
}

/** What was read, as it can be sent: rows and no figures, and not a million problems. */
interface CutReading {
  rows: PlainFigures | null;
  problems: Told;
  remarks: Told;
}

const told = (all: FigureProblem[]): Told => ({ count: all.length, first: all.slice(0, MOST_TOLD) });

export const cutReading = ({
  rows,
  problems,
  remarks,
}: Pick<FigureReading, 'rows' | 'problems' | 'remarks'>): CutReading => ({
  rows,
  problems: told(problems),
  remarks: told(remarks),
});
