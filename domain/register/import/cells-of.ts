import type { FigureCell, FigureSheet } from '../../figures/read/sheet/types';

/** A text that spans rows stands in each of them; one that spans columns in the first alone. */
export const cellsOf = ({
  rows,
  merges,
}: FigureSheet): ((at: number, column: number) => FigureCell | undefined) => {
  const byRow = new Map(rows.map(one => [one.at, one]));
  return (at, column) => {
    const own = byRow.get(at)?.cells.get(column);
    if (own) return own;
    const merge = merges.find(one => one.left === column && one.top < at && one.bottom >= at);
    return merge && byRow.get(merge.top)?.cells.get(column);
  };
};
