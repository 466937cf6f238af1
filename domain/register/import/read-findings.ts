import { isCivilDate, type CivilDate } from '../../calendar/civil-date';
import type { FindingAskCode } from '../../codes/finding-asks';
import { findingKindNames, findingKinds, type SourceKind } from '../../codes/findings';
import { cellAddress } from '../../figures/read/sheet/cell-address';
import { dayText } from '../../figures/read/sheet/day-text';
import { plainText } from '../../figures/read/sheet/plain-text';
import type { FigureCell, FigureSheet, FigureSheetRow } from '../../figures/read/sheet/types';
import type { FindingAct } from '../../finding/acts';
import type { UnitId } from '../../obligation/types';
import { findingColumn, type FindingField } from './finding-columns';
import { sourceNamed, sourceOfOrgan } from './source-of-organ';

type Enter = Extract<FindingAct, { kind: 'enter' }>;

/** Where something stands in a file: `审计` `C4`. */
interface Place {
  sheet: string;
  /** From 1, as a spreadsheet shows it; null where it is about the whole sheet. */
  row: number | null;
  cell: string | null;
}

export interface FindingAsk extends Place {
  code: FindingAskCode;
  /** What stands there. */
  value: string | null;
}

export interface FindingsReading {
  /** One for each row; of a row about which something is asked there is none. */
  entries: (Place & { act: Enter })[];
  asks: FindingAsk[];
}

export interface FindingsGiven {
  unitNamed: (name: string) => UnitId | null;
  indicatorNamed: (name: string) => string | null;
  /** What holds for all rows that do not say otherwise. */
  organ?: string;
  number?: string;
  source?: SourceKind;
  /** Heads of which people said that they are not wanted. */
  leaveOut?: readonly string[];
  /** The name of the file: the title of the paper where no column has one. */
  file: string;
}

const DEEPEST = 20;
const LONGEST = 200;
const LONGEST_TEXT = 20_000;

type Columns = Map<number, FindingField>;

const fieldsIn = ({ cells }: FigureSheetRow): number =>
  new Set([...cells.values()].map(one => findingColumn(one.text)).filter(one => one && one !== 'numbering'))
    .size;

/** The row with the most heads, of a unit and a problem at least. */
const headRow = ({ rows }: FigureSheet): FigureSheetRow | null => {
  const best = rows
    .slice(0, DEEPEST)
    .reduce<FigureSheetRow | null>((a, b) => (a && fieldsIn(a) >= fieldsIn(b) ? a : b), null);
  const has = (field: FindingField) =>
    [...(best?.cells.values() ?? [])].some(one => findingColumn(one.text) === field);
  return best && has('subject') && has('text') ? best : null;
};

/** A text that spans rows stands in each of them; one that spans columns in the first alone. */
const spreading = ({ rows, merges }: FigureSheet) => {
  const byRow = new Map(rows.map(one => [one.at, one]));
  return (at: number, column: number): FigureCell | undefined => {
    const own = byRow.get(at)?.cells.get(column);
    if (own) return own;
    const merge = merges.find(one => one.left === column && one.top < at && one.bottom >= at);
    return merge && byRow.get(merge.top)?.cells.get(column);
  };
};

const readSheet = (sheet: FigureSheet, given: FindingsGiven): FindingsReading => {
  const entries: FindingsReading['entries'] = [];
  const asks: FindingAsk[] = [];
  const ask = (code: FindingAskCode, value: string | null, at: number | null = null, column = -1) =>
    asks.push({
      ...{ code, value, sheet: sheet.title },
      row: at === null ? null : at + 1,
      cell: at === null || column < 0 ? null : cellAddress(column, at),
    });
  const head = headRow(sheet);
  if (!head) {
    ask('TABLE_MISSING', null);
    return { entries, asks };
  }
  const columns: Columns = new Map();
  const left = new Set<number>();
  for (const [at, { text }] of head.cells) {
    const field = findingColumn(text);
    if (field === 'numbering' || given.leaveOut?.includes(text.trim())) left.add(at);
    else if (field === null) ask('COLUMN_UNKNOWN', text.trim(), head.at, at);
    else if ([...columns.values()].includes(field)) ask('COLUMN_TWICE', text.trim(), head.at, at);
    else columns.set(at, field);
  }
  const cellAt = spreading(sheet);
  const columnOf = new Map([...columns].map(([at, field]) => [field, at]));
  for (const row of sheet.rows.filter(one => one.at > head.at)) {
    const before = asks.length;
    for (const [at, one] of row.cells) {
      if (left.has(at)) continue;
      if (one.flaw) ask('CELL_UNREADABLE', one.text, row.at, at);
      else if (!head.cells.has(at)) ask('CELL_UNDER_NO_HEAD', one.text, row.at, at);
    }
    if (![...row.cells].some(([at, one]) => !left.has(at) && one.text.trim() !== '')) continue;
    const said = (field: FindingField): string | null => {
      const at = columnOf.get(field);
      const text = at === undefined ? '' : (cellAt(row.at, at)?.text.trim() ?? '');
      return text === '' ? null : text;
    };
    const askOf = (code: FindingAskCode, field: FindingField) =>
      ask(code, said(field), row.at, columnOf.get(field) ?? -1);
    const brief = (field: FindingField): string | null => {
      const text = said(field);
      if (text !== null && text.length > LONGEST) askOf('TEXT_TOO_LONG', field);
      return text;
    };
    const day = (field: FindingField): CivilDate | null => {
      const at = columnOf.get(field);
      const text = said(field);
      if (text === null || at === undefined) return null;
      const on = cellAt(row.at, at)?.date ?? dayText(plainText(text));
      if (isCivilDate(on)) return on;
      askOf('DATE_INVALID', field);
      return null;
    };
    const named = <T>(
      field: FindingField,
      code: FindingAskCode,
      find: (word: string) => T | null,
    ): T | null => {
      const word = said(field);
      if (word === null) return null;
      const found = find(plainText(word));
      if (found === null) askOf(code, field);
      return found;
    };
    const text = said('text');
    if (text === null) askOf('TEXT_MISSING', 'text');
    else if (text.length > LONGEST_TEXT) askOf('TEXT_TOO_LONG', 'text');
    if (said('subject') === null) askOf('SUBJECT_MISSING', 'subject');
    const subjectId = named('subject', 'SUBJECT_UNKNOWN', given.unitNamed);
    const organ = brief('organ') ?? given.organ ?? null;
    if (organ === null) askOf('ORGAN_MISSING', 'organ');
    const kind =
      said('sourceKind') === null
        ? (given.source ?? (organ === null ? null : sourceOfOrgan(organ)))
        : named('sourceKind', 'SOURCE_UNCLEAR', sourceNamed);
    if (kind === null && organ !== null && said('sourceKind') === null)
      ask('SOURCE_UNCLEAR', organ, row.at, columnOf.get('organ') ?? -1);
    const findingKind = named(
      'findingKind',
      'KIND_UNKNOWN',
      word => findingKinds.find(one => one === word || findingKindNames[one].zh === word) ?? null,
    );
    const indicator = named('indicator', 'INDICATOR_UNKNOWN', given.indicatorNamed);
    const rest = {
      category: brief('category') ?? '未分类',
      number: brief('number') ?? given.number ?? null,
      title: brief('title') ?? given.file,
      issuedOn: day('issuedOn'),
      on: day('on'),
    };
    if (asks.length > before || text === null || subjectId === null || organ === null || kind === null)
      continue;
    const { category, number, title, issuedOn, on } = rest;
    const source = { kind, organ, number, title, on: issuedOn, fileIds: [], indicator };
    entries.push({
      ...{ sheet: sheet.title, row: row.at + 1, cell: null },
      act: { kind: 'enter', subjectId, findingKind, category, text, source, on },
    });
  }
  return { entries, asks };
};

/**
 * Findings of other organs from the sheets of a file, a row to a finding, by the heads of its columns. Nothing is dropped: what is
 * not understood is asked with its place. Sheets without a cell hold nothing.
 */
export const readFindings = (sheets: readonly FigureSheet[], given: FindingsGiven): FindingsReading => {
  const filled = sheets.filter(one => one.rows.some(row => row.cells.size > 0));
  if (filled.length === 0)
    return {
      entries: [],
      asks: [{ code: 'TABLE_MISSING', value: null, sheet: given.file, row: null, cell: null }],
    };
  const all = filled.map(one => readSheet(one, given));
  return { entries: all.flatMap(one => one.entries), asks: all.flatMap(one => one.asks) };
};
