import type { FigureProblemCode } from '../../codes/figure-problems';
import { figureProblem, type FigurePlace, type FigureProblem } from './problem';

interface Said {
  value?: unknown;
  nearest?: string | null;
}

/** What is noted while figures are read: problems refuse all of it, remarks are for who reads them. */
export class Notes {
  readonly problems: FigureProblem[] = [];
  readonly remarks: FigureProblem[] = [];

  refuse(code: FigureProblemCode, place: FigurePlace, said: Said = {}): void {
    this.problems.push(figureProblem(code, place, said));
  }

  remark(code: FigureProblemCode, place: FigurePlace, said: Said = {}): void {
    this.remarks.push(figureProblem(code, place, said));
  }
}

/** Where the fields of one row stand. */
export type PlaceOf = (field: string | null) => FigurePlace;
