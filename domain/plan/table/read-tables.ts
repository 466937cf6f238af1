import { dateLike } from '../assignment-sentence';
import type { CleanText } from '../clean-text';
import type { GatheredPlan } from '../gathered-plan';
import type { OutlineNode } from '../outline-node';
import { endsAsUnit } from '../unit-words';
import { UnknownColumns } from './ask-columns';
import { headAt, type TableHead } from './head';
import { rowNumberOf } from './numbers';
import { rowDoubt } from './row-doubt';
import { namesUnits } from './row-pieces';
import { ProseProblems } from './prose-problems';
import { RowReader } from './row-reader';
import { tableBlocks, type TableBlock, type TableRow } from './rows';
import { turnedRows } from './turned';

/** Rows that could be a plan's: somewhere a day and somewhere a body. */
const speaksOfDuties = (rows: readonly TableRow[]): boolean => {
  const words = rows.slice(0, 200).flatMap(row => row.words);
  return words.some(word => dateLike.test(word)) && words.some(word => word.length <= 30 && endsAsUnit(word));
};

const continued = /续表|续上表|接上表|接上页/;
/** A few words on a line of their own. */
const isTitle = (gap: string): boolean =>
  /^[^\n。,;:|]{2,24}$/.test(gap) &&
  /[\u4e00-\u9fff]{2}/.test(gap) &&
  !continued.test(gap) &&
  !/^[(]?(?:接|转)/.test(gap);

/** Whether rows stand under the heads of another table: nothing is odd, and a body or a day is where one should be. */
const fitsUnder = ({ columns }: TableHead, rows: readonly TableRow[]): boolean => {
  const looked = rows.slice(0, 10).filter(({ words }) => new Set(words.filter(Boolean)).size > 1);
  const isWide = looked.every(row => row.words.length <= columns.length);
  const odd = looked.filter(row => rowDoubt(row, columns) !== null).length;
  if (!isWide || odd * 2 > looked.length) return false;
  return looked.some(({ words }) =>
    columns.some(({ column }, at) =>
      column === 'deadline'
        ? dateLike.test(words[at] ?? '')
        : namesUnits(column) && words[at] !== '' && endsAsUnit(words[at] ?? ''),
    ),
  );
};

/** Reads the tables of a document one after the other, so that one may go on with the head of the one before it. */
class TablesReader {
  private readonly unknown = new UnknownColumns();
  private readonly prose: ProseProblems;
  private readonly reader: RowReader;
  private head: TableHead | null = null;
  private node: OutlineNode | null = null;

  constructor(
    private readonly clean: CleanText,
    private readonly gathered: GatheredPlan,
  ) {
    this.prose = new ProseProblems(gathered);
    this.reader = new RowReader(clean, gathered, this.prose, this.unknown);
  }

  private enter({ node }: TableRow): void {
    if (this.node && this.node !== node) this.reader.leaveSection();
    this.node = node;
  }

  /** Whether rows without a head are those of the table above; asked unless their numbers or what stands between says so. */
  private goesOn({ rows, gap }: TableBlock): boolean {
    const [first] = rows;
    if (!this.head || !first || !fitsUnder(this.head, rows)) return false;
    const at = this.head.columns.findIndex(({ column }) => column === 'number');
    const number = at < 0 ? null : rowNumberOf(first.words[at] ?? '');
    const before = rowNumberOf(this.reader.lastNumber);
    const isNext = number !== null && number.value === (before?.value ?? 0) + 1;
    const isBegun = number?.value === 1 || at < 0;
    if (isNext || continued.test(gap) || (isTitle(gap) && isBegun)) return true;
    this.gathered.ask({
      code: 'TEXT_UNCLEAR',
      message: '这张表没有表头,已按上一张表的表头读入,请核对',
      range: first.range,
    });
    return true;
  }

  private readRows(rows: readonly TableRow[]): void {
    for (const row of rows) {
      this.enter(row);
      this.reader.read(row);
    }
  }

  private askHeadless(rows: readonly TableRow[]): void {
    const isWide = rows[0]!.words.length === this.head?.columns.length;
    const namesBodies = rows.slice(0, 20).some(({ words }) => words.some(endsAsUnit));
    if (!speaksOfDuties(rows) && !(isWide && namesBodies)) {
      // A list of people (联络员名单) asks nothing of the bodies that it names.
      if (rows[0]!.words.some(word => /姓名|电话|职务/.test(word)))
        for (const cell of rows.flatMap(row => row.cells))
          this.gathered.claim(cell, { kind: 'field', role: 'remark' });
      return;
    }
    this.gathered.ask({
      code: 'TEXT_UNCLEAR',
      message: `这张表(${rows.length} 行)没有认出表头,没有读入:请补上「存在问题」「整改措施」「责任单位」「整改时限」等栏目名,或手工补填`,
      range: { start: rows[0]!.range.start, end: rows.at(-1)!.range.end },
    });
  }

  read(block: TableBlock): void {
    const { rows } = block;
    const heads: { at: number; head: TableHead }[] = [];
    for (let at = 0; at < rows.length; at++) {
      const head = headAt(rows, at, this.clean.meanings);
      if (!head) continue;
      heads.push({ at, head });
      at += head.rows - 1;
    }
    const [first] = heads;
    const before = rows.slice(0, first?.at ?? rows.length);
    if (!first) this.readHeadless(block);
    // Rows above the first head are the table's title, unless they go on with the table before it.
    else if (before.length > 0 && before.some(row => row.words.filter(Boolean).length > 2))
      this.readHeadless({ ...block, rows: before });
    for (const [index, { at, head }] of heads.entries()) {
      const below = rows.slice(at + head.rows, heads[index + 1]?.at ?? rows.length);
      if (below[0]) this.enter(below[0]);
      this.head = head;
      this.gathered.claim(head.range, { kind: 'heading' });
      this.reader.begin(head.columns, below);
      this.readRows(below);
    }
  }

  private readHeadless(block: TableBlock): void {
    const turned = turnedRows(block.rows, this.clean.meanings);
    if (turned.length > 0) {
      this.enter(block.rows[0]!);
      for (const { columns, row, goesOn } of turned) {
        for (const { range } of columns) this.gathered.claim(range, { kind: 'heading' });
        this.reader.begin(columns, [row], goesOn);
        this.reader.read(row);
      }
      this.head = null;
      return;
    }
    if (this.goesOn(block)) {
      const [first] = block.rows;
      // A heading's row that lost its tabs is a line between the rows.
      if (first && first.node.start < block.gapRange.start && isTitle(block.gap)) {
        this.enter(first);
        this.reader.startGroup(block.gapRange, first);
        // It may be the rest of a wrapped cell as well.
        if (!/(?:方面|领域|类|类型|部分|板块|问题)$/.test(block.gap))
          this.gathered.ask({
            code: 'TEXT_UNCLEAR',
            message: `表中「${block.gap}」一行没有分栏,已作为小标题读入,请核对是不是上一行的续文`,
            range: block.gapRange,
          });
      }
      this.readRows(block.rows);
    } else {
      this.askHeadless(block.rows);
      this.head = null;
    }
  }

  finish(): void {
    this.reader.end();
    this.unknown.ask(this.gathered);
    const [other] = this.prose.others;
    if (this.prose.count > 0 && other && this.prose.linked === 0)
      this.gathered.ask({
        code: 'TEXT_UNCLEAR',
        message: `正文列有 ${this.prose.count} 个问题,表中另有 ${this.prose.others.length} 个(如「${other.text.slice(0, 20)}」),已分别读入,若是同一批问题请合并`,
        range: null,
        about: { problemRef: other.ref },
      });
  }
}

/**
 * Reads a document's tables of problems and measures, whatever the order of their columns: ledgers, cards of labels and words, ledgers
 * on their side. What a cell or a head leaves in doubt is asked about. Linear in the number of rows.
 */
export const readTables = (clean: CleanText, root: OutlineNode, gathered: GatheredPlan): void => {
  const reader = new TablesReader(clean, gathered);
  for (const block of tableBlocks(clean, root)) reader.read(block);
  reader.finish();
};
