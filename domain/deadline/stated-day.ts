import { addMonths, isCivilDate, lastDayOfMonth, yearOf, type CivilDate } from '../calendar/civil-date';
import { readNumber } from './chinese-number';
import type { DateContext, ImpossibleDay, StatedDay } from './day-types';
import { readShortDay } from './short-day';
import { barePart, bodyPart, matchAt, numericPart, yearEndPart, yearPart } from './stated-day-pattern';

type Groups = Record<string, string | undefined>;
type Span = Pick<StatedDay, 'first' | 'on' | 'precision' | 'isEnd'>;

const pad = (n: number): string => String(n).padStart(2, '0');
const monthStart = (year: number, month: number): CivilDate => `${year}-${pad(month)}-01`;
const months = (year: number, from: number, to: number): Pick<Span, 'first' | 'on'> => ({
  first: monthStart(year, from),
  on: lastDayOfMonth(year, to),
});

const daySpan = (year: number, month: number, day: number): Span | string => {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return isCivilDate(date)
    ? { first: date, on: date, precision: 'day', isEnd: false }
    : `${year}年${month}月没有${day}日`;
};

const partEnds: Readonly<Record<string, readonly [string, string]>> = { 上: ['01', '10'], 中: ['11', '20'] };

const monthSpan = (year: number, month: number, groups: Groups): Span | string => {
  if (month < 1 || month > 12) return `一年没有第${month}个月`;
  if (groups.day !== undefined) return daySpan(year, month, readNumber(groups.day) ?? 0);
  const whole = months(year, month, month);
  if (groups.part === undefined)
    return { ...whole, precision: 'month', isEnd: groups.monthEnd !== undefined };
  const [from, to] = partEnds[groups.part] ?? ['21', whole.on.slice(8)];
  const stem = whole.first.slice(0, 8);
  return { first: stem + from, on: stem + to, precision: 'part', isEnd: false };
};

const bodySpan = (year: number, groups: Groups): Span | string => {
  if (groups.half !== undefined) {
    const from = groups.half === '上' ? 1 : 7;
    return { ...months(year, from, from + 5), precision: 'half', isEnd: groups.halfEnd !== undefined };
  }
  const quarter = groups.quarter ?? groups.q;
  if (quarter !== undefined) {
    const last = (readNumber(quarter) ?? 1) * 3;
    return { ...months(year, last - 2, last), precision: 'quarter', isEnd: groups.quarterEnd !== undefined };
  }
  return monthSpan(year, readNumber(groups.month ?? '') ?? 0, groups);
};

// 本月, 下月, 本季度 are counted from the document's date, whatever year stands before them.
const nearBody = (issuedOn: CivilDate, groups: Groups): Span | string | null => {
  if (groups.nearQuarter !== undefined) {
    const quarter = Math.ceil(Number(issuedOn.slice(5, 7)) / 3);
    return bodySpan(yearOf(issuedOn), { ...groups, quarter: String(quarter) });
  }
  if (groups.nearMonth === undefined) return null;
  const month = addMonths(`${issuedOn.slice(0, 8)}01`, groups.nearMonth.startsWith('下') ? 1 : 0);
  return monthSpan(yearOf(month), Number(month.slice(5, 7)), groups);
};

const wholeYear = (year: number, isEnd: boolean): Span => ({
  ...months(year, 1, 12),
  precision: 'year',
  isEnd,
});

/** The year that a year's words name: 2018年, 今年, 次年. */
export const readYear = (groups: Groups, { issuedOn, contextYear }: DateContext): number => {
  if (groups.year !== undefined) return readNumber(groups.year) ?? 0;
  const year = yearOf(issuedOn);
  // 次年 and 翌年 follow the year named before; 明年 and 来年 follow the document's.
  if (/[次翌]/.test(groups.relative ?? '')) return (contextYear ?? year) + 1;
  return /[明来]/.test(groups.relative ?? '') ? year + 1 : year;
};

const finish = (
  end: number,
  span: Span | string,
  yearFrom: StatedDay['yearFrom'],
): StatedDay | ImpossibleDay =>
  typeof span === 'string' ? { end, problem: span } : { ...span, end, yearFrom };

const readDated = (text: string, index: number, context: DateContext): StatedDay | ImpossibleDay | null => {
  const match = matchAt(yearPart, text, index);
  if (!match) return null;
  const groups: Groups = match.groups ?? {};
  const year = readYear(groups, context);
  const yearFrom = groups.year === undefined ? 'relative' : 'stated';
  const end = index + match[0].length;
  if (year < 1949 || year > 2100) return { end, problem: `${year}年不像是期限的年份` };
  const body = matchAt(bodyPart, text, end);
  // 「2018年下月」 says two things at once: the rest stays unread.
  if (body?.groups && body.groups.nearMonth === undefined && body.groups.nearQuarter === undefined)
    return finish(end + body[0].length, bodySpan(year, body.groups), yearFrom);
  const yearEnd = matchAt(yearEndPart, text, end);
  return finish(end + (yearEnd?.[0].length ?? 0), wholeYear(year, yearEnd !== null), yearFrom);
};

const readUndated = (text: string, index: number, context: DateContext): StatedDay | ImpossibleDay | null => {
  const match = matchAt(bodyPart, text, index);
  if (!match) return null;
  const groups: Groups = match.groups ?? {};
  const end = index + match[0].length;
  const near = nearBody(context.issuedOn, groups);
  if (near) return finish(end, near, 'relative');
  const year = context.contextYear ?? yearOf(context.issuedOn);
  return finish(end, bodySpan(year, groups), context.contextYear === undefined ? 'document' : 'context');
};

const readBare = (text: string, index: number, { issuedOn }: DateContext): StatedDay | null => {
  const match = matchAt(barePart, text, index);
  if (!match) return null;
  const year = yearOf(issuedOn);
  const month = Number(issuedOn.slice(5, 7));
  const span: Span =
    match.groups?.span === '年'
      ? wholeYear(year, true)
      : { ...months(year, month, month), precision: 'month', isEnd: true };
  return { ...span, end: index + match[0].length, yearFrom: 'relative' };
};

const readNumeric = (text: string, index: number): StatedDay | ImpossibleDay | null => {
  const match = matchAt(numericPart, text, index);
  if (!match) return null;
  const groups: Groups = match.groups ?? {};
  const end = index + match[0].length;
  const year = Number(groups.year);
  if (year < 1949 || year > 2100) return { end, problem: `${year}年不像是期限的年份` };
  return finish(end, monthSpan(year, Number(groups.month ?? groups.monthOnly), groups), 'stated');
};

/**
 * The calendar expression at `index` of a normalised text, without any word such as 前 behind it; `null` when there
 * is none. Impossible days (2月30日, 13月) come back with the reason.
 */
export const readStatedDay = (
  text: string,
  index: number,
  context: DateContext,
): StatedDay | ImpossibleDay | null =>
  readDated(text, index, context) ??
  readUndated(text, index, context) ??
  readBare(text, index, context) ??
  readNumeric(text, index) ??
  (context.isField ? readShortDay(text, index, context) : null);
