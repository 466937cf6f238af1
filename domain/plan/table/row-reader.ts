import { readNumber } from '../../deadline/chinese-number';
import type { CleanText } from '../clean-text';
import { addProblem, type GatheredPlan } from '../gathered-plan';
import type { Range } from '../page-marks';
import { readAssignmentWords } from '../read-assignment';
import type { UnknownColumns } from './ask-columns';
import { saysNothing } from './cell-doubt';
import { Categories } from './categories';
import type { Column } from './columns';
import type { ColumnHead } from './head';
import { NumberWatch, rowNumberOf } from './numbers';
import type { ProseProblems } from './prose-problems';
import { rowDoubt } from './row-doubt';
import { rowKindOf } from './row-kinds';
import { dutiesOfRow, namesUnits, saysDuty, type DutyCell } from './row-pieces';
import type { TableRow } from './rows';
import { habitsOf, type TableHabits } from './table-habits';

/** The problem whose rows are being read. */
interface OpenProblem {
  ref: string | null;
  words: string;
  number: string;
  /** The last measure, and who answered for it by when. */
  measure: Range | null;
  duties: DutyCell[];
  /** The row that nobody answers for, until another row of the problem says who does. */
  pending: { label: string; range: Range } | null;
}

const ownNumber = /^(?:\d{1,3}[.、](?!\d)|[(](?:\d{1,3}|[一二三四五六七八九十]{1,3})[)])[ ]{0,3}/;

/** Reads the rows of one table after another into the plan. */
export class RowReader {
  private columns: readonly ColumnHead[] = [];
  private habits: TableHabits = habitsOf([], []);
  private readonly categories: Categories;
  private readonly numbers = new NumberWatch();
  private open: OpenProblem | null = null;
  private rows = 0;
  private hasAskedMerged = false;
  private hasAskedDetail = false;
  private hasAskedCounting = false;

  constructor(
    private readonly clean: CleanText,
    private readonly gathered: GatheredPlan,
    private readonly prose: ProseProblems,
    private readonly unknown: UnknownColumns,
  ) {
    this.categories = new Categories(clean, gathered);
  }

  /** Another head; `rows` are those that stand under it. With the same heads again, as on each page, the problem above may go on. */
  begin(columns: readonly ColumnHead[], rows: readonly TableRow[]): void {
    const isSame =
      columns.length === this.columns.length && columns.every((one, at) => one.word === this.columns[at]!.word);
    this.columns = columns;
    this.habits = habitsOf(columns, rows);
    if (isSame) return;
    this.end();
    this.numbers.restart();
    this.hasAskedMerged = false;
    this.hasAskedDetail = false;
    this.hasAskedCounting = false;
  }

  /** No row follows that could go on with the problem. */
  end(): void {
    this.askPending();
    this.open = null;
  }

  /** Rows of another section or sheet. */
  leaveSection(): void {
    this.end();
    this.categories.leave();
    this.numbers.restart();
  }

  /** A heading over the rows from `row` on. */
  startGroup(title: Range, row: TableRow, ordinal = ''): void {
    this.end();
    this.numbers.restart();
    this.gathered.claim(title, { kind: 'heading' });
    this.categories.group(ordinal, this.text(title), { ...row, range: title });
  }

  /** The last number that was read, for a table that goes on without a head. */
  get lastNumber(): string {
    return this.open?.number ?? '';
  }

  private at(row: TableRow, column: Column): Range | null {
    const index = this.columns.findIndex(one => one.column === column);
    const cell = index < 0 ? undefined : row.cells[index];
    return cell && cell.end > cell.start ? cell : null;
  }

  private text(range: Range | null): string {
    return range ? this.clean.text.slice(range.start, range.end) : '';
  }

  private norm(range: Range | null): string {
    return range ? this.clean.norm.slice(range.start, range.end) : '';
  }

  private has(column: Column): boolean {
    return this.columns.some(one => one.column === column);
  }

  private about(): { about?: { problemRef: string } } {
    return this.open?.ref ? { about: { problemRef: this.open.ref } } : {};
  }

  read(row: TableRow): void {
    this.rows++;
    const kind = rowKindOf(row, this.columns, this.habits.hasArabicNumbers);
    if (kind?.kind === 'group') {
      const { start, end } = row.cells[kind.at]!;
      this.startGroup({ start: start + kind.skip, end }, row, kind.ordinal);
      return;
    }
    if (kind?.kind === 'sum' || kind?.kind === 'note') return;
    const label = this.text(this.at(row, 'number')) || String(this.rows);
    const doubt = kind?.kind === 'unclear' ? { why: '不像问题,也不像小标题', isProblemToo: true } : rowDoubt(row, this.columns);
    if (doubt?.isProblemToo) {
      this.gathered.ask({
        code: 'TEXT_UNCLEAR',
        message: `表中第 ${label} 行${doubt.why},没有读入,请补填`,
        range: row.range,
      });
      return;
    }
    this.claim(row);
    if (this.has('problem')) this.readProblem(row, label);
    else this.openBeside(row);
    if (!this.open) {
      this.gathered.ask({
        code: 'TEXT_UNCLEAR',
        message: `表中第 ${label} 行没有写问题,上面也没有问题可以承接,没有读入,请补填`,
        range: row.range,
      });
      return;
    }
    if (doubt) {
      this.open.pending = null;
      this.gathered.ask({
        code: 'ASSIGNMENT_MISSING',
        message: `表中第 ${label} 行${doubt.why},责任单位和时限没有读入,请补填`,
        range: row.range,
        ...this.about(),
      });
      return;
    }
    this.readDuties(row, label);
  }

  /** Says what the cells are that stand in no entry, and keeps those apart that are not known. */
  private claim(row: TableRow): void {
    for (const [index, head] of this.columns.entries()) {
      const cell = row.cells[index];
      if (!cell || cell.end <= cell.start) continue;
      if (head.column === 'unknown') this.unknown.add(head, row.words[index]!);
      else if (head.column === 'number') this.gathered.claim(cell, { kind: 'field', role: 'ordinal' });
      else if (head.column === 'category') this.gathered.claim(cell, { kind: 'heading' });
      else if (head.column === 'remark') this.gathered.claim(cell, { kind: 'field', role: 'remark' });
    }
  }

  /** A row of a table without problems belongs to the problem of the text under which the table stands, if there is one. */
  private openBeside(row: TableRow): void {
    const ref = this.prose.around(row.range.start);
    if (this.open?.ref === ref && this.habits.leavesMergedEmpty) return;
    this.end();
    this.open = { ref, words: '', number: '', measure: null, duties: [], pending: null };
  }

  /** Whether a row states another problem than the one above it. */
  private isNext(words: string, number: string): boolean {
    if (!this.open) return words !== '';
    if (words === '') return false;
    if (words !== this.open.words) return true;
    return number !== '' && this.open.number !== '' && number !== this.open.number && !this.habits.countsMeasures;
  }

  private readProblem(row: TableRow, label: string): void {
    const problem = this.at(row, 'problem') ?? (this.open ? null : this.at(row, 'detail'));
    const category = this.at(row, 'category');
    const number = this.norm(this.at(row, 'number'));
    if (this.categories.turn(this.norm(category), this.text(category), row, this.has('category'))) {
      this.end();
      this.numbers.restart();
    }
    const words = this.norm(problem);
    if (!problem || !this.isNext(words, number)) {
      if (this.open && words === '' && number !== '' && number !== this.open.number) this.askCounting(row);
      return;
    }
    const sameNumber = number !== '' && number === this.open?.number;
    this.end();
    const skip = ownNumber.exec(words)?.[0].length ?? 0;
    const text = this.text(problem).slice(skip);
    const place = { start: problem.start + skip, end: problem.end };
    const ref = this.placeProblem(text, place, number || words.slice(0, skip).trim(), row);
    this.open = { ref, words, number, measure: null, duties: [], pending: { label, range: row.range } };
    if (!sameNumber) this.watch(number || (this.has('number') ? '' : words.slice(0, skip).trim()), row);
  }

  /** Adds the problem, unless the prose states it already. */
  private placeProblem(text: string, place: Range, number: string, row: TableRow): string {
    const known = this.prose.find(text);
    if (known?.isSame) {
      this.prose.linked++;
      if (known.isAnswered)
        this.gathered.ask({
          code: 'TEXT_UNCLEAR',
          message: `问题 ${known.ref} 在正文和表中都写有整改安排,两处都已读入,请核对是否重复`,
          range: row.range,
          about: { problemRef: known.ref },
        });
      return known.ref;
    }
    const category = this.categories.current(row);
    const printed = rowNumberOf(number);
    const value = this.has('category') || printed?.under ? 0 : (printed?.value ?? readNumber(number) ?? 0);
    const ref = addProblem(category, value, text, place, [place], 0);
    if (known)
      this.gathered.ask({
        code: 'TEXT_UNCLEAR',
        message: `表中的问题 ${ref} 与正文的问题 ${known.ref} 文字相近,若是同一问题请合并`,
        range: place,
        about: { problemRef: ref },
      });
    else this.prose.others.push({ ref, text });
    return ref;
  }

  private watch(number: string, row: TableRow): void {
    const read = rowNumberOf(number);
    const message =
      number === ''
        ? this.habits.isNumbered && !this.habits.countsMeasures
          ? '没有序号,已作为另一个问题读入,请核对是不是上一行的续文'
          : null
        : read && !this.habits.countsMeasures
          ? this.jumpOf(read, number)
          : null;
    if (message)
      this.gathered.ask({
        code: 'NUMBERING_UNCLEAR',
        message: `表中「${this.open!.words.slice(0, 20)}」一行${message}`,
        range: row.range,
        ...this.about(),
      });
  }

  private jumpOf(read: NonNullable<ReturnType<typeof rowNumberOf>>, number: string): string | null {
    const before = this.numbers.jump(read);
    return before === null ? null : `序号「${number}」与前一个(${before})不连贯,请核对有没有漏读、错读的问题`;
  }

  private askCounting(row: TableRow): void {
    if (this.habits.numbersMeasures || this.hasAskedCounting) return;
    this.hasAskedCounting = true;
    this.gathered.ask({
      code: 'NUMBERING_UNCLEAR',
      message: '表中有的行有序号而没有写问题,已作为上一问题的措施读入,请核对是不是另一个问题',
      range: row.range,
      ...this.about(),
    });
  }

  /** The duty cells of a row; those that are empty under a merged cell are the ones above. */
  private dutyCells(row: TableRow): DutyCell[] {
    const open = this.open!;
    const all = this.columns.flatMap((head, at) =>
      saysDuty(head.column) ? [{ head, range: row.cells[at] ?? { start: row.range.end, end: row.range.end } }] : [],
    );
    const own = all.filter(({ range }) => range.end > range.start);
    const goesOn = open.duties.length > 0 && this.habits.leavesMergedEmpty;
    if (!goesOn || own.length === all.length) return own;
    const isDay = ({ head }: DutyCell) => head.column === 'deadline';
    const isWho = (cell: DutyCell) => !isDay(cell);
    const lacksUnits = !own.some(({ head }) => namesUnits(head.column));
    const lacksDay = !own.some(isDay) && open.duties.some(isDay);
    if (lacksUnits !== lacksDay && own.length > 0) this.askMerged(row);
    return [
      ...(lacksUnits ? open.duties.filter(isWho) : []),
      ...own.filter(cell => isDay(cell) || !lacksUnits || !open.duties.some(one => one.head === cell.head)),
      ...(lacksDay ? open.duties.filter(isDay) : []),
    ];
  }

  private askMerged(row: TableRow): void {
    if (this.hasAskedMerged) return;
    this.hasAskedMerged = true;
    this.gathered.ask({
      code: 'DEADLINE_DOUBTFUL',
      message: '表中有的行责任单位或时限为空,已按合并单元格读作与上一行相同,请核对',
      range: row.range,
      ...this.about(),
    });
  }

  /** What a row asks of whom: measure, units, day. */
  private readDuties(row: TableRow, label: string): void {
    const open = this.open!;
    const measures = this.columns.flatMap(({ column }, at) => {
      const cell = row.cells[at];
      return column === 'measure' && cell && cell.end > cell.start && !saysNothing(this.norm(cell)) ? [cell] : [];
    });
    const own = this.columns.some(({ column }, at) => saysDuty(column) && (row.words[at] ?? '') !== '');
    const [first = null] = measures;
    if (!first && !own) return;
    const measure = first ?? open.measure;
    const isNew = first !== null && (open.measure === null || this.norm(first) !== this.norm(open.measure));
    const cells = this.oneDay(this.dutyCells(row), row);
    const { duties, doubt } = dutiesOfRow(this.clean, cells, measures.length === 1 ? first : null);
    const ordinal = isNew ? this.addMeasures(open.ref ?? label, measures) : null;
    open.measure = measure;
    const detail = this.at(row, 'detail');
    if (detail && open.ref && !this.hasAskedDetail && this.at(row, 'problem')) this.askDetail();
    const about = detail && this.has('problem') ? [detail] : [];
    for (const { item, pieces } of duties) {
      if (pieces.length === 0) continue;
      open.pending = null;
      open.duties = cells;
      const texts = item ? [item.body] : measures.length > 0 ? measures : measure ? [measure] : [];
      const problem = this.at(row, 'problem');
      this.gathered.assignments.push({
        found: {
          node: row.node,
          label: item ? `${label}(${item.value})` : label,
          words: readAssignmentWords(this.clean, pieces),
          texts: [...about, ...texts].length > 0 ? [...about, ...texts] : [problem ?? row.range],
          range: row.range,
        },
        measureOrdinal: open.ref ? null : ordinal,
        problemRef: open.ref,
      });
    }
    if (duties.every(one => one.pieces.length === 0) && first) {
      open.pending = { label, range: row.range };
      this.askPending();
    } else if (doubt)
      this.gathered.ask({
        code: 'TEXT_UNCLEAR',
        message: `表中第 ${label} 行:${doubt},请核对`,
        range: row.range,
        ...this.about(),
      });
  }

  private addMeasures(ordinal: string, measures: readonly Range[]): string {
    const [added] = measures.map(range => {
      const text = this.text(range);
      return this.gathered.addMeasure(ordinal, '', text.split(/[。;；]/)[0] ?? '', text, range, [range]);
    });
    return added!.ordinal;
  }

  /** Two columns of days, the first one counts; where they differ a person has to say which. */
  private oneDay(cells: readonly DutyCell[], row: TableRow): DutyCell[] {
    const days = cells.filter(({ head, range }) => head.column === 'deadline' && !saysNothing(this.norm(range)));
    const [first, second] = days;
    if (!first || !second) return [...cells];
    if (days.some(({ range }) => this.norm(range) !== this.norm(first.range)))
      this.gathered.ask({
        code: 'DEADLINE_DOUBTFUL',
        message: `「${first.head.word}」写「${this.text(first.range)}」,「${second.head.word}」写「${this.text(second.range)}」,已按前者读入,请核对以哪一个为准`,
        range: row.range,
        ...this.about(),
      });
    return cells.filter(cell => cell.head.column !== 'deadline' || cell === first);
  }

  private askDetail(): void {
    this.hasAskedDetail = true;
    const [problem, detail] = (['problem', 'detail'] as const).map(
      column => this.columns.find(one => one.column === column)!,
    );
    this.gathered.ask({
      code: 'TEXT_UNCLEAR',
      message: `表中「${problem!.word}」和「${detail!.word}」两栏都写问题:已按前一栏分问题,后一栏并入各项任务的内容,请核对`,
      range: detail!.range,
    });
  }

  private askPending(): void {
    const { pending, ref } = this.open ?? {};
    if (!pending) return;
    this.open!.pending = null;
    this.gathered.ask({
      code: 'ASSIGNMENT_MISSING',
      message: `表中第 ${pending.label} 行没有写明由谁负责,请补填牵头单位、责任单位和时限`,
      range: pending.range,
      ...(ref ? { about: { problemRef: ref } } : {}),
    });
  }
}
