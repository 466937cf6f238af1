import { dateLike } from '../assignment-sentence';
import { apart, without } from '../cut-ranges';
import { bracketsIn, isAssignmentBracket } from '../brackets';
import type { CleanText } from '../clean-text';
import { isUnitRole, type FieldRole } from '../field-role';
import type { Range } from '../page-marks';
import type { Piece } from '../read-assignment';
import { cellItems, type CellItem } from './cell-items';
import { saysNothing } from './cell-doubt';
import type { Column } from './columns';
import type { ColumnHead } from './column-heads';

/** A cell of a row that says who answers or by when. */
export interface DutyCell {
  head: ColumnHead;
  range: Range;
}

export const namesUnits = (column: Column): boolean => column === 'words' || isUnitRole(column as FieldRole);
export const saysDuty = (column: Column): boolean =>
  namesUnits(column) || column === 'officer' || column === 'deadline';

/** What one measure of a row asks of whom. */
export interface RowDuty {
  /** The number of the measure's item in its cell, or `null` where the row has one measure. */
  item: CellItem | null;
  pieces: Piece[];
  /** Its own words, where they are not the whole measure. */
  texts?: Range[];
}

/** 「县住建局 7月1日前」 under a head that speaks of both. */
const mixedPieces = (norm: string, { start, end }: Range): Piece[] => {
  const pieces: Piece[] = [];
  for (const match of norm.slice(start, end).matchAll(/[^\s]+/g)) {
    const range = { start: start + match.index, end: start + match.index + match[0].length };
    pieces.push({ range, role: dateLike.test(match[0]) ? 'deadline' : null });
  }
  return pieces;
};

const piecesOf = (norm: string, { head, range }: DutyCell): Piece[] =>
  head.column === 'words'
    ? mixedPieces(norm, range)
    : [{ range, role: head.column as FieldRole, ...(head.hasPersons ? { hasPersons: true } : {}) }];

const pieceCount = (norm: string, { start, end }: Range): number =>
  norm
    .slice(start, end)
    .split(/[ \n]+/)
    .filter(Boolean).length;

/**
 * Who answers for what in a row. A cell that counts, 「1.县住建局 2.县水务局」, goes with the measure of the same number where it
 * counts as many; `doubt` says what could not be told.
 */
export const dutiesOfRow = (
  { norm }: CleanText,
  cells: readonly DutyCell[],
  measure: Range | null,
): { duties: RowDuty[]; doubt: string | null } => {
  const filled = cells.filter(({ range }) => !saysNothing(norm.slice(range.start, range.end)));
  const items = measure ? cellItems(norm, measure) : [];
  const counted = filled.map(cell => ({
    cell,
    items: cellItems(norm, cell.range, cell.head.column === 'deadline'),
  }));
  const counting = counted.filter(one => one.items.length > 0);
  const whole = { item: null, pieces: filled.flatMap(cell => piecesOf(norm, cell)) };
  if (counting.length === 0) {
    // One line to a unit beside counted measures may mean either.
    const beside = filled.filter(
      ({ head, range }) =>
        head.column !== 'officer' && items.length > 1 && pieceCount(norm, range) === items.length,
    );
    const [first] = beside;
    return {
      duties: [whole],
      doubt: first
        ? `「${first.head.word}」格有 ${items.length} 段,整改措施也有 ${items.length} 条,分不清是共同负责还是逐条对应,已按共同负责读入`
        : null,
    };
  }
  const n = items.length > 0 ? items.length : counting[0]!.items.length;
  const fits = counting.every(one => one.items.length === n);
  const hasUnits = counting.some(one => namesUnits(one.cell.head.column));
  if (fits && (items.length > 0 || (hasUnits && counting.length > 1)))
    return {
      duties: Array.from({ length: n }, (_, at) => ({
        item: items[at] ?? null,
        pieces: counted.flatMap(one =>
          piecesOf(norm, one.items.length > 0 ? { ...one.cell, range: one.items[at]!.body } : one.cell),
        ),
      })),
      doubt: null,
    };
  const pieces = counted.flatMap(one =>
    one.items.length > 0 && one.cell.head.column !== 'deadline'
      ? one.items.flatMap(({ body }) => piecesOf(norm, { ...one.cell, range: body }))
      : piecesOf(norm, one.cell),
  );
  const [odd] = counting.filter(one => one.items.length !== items.length);
  const isList = items.length === 0 && counting.every(one => one.cell.head.column !== 'deadline');
  return {
    duties: [{ item: null, pieces }],
    doubt:
      odd && !isList
        ? `「${odd.cell.head.word}」格列有 ${odd.items.length} 条,整改措施有 ${Math.max(items.length, 1)} 条,对不上,已作为共同负责读入`
        : null,
  };
};

/** Who answers where it stands in brackets behind the measures, 「1.更换灯具(责任单位:县城管局)」: each item with its own. */
export const dutiesInBrackets = (
  { norm }: CleanText,
  measure: Range,
  others: readonly DutyCell[],
): RowDuty[] => {
  const items = cellItems(norm, measure);
  const parts = items.length > 0 ? items : [null];
  const duties = parts.map(item => {
    const part = item?.body ?? measure;
    const brackets = bracketsIn(norm, part.start, part.end).filter(one =>
      isAssignmentBracket(norm.slice(one.inner.start, one.inner.end)),
    );
    return {
      item,
      pieces: brackets.map((one): Piece => ({ range: one.inner, role: null })),
      texts: without([part], apart(brackets)),
    };
  });
  if (duties.some(one => one.pieces.length === 0)) return [];
  const beside = others.flatMap(cell => piecesOf(norm, cell));
  return duties.map(one => ({ ...one, pieces: [...one.pieces, ...beside] }));
};
