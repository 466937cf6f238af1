import type { Range } from '../page-marks';
import { readAssignmentWords } from '../read-assignment';
import { sameAsAbove } from '../same-as-above';
import { markerAt } from '../markers';
import { saysNothing } from './cell-doubt';
import { oddName } from './odd-names';
import { dutiesInBrackets, dutiesOfRow, namesUnits, saysDuty, type DutyCell } from './row-pieces';
import type { TableRow } from './rows';
import type { OpenProblem, TableState } from './table-state';

const post = /长|书记|主任|主席|委员|常委|干部|领导|负责|经理|员|政委|专员|队|组|局|站|所|·|同志|某|\(/;

/** How far something is, not what is to be done. */
const progress = /^(?:正在|已|未|尚未|基本)?(?:推进|完成|整改|启动|办结|进行|销号)(?:中|整改|完成|到位)?$/;

const isDay = ({ head }: DutyCell): boolean => head.column === 'deadline';

/** The duty cells of a row; those that are empty under a merged cell are the ones above. */
const dutyCells = (state: TableState, open: OpenProblem, row: TableRow): DutyCell[] => {
  const all = state.columns.flatMap((head, at) =>
    saysDuty(head.column)
      ? [{ head, range: row.cells[at] ?? { start: row.range.end, end: row.range.end } }]
      : [],
  );
  const own = all.filter(({ range }) => range.end > range.start);
  const goesOn = open.duties.length > 0 && state.habits.leavesMergedEmpty;
  if (!goesOn || own.length === all.length) return own;
  const lacksUnits = !own.some(({ head }) => namesUnits(head.column));
  const lacksDay = !own.some(isDay) && open.duties.some(isDay);
  if (lacksUnits !== lacksDay && own.length > 0)
    state.askOnce(
      'DEADLINE_DOUBTFUL',
      '表中有的行责任单位或时限为空,已按合并单元格读作与上一行相同,请核对',
      row.range,
    );
  const above = open.duties.filter(cell => !isDay(cell) && !own.some(one => one.head === cell.head));
  return [...(lacksUnits ? above : []), ...own, ...(lacksDay ? open.duties.filter(isDay) : [])];
};

/** Of two columns of days the first one counts; where they differ a person has to say which. */
const withOneDay = (state: TableState, cells: readonly DutyCell[], row: TableRow): readonly DutyCell[] => {
  const days = cells.filter(cell => isDay(cell) && !saysNothing(state.norm(cell.range)));
  const [first, second] = days;
  if (!first || !second) return cells;
  if (days.some(({ range }) => state.norm(range) !== state.norm(first.range)))
    state.ask(
      'DEADLINE_DOUBTFUL',
      `「${first.head.word}」写「${state.text(first.range)}」,「${second.head.word}」写「${state.text(second.range)}」,已按前者读入,请核对以哪一个为准`,
      row.range,
    );
  for (const { range } of days)
    if (state.norm(range) === state.norm(first.range))
      state.gathered.claim(range, { kind: 'field', role: 'deadline' });
  return cells.filter(cell => !isDay(cell) || cell === first);
};

const addMeasures = (state: TableState, ordinal: string, measures: readonly Range[]): string => {
  const [added] = measures.map(range => {
    const text = state.text(range);
    return state.gathered.addMeasure(ordinal, '', text.split(/[。;；]/)[0] ?? '', text, range, [range]);
  });
  return added!.ordinal;
};

const measureCells = (state: TableState, row: TableRow): Range[] =>
  state.columns.flatMap(({ column }, at) => {
    const cell = row.cells[at];
    const isFilled = column === 'measure' && cell && cell.end > cell.start;
    return isFilled && !saysNothing(state.norm(cell)) ? [cell] : [];
  });

const askDetail = (state: TableState, detail: Range): void => {
  const word = (column: 'problem' | 'detail') => state.columns.find(one => one.column === column)!.word;
  state.askOnce(
    'TEXT_UNCLEAR',
    `表中「${word('problem')}」和「${word('detail')}」两栏都写问题:已按前一栏分问题,后一栏并入各项任务的内容,请核对`,
    detail,
  );
};

/** A cell alone in its row may be the rest of the one above: 「补植」, 「苗木」. */
const askRest = (state: TableState, above: Range, own: Range, row: TableRow): void => {
  const isWhole = /[。;]$/.test(state.norm(above)) || markerAt(state.norm(own), 0) !== null;
  if (!isWhole)
    state.askOnce(
      'TEXT_UNCLEAR',
      '表中有的行只写了整改措施,已作为另一条措施读入,单位和时限与上一行相同,请核对是不是上一行的续文',
      row.range,
    );
};

/** Asks once about words under units that are no body's name. */
const askOddNames = (state: TableState, cells: readonly DutyCell[], row: TableRow): void => {
  for (const { head, range } of cells) {
    if (head.column === 'officer') {
      const odd = state
        .norm(range)
        .split(/[、,;\s]/)
        .find(one => one.length > 5 && !post.test(one));
      if (odd !== undefined)
        state.askOnce(
          'TEXT_UNCLEAR',
          `表中「${head.word}」一栏的「${odd}」不像姓名和职务,已照原文读入,请核对`,
          row.range,
        );
      continue;
    }
    if (!namesUnits(head.column) || head.column === 'words' || head.hasPersons) continue;
    const words = state.norm(range);
    const odd = saysNothing(words) || sameAsAbove.test(words) ? null : oddName(words);
    if (odd !== null)
      state.askOnce(
        'UNIT_UNKNOWN',
        `表中「${head.word}」一栏的「${odd}」不像单位名称,已照原文读入,请核对`,
        row.range,
      );
  }
};

/** Reads what a row asks of whom by when, for the problem that is open. */
export const readDuties = (state: TableState, open: OpenProblem, row: TableRow, label: string): void => {
  const measures = measureCells(state, row);
  const hasOwn = state.columns.some(({ column }, at) => saysDuty(column) && (row.words[at] ?? '') !== '');
  const [first = null] = measures;
  if (!first && !hasOwn) return;
  const saysMore = state.columns.some(
    ({ column }, at) => (namesUnits(column) || column === 'deadline') && (row.words[at] ?? '') !== '',
  );
  if (!first && !saysMore && open.duties.length > 0) {
    state.ask('TEXT_UNCLEAR', `表中第 ${label} 行只写了人员,可能是上一行的续文,没有读入,请核对`, row.range);
    return;
  }
  const isNew = first !== null && (open.measure === null || state.norm(first) !== state.norm(open.measure));
  if (first && !hasOwn && open.measure && isNew && state.habits.leavesMergedEmpty)
    askRest(state, open.measure, first, row);
  const cells = withOneDay(state, dutyCells(state, open, row), row);
  const single = measures.length === 1 ? first : null;
  const hasUnits = state.columns.some(({ column }) => namesUnits(column));
  const inBrackets = single && !hasUnits ? dutiesInBrackets(state.clean, single, cells) : [];
  const { duties, doubt } =
    inBrackets.length > 0 ? { duties: inBrackets, doubt: null } : dutiesOfRow(state.clean, cells, single);
  askOddNames(state, cells, row);
  const odd = measures.map(one => state.norm(one)).find(word => word.length < 2 || progress.test(word));
  if (odd !== undefined)
    state.askOnce(
      'TEXT_UNCLEAR',
      `表中「整改措施」一栏写的是「${odd}」,不像措施,已照原文读入,请核对`,
      row.range,
    );
  const ordinal = isNew ? addMeasures(state, open.ref ?? label, measures) : null;
  open.measure = first ?? open.measure;
  const detail = state.has('problem') ? state.at(row, 'detail') : null;
  if (detail && state.at(row, 'problem')) askDetail(state, detail);
  const shared = measures.length > 0 ? measures : open.measure ? [open.measure] : [];
  for (const { item, pieces, texts: own } of duties) {
    if (pieces.length === 0) continue;
    open.pending = null;
    open.duties = cells;
    const texts = [...(detail ? [detail] : []), ...(own ?? (item ? [item.body] : shared))];
    state.gathered.assignments.push({
      found: {
        node: row.node,
        label: item ? `${label}(${item.value})` : label,
        words: readAssignmentWords(state.clean, pieces),
        texts: texts.length > 0 ? texts : [state.at(row, 'problem') ?? row.range],
        range: row.range,
      },
      measureOrdinal: open.ref ? null : ordinal,
      problemRef: open.ref,
    });
  }
  if (first && duties.every(one => one.pieces.length === 0)) {
    open.pending = { label, range: row.range };
    state.askPending();
  } else if (doubt) state.ask('TEXT_UNCLEAR', `表中第 ${label} 行:${doubt},请核对`, row.range);
};
