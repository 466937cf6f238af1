import type { CleanText } from '../clean-text';
import type { GatheredPlan } from '../gathered-plan';
import type { Range } from '../page-marks';
import type { UnknownColumns } from './ask-columns';
import type { ColumnHead } from './column-heads';
import { sameAsAbove } from '../same-as-above';
import type { ProseProblems } from './prose-problems';
import { rowDoubt } from './row-doubt';
import { readDuties } from './row-duties';
import { rowKindOf } from './row-kinds';
import { openBeside, readProblem } from './row-problem';
import type { TableRow } from './rows';
import { TableState } from './table-state';

/** A row with the cells above in the place of 「同上」. */
const withAbove = (row: TableRow, above: TableRow | null): TableRow => {
  const isSame = (word: string, at: number) =>
    word.length <= 12 && sameAsAbove.test(word) && (above?.words[at] ?? '') !== '';
  if (!above || !row.words.some(isSame)) return row;
  return {
    ...row,
    cells: row.cells.map((cell, at) => (isSame(row.words[at]!, at) ? above.cells[at]! : cell)),
    words: row.words.map((word, at) => (isSame(word, at) ? above.words[at]! : word)),
  };
};

/** Reads the rows of one table after another into the plan. */
export class RowReader {
  private readonly state: TableState;
  private rows = 0;

  constructor(clean: CleanText, gathered: GatheredPlan, prose: ProseProblems, unknown: UnknownColumns) {
    this.state = new TableState(clean, gathered, prose, unknown);
  }

  /** Another head; `rows` are those that stand under it. `goesOn`: they may still be of the problem above. */
  begin(columns: readonly ColumnHead[], rows: readonly TableRow[], goesOn = false): void {
    this.state.begin(columns, rows, goesOn);
  }

  /** No row follows. */
  end(): void {
    this.state.end();
  }

  /** Rows of another section or sheet. */
  leaveSection(): void {
    this.state.end();
    this.state.categories.leave();
    this.state.numbers.restart();
  }

  /** A heading over the rows from `row` on. */
  startGroup(title: Range, row: TableRow, ordinal = ''): void {
    const { state } = this;
    state.end();
    state.numbers.restart();
    state.gathered.claim(title, { kind: 'heading' });
    state.categories.group(ordinal, state.text(title), { ...row, range: title });
  }

  /** The last number that was read, for a table that goes on without a head. */
  get lastNumber(): string {
    return this.state.open?.number ?? '';
  }

  /** Says what the cells are that stand in no entry, and keeps those apart that are not known. */
  private claim(row: TableRow): void {
    const { columns, gathered, unknown } = this.state;
    for (const [index, head] of columns.entries()) {
      const cell = row.cells[index];
      if (!cell || cell.end <= cell.start) continue;
      if (head.column === 'unknown') unknown.add(head, row.words[index]!);
      else if (head.column === 'number') gathered.claim(cell, { kind: 'field', role: 'ordinal' });
      else if (head.column === 'category') gathered.claim(cell, { kind: 'heading' });
      else if (head.column === 'remark') gathered.claim(cell, { kind: 'field', role: 'remark' });
    }
  }

  read(printed: TableRow): void {
    const { state } = this;
    this.rows++;
    const row = withAbove(printed, state.above);
    state.above = row;
    const kind = rowKindOf(row, state.columns, state.habits.hasArabicNumbers);
    if (kind?.kind === 'group') {
      for (const cell of row.cells.filter(one => one.end > one.start))
        state.gathered.claim(cell, { kind: 'heading' });
      const { start, end } = row.cells[kind.at]!;
      this.startGroup({ start: start + kind.skip, end }, row, kind.ordinal);
      return;
    }
    if (kind?.kind === 'sum' || kind?.kind === 'note') return;
    const label = state.text(state.at(row, 'number')) || String(this.rows);
    const unclear = (why: string): void =>
      state.gathered.ask({
        code: 'TEXT_UNCLEAR',
        message: `表中第 ${label} 行${why},没有读入,请补填`,
        range: row.range,
      });
    if (kind) {
      unclear('不像问题,也不像小标题');
      return;
    }
    const doubt = rowDoubt(row, state.columns, state.habits.keepsWidth);
    if (doubt?.isProblemToo) {
      unclear(doubt.why);
      return;
    }
    this.claim(row);
    if (state.has('problem')) readProblem(state, row, label);
    else openBeside(state, row);
    const { open } = state;
    if (!open) unclear('没有写问题,上面也没有问题可以承接');
    else if (doubt) {
      open.pending = null;
      state.ask(
        'ASSIGNMENT_MISSING',
        `表中第 ${label} 行${doubt.why},责任单位和时限没有读入,请补填`,
        row.range,
      );
    } else readDuties(state, open, row, label);
  }
}
