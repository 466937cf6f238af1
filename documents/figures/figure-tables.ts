import { figureKindNames, figureKinds, type FigureKind } from '../../domain/codes/figures';
import { fenOf } from '../../domain/exact/money';
import { listNames, type PlainFacts, type PlainFigures } from '../../domain/figures/plain';
import { entryFields, figureFields, type FigureField } from '../../domain/figures/plain-fields';
import type { Cell } from '../sheet';
import { exactNumber } from './exact-number';
import { factColumns } from './fact-columns';

/** Figures of one kind as a table, heads first. */
export interface FigureTable {
  kind: FigureKind;
  title: string;
  heads: string[];
  rows: Cell[][];
}

type Loose = Readonly<Record<string, unknown>>;

/** The columns of a kind but facts, which are told by what there is. */
export const fieldsOf = (kind: FigureKind): FigureField[] =>
  [...figureFields[kind], ...(kind === 'register' ? entryFields : [])].filter(
    one => one.type !== 'facts' && one.type !== 'rows',
  );

/** An amount as a number, to be added up, where a workbook keeps it exactly; else as a text. */
const amountCell = (yuan: string): Cell => {
  const number = Number(yuan);
  const kept = exactNumber(String(number));
  return kept !== null && fenOf(kept) === fenOf(yuan) ? number : yuan;
};

const cellOf = (row: Loose, { key, type }: FigureField): Cell => {
  const value = row[key];
  if (typeof value !== 'string') return '';
  return type === 'amount' ? amountCell(value) : value;
};

interface Line {
  own: Loose;
  entry: Loose;
  facts: PlainFacts;
}

const factsIn = (row: Loose): PlainFacts => (row.facts ?? {}) as PlainFacts;

const linesOf = (kind: FigureKind, rows: readonly Loose[]): Line[] =>
  kind === 'register'
    ? rows.flatMap(own => {
        const entries = own.rows as readonly Loose[];
        return entries.length === 0
          ? [{ own, entry: {}, facts: {} }]
          : entries.map(entry => ({ own, entry, facts: factsIn(entry) }));
      })
    : rows.map(own => ({ own, entry: {}, facts: factsIn(own) }));

const tableOf = (kind: FigureKind, rows: readonly Loose[]): FigureTable => {
  const [own, ofEntry] = [figureFields[kind], kind === 'register' ? entryFields : []].map(fields =>
    fields.filter(one => one.type !== 'facts' && one.type !== 'rows'),
  );
  const lines = linesOf(kind, rows);
  const facts = factColumns(lines.map(one => one.facts));
  return {
    kind,
    title: figureKindNames[kind].zh,
    heads: [...fieldsOf(kind).map(one => one.head.zh), ...facts.heads],
    rows: lines.map(line => [
      ...(own ?? []).map(field => cellOf(line.own, field)),
      ...(ofEntry ?? []).map(field => cellOf(line.entry, field)),
      ...facts.cellsOf(line.facts),
    ]),
  };
};

/** Figures as tables, one for each kind of which there are any. */
export const figureTables = (figures: PlainFigures): FigureTable[] =>
  figureKinds.flatMap(kind => {
    const rows = figures[listNames[kind]];
    return rows.length > 0 ? [tableOf(kind, rows as unknown as readonly Loose[])] : [];
  });
