import { markerAt } from '../markers';
import type { ColumnHead } from './column-heads';
import { rowNumberOf } from './numbers';
import type { TableRow } from './rows';

/** A row that states no problem: a heading over those below, a sum, a note. */
export type RowKind =
  | { kind: 'group'; ordinal: string; at: number; skip: number }
  | { kind: 'sum' }
  | { kind: 'note' }
  | { kind: 'unclear' };

const namesGroup = /(?:方面|领域|类|类型|部分|板块)$/;
const LONGEST_HEADING = 40;
const sum = /^(?:合[ ]?计|总[ ]?计|小[ ]?计|共[ ]?计)/;
const note =
  /^(?:注|备注|说明|附注|填表说明|填报说明|填报单位|填报人|填表人|制表人|审核人|制表|审核|联系人|填报时间)\d?(?:[:：、.]|$)/;

/** What a row is that says one thing only, in one cell or in merged ones; `null` for a row of the list itself. */
export const rowKindOf = (
  { words, border }: TableRow,
  columns: readonly ColumnHead[],
  hasArabicNumbers: boolean,
): RowKind | null => {
  const filled = words.flatMap((word, at) => (word === '' ? [] : [at]));
  const [at] = filled;
  if (at === undefined) return { kind: 'note' };
  const first = words[at]!;
  // A line of a form that nobody filled in.
  if (
    words.every(
      (word, index) => !/[\p{L}]/u.test(word) || (columns[index]?.column === 'number' && rowNumberOf(word)),
    )
  )
    return { kind: 'note' };
  if (sum.test(first) && filled.slice(1).every(one => words[one]!.length <= 12)) return { kind: 'sum' };
  if (note.test(first)) return { kind: 'note' };
  if (columns.length < 3) return null;
  const isOne = filled.every(one => words[one] === first);
  if (isOne) {
    const marker = markerAt(first, 0);
    if (marker?.kind === 'cn' || marker?.kind === 'cnp' || marker?.kind === 'part')
      return { kind: 'group', ordinal: marker.ordinal, at, skip: marker.length };
    const skip = marker?.length ?? 0;
    if (namesGroup.test(first) && first.length - skip <= 20) return { kind: 'group', ordinal: '', at, skip };
    if (columns[at]?.column !== 'number' || rowNumberOf(first)) return null;
    // Between runs of blanks the rest of a wrapped cell looks the same.
    if (border === 'blanks' || border === 'lines') return { kind: 'unclear' };
    return first.length <= LONGEST_HEADING ? { kind: 'group', ordinal: '', at, skip } : { kind: 'unclear' };
  }
  // 「一 | 饮水安全 | | |」 over rows that count 1, 2, 3.
  const [, title] = filled;
  const number = columns[at]?.column === 'number' ? rowNumberOf(first) : null;
  if (filled.length === 2 && title !== undefined && number?.isChinese && hasArabicNumbers)
    return { kind: 'group', ordinal: first.replace(/[^一二三四五六七八九十百]/g, ''), at: title, skip: 0 };
  return null;
};
