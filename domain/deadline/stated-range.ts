import { yearOf, type CivilDate } from '../calendar/civil-date';
import { readBehind, yearDoubt, type Doubt } from './limit';
import { readFestival } from './read-festival';
import type { DateContext, ImpossibleDay, StatedDay } from './day-types';
import { readStatedDay } from './stated-day';
import { limitPart, matchAt, NUMERAL, YEAR_DIGITS } from './stated-day-pattern';

export interface StatedRange {
  end: number;
  from: CivilDate;
  to: CivilDate;
  yearFrom: StatedDay['yearFrom'];
  /** A word such as 前 or 底 stands behind it. */
  isBounded: boolean;
  /** The clock time behind its last day, `HH:MM`, or null where its words name none. */
  hour?: { time: string | null };
  /** The days that its last day can be, where its words leave a choice. */
  readings?: CivilDate[];
}
export interface ImpossibleRange extends ImpossibleDay {
  isBounded: boolean;
}

const link = /起?(?:至|到|-)/y;
const opening = /(?:自|从)?/y;
const years = new RegExp(`(?<from>${YEAR_DIGITS})年?(?:至|到|-)(?=${YEAR_DIGITS}年)`, 'y');
// The unit is written once, behind the second number: 5-9月, 6月10-15日.
const shared = new RegExp(
  `(?<year>${YEAR_DIGITS}年|[今本当明次来翌]年)?(?:(?<fromMonth>${NUMERAL})(?:至|到|-)(?=${NUMERAL}月)|(?<month>${NUMERAL}月)(?<fromDay>${NUMERAL})(?:至|到|-)(?<toDay>${NUMERAL}[日号]))`,
  'y',
);
const loneDay = new RegExp(`${NUMERAL}[日号]`, 'y');
const loneMonthDay = /(?<month>[0-9]{1,2})(?<sep>[./])(?<day>[0-9]{1,2})(?![0-9./])/y;

type Ends = [StatedDay | ImpossibleDay, (StatedDay | ImpossibleDay) | null];

/** The last day of a range may be that before a festival: 即日起至国庆节前. */
const readLast = (text: string, index: number, context: DateContext): StatedDay | ImpossibleDay | null =>
  readFestival(text, index, context) ?? readStatedDay(text, index, context);

const contextAfter = (context: DateContext, first: StatedDay | ImpossibleDay): DateContext =>
  'on' in first && first.yearFrom !== 'document' ? { ...context, contextYear: yearOf(first.first) } : context;

/** Reads a piece that is completed with words taken from elsewhere; `end` is where it ended in the real text. */
const readPiece = (piece: string, end: number, context: DateContext): StatedDay | ImpossibleDay | null => {
  const day = readStatedDay(piece, 0, context);
  return day && day.end === piece.length ? { ...day, end } : null;
};

const readShared = (text: string, index: number, context: DateContext): Ends | null => {
  const match = matchAt(shared, text, index);
  const groups = match?.groups;
  if (!match || !groups) return null;
  const year = groups.year ?? '';
  const end = index + match[0].length;
  const stem =
    groups.month === undefined ? `${groups.fromMonth ?? ''}月` : `${groups.month}${groups.fromDay ?? ''}日`;
  const first = readPiece(year + stem, end, context);
  if (!first) return null;
  const inner = contextAfter(context, first);
  return [
    first,
    groups.month === undefined
      ? readStatedDay(text, end, inner)
      : readPiece(`${groups.month}${groups.toDay ?? ''}`, end, inner),
  ];
};

const readYears = (text: string, index: number, context: DateContext): Ends | null => {
  const match = matchAt(years, text, index);
  if (!match) return null;
  const end = index + match[0].length;
  const first = readPiece(`${match.groups?.from ?? ''}年`, end, context);
  return first && [first, readStatedDay(text, end, context)];
};

const readSecond = (
  text: string,
  index: number,
  first: StatedDay | ImpossibleDay,
  context: DateContext,
): StatedDay | ImpossibleDay | null => {
  const whole = readLast(text, index, context);
  if (whole || 'problem' in first) return whole;
  const inherited = { ...context, contextYear: yearOf(first.first) };
  const day = matchAt(loneDay, text, index);
  // 6月10日至15日: the month is the first part's.
  if (day && first.precision === 'day')
    return readPiece(`${Number(first.first.slice(5, 7))}月${day[0]}`, index + day[0].length, inherited);
  const dotted = matchAt(loneMonthDay, text, index);
  return dotted && first.precision === 'day'
    ? readPiece(
        `${dotted.groups?.month ?? ''}月${dotted.groups?.day ?? ''}日`,
        index + dotted[0].length,
        inherited,
      )
    : null;
};

const readPlain = (text: string, index: number, context: DateContext): Ends | null => {
  const first = readStatedDay(text, index, context);
  const joint = first && matchAt(link, text, first.end);
  if (!first || !joint) return null;
  return [first, readSecond(text, first.end + joint[0].length, first, contextAfter(context, first))];
};

const fromNow =
  /(?:自|从)?(?:即日|即时|今日|(?:本|该)?(?:整改)?(?:方案|通知|通报|文件)?(?:印发|发文|下发|发布|公布)(?:之日|之时|当日))起?,?(?:至|到|-)/y;

/** 「即日起至12月31日」 runs from the document's own day. */
const readFromNow = (text: string, index: number, context: DateContext): Ends | null => {
  const match = matchAt(fromNow, text, index);
  if (!match) return null;
  const on = context.issuedOn;
  const end = index + match[0].length;
  const first: StatedDay = { first: on, on, precision: 'day', isEnd: false, yearFrom: 'document', end };
  return [first, readLast(text, end, context)];
};

const join = (
  first: StatedDay,
  last: StatedDay,
  { issuedOn }: DateContext,
): Omit<StatedRange, 'end'> | Doubt => {
  const from = first.first;
  if (from > last.on) return { problem: `起止颠倒:${from} 在 ${last.on} 之后;如跨年,请写明年份` };
  const yearFrom = first.yearFrom === 'document' ? last.yearFrom : first.yearFrom;
  const { readings } = last;
  const doubt = yearDoubt({ ...last, yearFrom }, issuedOn);
  return doubt ?? { from, to: last.on, yearFrom, isBounded: last.isEnd, ...(readings ? { readings } : {}) };
};

/** 5月14日至6月10日, 6月10日至15日, 6月10-15日, 2018年5-9月, 2019—2020年; `null` when no range stands there. */
export const readRange = (
  text: string,
  index: number,
  context: DateContext,
): StatedRange | ImpossibleRange | null => {
  const start = index + (matchAt(opening, text, index)?.[0].length ?? 0);
  const ends =
    readFromNow(text, index, context) ??
    readYears(text, start, context) ??
    readShared(text, start, context) ??
    readPlain(text, start, context);
  const [first, last] = ends ?? [null, null];
  if (!first || !last) return null;
  if ('problem' in first || 'problem' in last) {
    const suffix = matchAt(limitPart, text, last.end);
    const end = last.end + (suffix?.[0].length ?? 0);
    const { problem } = 'problem' in first ? first : (last as ImpossibleDay);
    return { end, isBounded: suffix !== null, problem };
  }
  const { end, suffix, hour, problem } = readBehind(text, last);
  const range = problem === undefined ? join(first, last, context) : { problem };
  const isBounded = suffix !== null;
  return 'problem' in range
    ? { ...range, end, isBounded }
    : {
        ...range,
        end,
        isBounded: isBounded || range.isBounded,
        ...(hour ? { hour: { time: hour.time } } : {}),
      };
};
