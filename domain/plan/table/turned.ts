import type { LabelMeanings } from '../label-meanings';
import { columnOf, headWord, holdsPersons, type Column } from './columns';
import type { ColumnHead } from './column-heads';
import type { TableRow } from './rows';

/** A row of a table of another build with heads of its own. */
export interface HeadedRow {
  columns: ColumnHead[];
  row: TableRow;
  /** Another measure of the problem above. */
  goesOn: boolean;
}

const isLabel = (word: string, meanings: LabelMeanings): boolean =>
  word !== '' && headWord(word).length <= 12 && columnOf(word, meanings) !== 'unknown';

const headFrom = (row: TableRow, at: number, meanings: LabelMeanings): ColumnHead => ({
  column: columnOf(row.words[at]!, meanings),
  word: headWord(row.words[at]!).replace(/:$/, ''),
  range: row.cells[at]!,
  hasPersons: holdsPersons(row.words[at]!),
});

/** Gathers label and words, pair by pair, into rows: a label that comes again begins the next one. */
class Pairs {
  readonly rows: HeadedRow[] = [];
  private columns: ColumnHead[] = [];
  private cells: TableRow['cells'] = [];
  private words: string[] = [];
  private readonly seen = new Set<Column>();
  private problem: ColumnHead | null = null;
  private goesOn = false;

  constructor(private readonly first: TableRow) {}

  add(head: ColumnHead, cell: TableRow['cells'][number], word: string): void {
    const { column } = head;
    const isAgain =
      column !== 'remark' && column !== 'unknown' && column !== 'officer' && this.seen.has(column);
    if (isAgain || (column === 'number' && this.seen.has('problem'))) this.close();
    if (isAgain && column !== 'problem' && column !== 'number' && this.problem) {
      // The next measure of the same card.
      this.goesOn = true;
      this.push(this.problem, { start: head.range.start, end: head.range.start }, '');
    }
    if (column === 'problem') this.problem = head;
    this.push(head, cell, word);
  }

  private push(head: ColumnHead, cell: TableRow['cells'][number], word: string): void {
    this.columns.push(head);
    this.cells.push(cell);
    this.words.push(word);
    this.seen.add(head.column);
  }

  close(): void {
    const from = this.columns[0];
    const to = this.cells.at(-1);
    if (from && to)
      this.rows.push({
        columns: this.columns,
        goesOn: this.goesOn,
        row: {
          ...this.first,
          range: { start: from.range.start, end: Math.max(to.end, from.range.end) },
          cells: this.cells,
          words: this.words,
        },
      });
    this.columns = [];
    this.cells = [];
    this.words = [];
    this.seen.clear();
    this.goesOn = false;
  }
}

const pairsOf = (rows: readonly TableRow[], meanings: LabelMeanings): HeadedRow[] => {
  const pairs = new Pairs(rows[0]!);
  for (const row of rows)
    for (let at = 0; at < row.words.length; at += 2) {
      const word = row.words[at + 1] ?? '';
      if (row.words[at] === '' || (word === '' && !isLabel(row.words[at]!, meanings))) continue;
      pairs.add(
        headFrom(row, at, meanings),
        row.cells[at + 1] ?? { start: row.range.end, end: row.range.end },
        word,
      );
    }
  pairs.close();
  return pairs.rows;
};

/**
 * Tables whose labels stand in the first column: a card of labels and words (one or two pairs to a row, one card to a problem), or a
 * ledger on its side with one problem to a column. Empty for any other table.
 */
export const turnedRows = (rows: readonly TableRow[], meanings: LabelMeanings): HeadedRow[] => {
  const [first] = rows;
  if (!first || rows.length < 3) return [];
  const labels = rows.filter(row => isLabel(row.words[0] ?? '', meanings));
  const columns = new Set(labels.map(row => columnOf(row.words[0]!, meanings)));
  const known = [...columns].filter(one => one !== 'remark').length;
  if (known < 3 || !columns.has('problem') || labels.length < rows.length * 0.6) return [];
  const thirds = rows.map(row => row.words[2] ?? '').filter(word => word !== '');
  if (thirds.every(word => isLabel(word, meanings))) return pairsOf(rows, meanings);
  const heads = rows.map(row => headFrom(row, 0, meanings));
  const width = Math.max(...rows.slice(0, 1000).map(row => row.words.length));
  return Array.from({ length: width - 1 }, (_, index) => index + 1)
    .map(at => ({
      columns: heads,
      goesOn: false,
      row: {
        ...first,
        cells: rows.map(row => row.cells[at] ?? { start: row.range.end, end: row.range.end }),
        words: rows.map(row => row.words[at] ?? ''),
      },
    }))
    .filter(({ row }) => row.words.some(word => word !== ''))
    .map(one => {
      const place = one.row.cells[heads.findIndex(({ column }) => column === 'problem')]!;
      return { ...one, row: { ...one.row, range: place } };
    });
};
