import { readNumber } from '../../deadline/chinese-number';
import { addProblem } from '../gathered-plan';
import type { Range } from '../page-marks';
import { rowNumberOf } from './numbers';
import type { TableRow } from './rows';
import type { TableState } from './table-state';

const ownNumber = /^(?:\d{1,3}[.、](?!\d)|[(](?:\d{1,3}|[一二三四五六七八九十]{1,3})[)])[ ]{0,3}/;

/** What is shorter is a name or the rest of a word. */
const SHORTEST = 4;
const person = /^[\u4e00-\u9fff]{2,3}\([^()]*(?:长|书记|主任|员)\)$|^副?[县局镇乡]长[\u4e00-\u9fff]{2,3}$/;

/** Whether a row states another problem than the one above it: other words, or the same under another number. */
const isNext = ({ open, habits }: TableState, words: string, number: string): boolean => {
  if (words === '' || !open) return words !== '';
  if (words !== open.words) return true;
  return number !== '' && open.number !== '' && number !== open.number && !habits.countsMeasures;
};

/** Adds the problem, unless the prose states it already; its ref. */
const placeProblem = (
  state: TableState,
  text: string,
  place: Range,
  number: string,
  row: TableRow,
): string => {
  const { gathered, prose } = state;
  const known = prose.find(text);
  if (known?.isSame) {
    prose.linked++;
    gathered.claim(place, { kind: 'field', role: 'problem', problemRef: known.ref });
    if (known.isAnswered)
      gathered.ask({
        code: 'TEXT_UNCLEAR',
        message: `问题 ${known.ref} 在正文和表中都写有整改安排,两处都已读入,请核对是否重复`,
        range: row.range,
        about: { problemRef: known.ref },
      });
    return known.ref;
  }
  const category = state.categories.current(row);
  const printed = rowNumberOf(number);
  const value = state.has('category') || printed?.under ? 0 : (printed?.value ?? readNumber(number) ?? 0);
  const ref = addProblem(category, value, text, place, [place], 0);
  if (known)
    gathered.ask({
      code: 'TEXT_UNCLEAR',
      message: `表中的问题 ${ref} 与正文的问题 ${known.ref} 文字相近,若是同一问题请合并`,
      range: place,
      about: { problemRef: ref },
    });
  else prose.others.push({ ref, text });
  return ref;
};

/** What is odd about a problem's number: it is missing, jumps or comes again; `null` where nothing is. */
const watchNumber = ({ habits, numbers }: TableState, number: string): string | null => {
  if (habits.countsMeasures) return null;
  if (number === '')
    return habits.isNumbered ? '没有序号,已作为另一个问题读入,请核对是不是上一行的续文' : null;
  const read = rowNumberOf(number);
  const before = read && numbers.jump(read);
  return before === null ? null : `序号「${number}」与前一个(${before})不连贯,请核对有没有漏读、错读的问题`;
};

/** Takes the problem of a row of a table that has a column of problems: another one, or the one above. */
export const readProblem = (state: TableState, row: TableRow, label: string): void => {
  const problem = state.at(row, 'problem') ?? (state.open ? null : state.at(row, 'detail'));
  const category = state.at(row, 'category');
  const number = state.norm(state.at(row, 'number'));
  if (state.categories.turn(state.norm(category), state.text(category), row)) {
    state.end();
    state.numbers.restart();
  }
  const words = state.norm(problem);
  if (!problem || !isNext(state, words, number)) {
    // A merged cell is written again in each of its rows.
    const ref = state.open?.ref;
    if (problem && ref) state.gathered.claim(problem, { kind: 'field', role: 'problem', problemRef: ref });
    const isNumbered = number !== '' && number !== state.open?.number;
    const hasWords = row.words.filter(word => word !== '').length > 1;
    if (state.open && words === '' && hasWords && !state.habits.leavesMergedEmpty)
      state.askOnce(
        'TEXT_UNCLEAR',
        '表中有的行没有写问题,已作为上一问题的措施读入,请核对是不是另一个问题',
        row.range,
      );
    if (state.open && words === '' && isNumbered && !state.habits.numbersMeasures)
      state.askOnce(
        'NUMBERING_UNCLEAR',
        '表中有的行有序号而没有写问题,已作为上一问题的措施读入,请核对是不是另一个问题',
        row.range,
      );
    return;
  }
  const isMerged = number !== '' && number === state.open?.number;
  state.end();
  const own = ownNumber.exec(words)?.[0] ?? '';
  const place = { start: problem.start + own.length, end: problem.end };
  const counted = number || (state.has('number') ? '' : own.trim());
  const ref = placeProblem(state, state.text(place), place, number || own.trim(), row);
  state.open = { ref, words, number, measure: null, duties: [], pending: { label, range: row.range } };
  if (place.end - place.start < SHORTEST || person.test(state.norm(place)))
    state.ask('TEXT_UNCLEAR', `表中第 ${label} 行的问题只写「${state.text(place)}」,请核对`, row.range);
  const doubt = isMerged ? null : watchNumber(state, counted);
  if (doubt) state.ask('NUMBERING_UNCLEAR', `表中「${words.slice(0, 20)}」一行${doubt}`, row.range);
};

/** A row of a table without problems belongs to the problem of the text under which the table stands, if there is one. */
export const openBeside = (state: TableState, row: TableRow): void => {
  const ref = state.prose.around(row.range.start);
  const number = state.norm(state.at(row, 'number'));
  const goesOn = state.has('number') && (number === '' || number === state.open?.number);
  if (state.open?.ref === ref && goesOn) return;
  state.end();
  state.open = { ref, words: '', number, measure: null, duties: [], pending: null };
};
