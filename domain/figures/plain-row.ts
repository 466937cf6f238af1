import { figureKinds, type FigureKind } from '../codes/figures';
import { listNames, type PlainFigures, type PlainRows } from './plain';

export type { PlainRows } from './plain';

/** One plain row with its kind: what stands in one list of a file, and in one row of the record. */
export interface PlainRow<K extends FigureKind = FigureKind> {
  kind: K;
  data: PlainRows[K];
}

/** The rows of all lists, each with its kind, in the order of the kinds and of the lists. */
export const rowsOfPlain = (figures: PlainFigures): PlainRow[] =>
  figureKinds.flatMap(kind => figures[listNames[kind]].map((data): PlainRow => ({ kind, data })));

/** Rows of whatever kind as lists again, in their order. */
export const plainOfRows = (rows: readonly PlainRow[]): PlainFigures => {
  const of = <K extends FigureKind>(kind: K): PlainRows[K][] =>
    rows.filter((row): row is PlainRow<K> => row.kind === kind).map(row => row.data);
  return {
    tranches: of('tranche'),
    payments: of('payment'),
    projects: of('project'),
    measurements: of('measurement'),
    registers: of('register'),
  };
};

/** The amount of a row in 元; null where its kind is no money that flows. */
export const amountOfRow = ({ data }: PlainRow): string | null => ('amount' in data ? data.amount : null);
