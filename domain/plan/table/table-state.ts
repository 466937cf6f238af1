import type { CleanText } from '../clean-text';
import type { GatheredPlan, GatheredQuestion } from '../gathered-plan';
import type { Range } from '../page-marks';
import type { UnknownColumns } from './ask-columns';
import { Categories } from './categories';
import type { Column } from './columns';
import type { ColumnHead } from './column-heads';
import { NumberWatch } from './numbers';
import type { ProseProblems } from './prose-problems';
import type { DutyCell } from './row-pieces';
import type { TableRow } from './rows';
import { habitsOf, type TableHabits } from './table-habits';

/** The problem whose rows are being read. */
export interface OpenProblem {
  ref: string | null;
  words: string;
  number: string;
  /** The last measure, and who answered for it by when. */
  measure: Range | null;
  duties: readonly DutyCell[];
  /** The row that nobody answers for, until another row of the problem says who does. */
  pending: { label: string; range: Range } | null;
}

/** Where the reading of tables stands: the heads that hold, the category and the problem that are open. */
export class TableState {
  columns: readonly ColumnHead[] = [];
  habits: TableHabits = habitsOf([], []);
  readonly categories: Categories;
  readonly numbers = new NumberWatch();
  open: OpenProblem | null = null;
  /** The row that was read last, for 「同上」. */
  above: TableRow | null = null;
  /** What has been asked once of the table with these heads. */
  private readonly asked = new Set<string>();

  constructor(
    readonly clean: CleanText,
    readonly gathered: GatheredPlan,
    readonly prose: ProseProblems,
    readonly unknown: UnknownColumns,
  ) {
    this.categories = new Categories(clean, gathered);
  }

  /** Another head; `rows` are those that stand under it. With the same heads again, as on each page, the problem above may go on. */
  begin(columns: readonly ColumnHead[], rows: readonly TableRow[], goesOn: boolean): void {
    const isSame =
      columns.length === this.columns.length &&
      columns.every((one, at) => one.word === this.columns[at]!.word);
    this.columns = columns;
    this.habits = habitsOf(columns, rows);
    if (isSame || goesOn) return;
    this.above = null;
    this.end();
    this.numbers.restart();
    this.asked.clear();
  }

  /** No row follows that could go on with the problem. */
  end(): void {
    this.askPending();
    this.open = null;
  }

  at(row: TableRow, column: Column): Range | null {
    const index = this.columns.findIndex(one => one.column === column);
    const cell = index < 0 ? undefined : row.cells[index];
    return cell && cell.end > cell.start ? cell : null;
  }

  text(range: Range | null): string {
    return range ? this.clean.text.slice(range.start, range.end) : '';
  }

  norm(range: Range | null): string {
    return range ? this.clean.norm.slice(range.start, range.end) : '';
  }

  has(column: Column): boolean {
    return this.columns.some(one => one.column === column);
  }

  /** Asks about a row, and the problem that is open. */
  ask(code: GatheredQuestion['code'], message: string, range: Range): void {
    const ref = this.open?.ref;
    this.gathered.ask({ code, message, range, ...(ref ? { about: { problemRef: ref } } : {}) });
  }

  askOnce(code: GatheredQuestion['code'], message: string, range: Range): void {
    if (this.asked.has(message)) return;
    this.asked.add(message);
    this.ask(code, message, range);
  }

  /** Asks who answers for the problem that is open, if no row of it has said so. */
  askPending(): void {
    const pending = this.open?.pending;
    if (!pending) return;
    this.open!.pending = null;
    this.ask(
      'ASSIGNMENT_MISSING',
      `表中第 ${pending.label} 行没有写明由谁负责,请补填牵头单位、责任单位和时限`,
      pending.range,
    );
  }
}
