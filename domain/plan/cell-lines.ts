import type { LabelMeanings } from './label-meanings';
import { columnOf, headingOf } from './table-columns';

/** A row of a table that came with one cell to a line: from which line to before which. */
export interface CellRow {
  from: number;
  to: number;
}

const MOST_COLUMNS = 12;

/** How many lines from `at` on are the headings of such a table's columns; 0 for none. The first row's number follows at once. */
const headingLines = (lines: readonly string[], at: number, meanings: LabelMeanings): number => {
  if (columnOf(lines[at] ?? '') !== 'number') return 0;
  let end = at;
  while (
    end < lines.length &&
    end - at < MOST_COLUMNS &&
    (lines[end]?.length ?? 99) <= 16 &&
    lines[end] !== '1'
  )
    end++;
  return lines[end] === '1' && headingOf(lines.slice(at, end), meanings) ? end - at : 0;
};

/**
 * Tables as they come out of a PDF or a web page, one cell to a line: the headings of the columns from 「序号」 on, then the rows,
 * each begun by its number. A row goes up to the next number, at most some lines too far: whoever reads it counts its cells.
 */
export const cellRowsIn = (lines: readonly string[], meanings: LabelMeanings): CellRow[] => {
  const rows: CellRow[] = [];
  for (let at = 0; at < lines.length; at++) {
    const width = headingLines(lines, at, meanings);
    if (width === 0) continue;
    rows.push({ from: at, to: at + width });
    let from = at + width;
    for (let number = 1; lines[from] === String(number); number++) {
      let to = from + width;
      // A cell of several lines moves the next number down.
      const next = String(number + 1);
      for (let look = to; look < Math.min(lines.length, to + MOST_COLUMNS) && lines[to] !== next; look++)
        if (lines[look] === next) to = look;
      rows.push({ from, to: Math.min(to, lines.length) });
      from = to;
    }
    at = from - 1;
  }
  return rows;
};
