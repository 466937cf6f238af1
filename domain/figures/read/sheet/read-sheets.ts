import type { FigureKind } from '../../../codes/figures';
import { listNames } from '../../plain';
import { nearestOf } from '../nearest';
import { Notes, type PlaceOf } from '../notes';
import { nowhere } from '../problem';
import { readFigures, type FigureReading, type ReadOptions } from '../read-figures';
import { cellAddress } from './cell-address';
import { columnsOf } from './columns';
import { dataRows } from './data-rows';
import { findHeads, missingHeads, type FactNames, type Heads } from './find-heads';
import { gatherRegisters } from './gather-registers';
import { kindOfSheet } from './kind-of-sheet';
import { rowOfCells, type LooseRow } from './row-of-cells';
import { bareHead } from './plain-text';
import type { FigureSheet } from './types';

export interface SheetOptions extends Omit<ReadOptions, 'placeIn'> {
  /** What the file holds, where it has one sheet: else its name says so, or its heads. */
  kind?: FigureKind;
}

interface PlacedRow {
  row: LooseRow;
  place: PlaceOf;
}

/** Sheets with notes for people, as our templates have one. */
const isForPeople = (title: string): boolean =>
  /^(?:填写说明|填表说明|说明|可用名称|readme|notes?)$/i.test(title.trim());

const checkHeads = (kind: FigureKind, sheet: FigureSheet, heads: Heads | null, notes: Notes): void => {
  const place = { ...nowhere, kind, sheet: sheet.title };
  const at = (column: number) => ({
    ...place,
    row: (heads?.row ?? 0) + 1,
    cell: cellAddress(column, heads?.row ?? 0),
  });
  for (const field of missingHeads(kind, heads))
    notes.refuse('HEAD_MISSING', { ...place, field }, { value: field });
  if (!heads) return;
  const words = columnsOf[kind].flatMap(one => one.words);
  for (const { at: column, text } of heads.others) {
    const nearest = nearestOf(bareHead(text), words);
    if (nearest === null) notes.remark('HEAD_UNKNOWN', at(column), { value: text });
    else notes.refuse('HEAD_UNKNOWN', at(column), { value: text, nearest });
  }
  const seen = new Set<string>();
  for (const {
    at: column,
    column: { key },
    fact,
    places,
  } of heads.columns) {
    const name = fact === null ? key : `${key}.${fact}`;
    if (seen.has(name)) notes.refuse('HEAD_TWICE', { ...at(column), field: key }, { value: key });
    seen.add(name);
    if (places === null) notes.refuse('HEAD_UNIT', { ...at(column), field: key });
  }
};

const rowsOf = (kind: FigureKind, sheet: FigureSheet, names: FactNames, notes: Notes): PlacedRow[] => {
  const heads = findHeads(kind, sheet, names);
  checkHeads(kind, sheet, heads, notes);
  // Without a column that has to be there every row would be wrong for the same reason.
  if (!heads || missingHeads(kind, heads).length > 0) return [];
  const placeAt =
    (row: number): PlaceOf =>
    field => {
      const column = heads.columns.find(one => one.column.key === field)?.at;
      const cell = column === undefined ? null : cellAddress(column, row);
      return { kind, row: row + 1, field, sheet: sheet.title, cell };
    };
  const { rows, skipped, merged } = dataRows(sheet, heads);
  for (const { at, text } of skipped) notes.remark('ROW_SKIPPED', placeAt(at)(null), { value: text });
  for (const { at, column } of merged)
    notes.refuse('CELL_MERGED', { ...placeAt(at)(null), cell: cellAddress(column, at) });
  if (rows.length === 0) notes.remark('SHEET_EMPTY', { ...nowhere, kind, sheet: sheet.title });
  return rows.map(({ at, cellAt }) => ({ row: rowOfCells(cellAt, heads.columns), place: placeAt(at) }));
};

const factNames = ({ vocabulary }: SheetOptions): FactNames =>
  new Map(
    [...(vocabulary?.registers ?? []), ...(vocabulary?.programmes ?? [])]
      .flatMap(one => one.facts ?? [])
      .flatMap(({ id, name }) =>
        [name.zh, name.en, id].map((word): [string, string] => [bareHead(word), id]),
      ),
  );

/** Figures from the sheets of a workbook: all of them, or what is wrong in which cell. */
export const readSheets = (sheets: readonly FigureSheet[], options: SheetOptions = {}): FigureReading => {
  const notes = new Notes();
  const found: Partial<Record<FigureKind, PlacedRow[]>> = {};
  const names = factNames(options);
  const filled = sheets.filter(one => one.rows.length > 0 && !isForPeople(one.title));
  for (const sheet of filled) {
    const kind = (filled.length === 1 ? options.kind : undefined) ?? kindOfSheet(sheet);
    if (kind) (found[kind] ??= []).push(...rowsOf(kind, sheet, names, notes));
    else notes.remark('SHEET_UNKNOWN', { ...nowhere, sheet: sheet.title });
  }
  if (Object.keys(found).length === 0) notes.refuse('SHEET_MISSING', nowhere);
  if (found.register) found.register = gatherRegisters(found.register, notes);
  const lists = Object.entries(found) as [FigureKind, PlacedRow[]][];
  const file = Object.fromEntries(lists.map(([kind, rows]) => [listNames[kind], rows.map(one => one.row)]));
  const reading = readFigures(file, {
    ...options,
    placeIn: (kind, at) => field => found[kind]?.[at]?.place(field) ?? { ...nowhere, kind, field },
  });
  const problems = [...notes.problems, ...reading.problems];
  const remarks = [...notes.remarks, ...reading.remarks];
  return problems.length > 0
    ? { figures: null, rows: null, problems, remarks }
    : { ...reading, problems, remarks };
};
