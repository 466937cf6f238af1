import type { FigureKind } from '../../../codes/figures';
import { columnsOf, type Column } from './columns';
import { moneyPlaces } from './money-text';
import { bareHead, plainText, unitOfHead } from './plain-text';
import type { FigureSheet, FigureSheetRow } from './types';

/** A column of a sheet that is read. */
export interface HeadColumn {
  at: number;
  column: Column;
  /** The fact that it holds, for columns of facts one by one. */
  fact: string | null;
  /** Of its unit of money: 4 for 万元; null for a unit that is none. */
  places: number | null;
}

export interface Heads {
  row: number;
  columns: readonly HeadColumn[];
  /** Heads that say nothing that we know. */
  others: readonly { at: number; text: string }[];
}

/** Names of facts by what a head may say. */
export type FactNames = ReadonlyMap<string, string>;

const factOf = (head: string, names: FactNames): string | null =>
  /^(?:rows\.)?facts\.(.+)$/.exec(plainText(head))?.[1] ?? names.get(bareHead(head)) ?? null;

const placesOf = (head: string, column: Column): number | null => {
  const unit = unitOfHead(head);
  if (unit === null || (column.type !== 'amount' && column.type !== 'number')) return 0;
  return column.type === 'amount' ? moneyPlaces(unit) : null;
};

const headsOf = (kind: FigureKind, { at: row, cells }: FigureSheetRow, names: FactNames): Heads => {
  const columns: HeadColumn[] = [];
  const others: { at: number; text: string }[] = [];
  const facts = columnsOf[kind].find(one => one.type === 'facts');
  for (const [at, { text }] of cells) {
    const column = columnsOf[kind].find(one => one.words.includes(bareHead(text)));
    const fact = column ? null : factOf(text, names);
    if (column) columns.push({ at, column, fact, places: placesOf(text, column) });
    else if (fact !== null && facts) columns.push({ at, column: facts, fact, places: 0 });
    else if (text.trim() !== '') others.push({ at, text: text.trim() });
  }
  return { row, columns, others };
};

/** Titles and remarks stand above the heads; further down there are none. */
const DEEPEST = 20;

/** The row of a sheet that says what its columns are: the one with the most heads of the kind; null where none has two. */
export const findHeads = (
  kind: FigureKind,
  { rows }: FigureSheet,
  names: FactNames = new Map(),
): Heads | null => {
  let best: Heads | null = null;
  for (const row of rows.slice(0, DEEPEST)) {
    const heads = headsOf(kind, row, names);
    if (heads.columns.length > (best?.columns.length ?? 1)) best = heads;
  }
  return best;
};

/** The columns of a kind that have to be there and are not. */
export const missingHeads = (kind: FigureKind, heads: Heads | null): string[] =>
  columnsOf[kind]
    .filter(one => one.isRequired && !heads?.columns.some(found => found.column.key === one.key))
    .map(one => one.key);
