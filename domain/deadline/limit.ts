import { addDays, daysBetween, weekdayOf, yearOf, type CivilDate } from '../calendar/civil-date';
import { readNumber } from './chinese-number';
import { readStatedDay, type DateContext, type ImpossibleDay, type StatedDay } from './stated-day';
import { inclusiveNote, limitPart, matchAt, weekdayNote } from './stated-day-pattern';

/** A calendar expression with the word that makes it a limit: 6月10日前, 9月底, 第三季度末. */
export interface Limit extends StatedDay {
  /** 前, 以前, 止, 内, 底 or 末 is written. */
  isBounded: boolean;
}
export interface ImpossibleLimit extends ImpossibleDay {
  isBounded: boolean;
}

// Nobody says 一季度前 for the end of last year, but 9月前 and 2020年前 are used for both ends: ask.
const doubtOf = ({ precision, isEnd, on, first }: StatedDay, isBefore: boolean): string | null => {
  if (!isBefore || isEnd || (precision !== 'month' && precision !== 'year')) return null;
  return `可以理解为 ${addDays(first, -1)} 前,也可以理解为 ${on} 前,请明确`;
};

const weekdays = ['日天', '一', '二', '三', '四', '五', '六'];

// 「6月10日(星期日)前」: a weekday that contradicts the date shows that one of the two is wrong.
const readWeekday = (text: string, day: StatedDay): { end: number; problem?: string } => {
  const match = matchAt(weekdayNote, text, day.end);
  if (!match || day.precision !== 'day') return { end: day.end };
  const end = day.end + match[0].length;
  const isRight = weekdays[weekdayOf(day.on)]?.includes(match.groups?.weekday ?? '') === true;
  return isRight ? { end } : { end, problem: `${day.on} 不是${match[0].slice(1, -1)}` };
};

// 「6月10日前(含当日)」 says what holds anyway; another day in it stays unread.
const readInclusive = (text: string, index: number, day: StatedDay): number => {
  const match = matchAt(inclusiveNote, text, index);
  if (!match || day.precision !== 'day') return index;
  const { month, day: inner } = match.groups ?? {};
  const isSame =
    inner === undefined ||
    (readNumber(inner) === Number(day.on.slice(8)) &&
      (month === undefined || readNumber(month) === Number(day.on.slice(5, 7))));
  return isSame ? index + match[0].length : index;
};

/** Reads a limit at `index` of a normalised text; `null` when no calendar expression stands there. */
export const readLimit = (
  text: string,
  index: number,
  context: DateContext,
): Limit | ImpossibleLimit | null => {
  const day = readStatedDay(text, index, context);
  if (!day) return null;
  const weekday = 'on' in day ? readWeekday(text, day) : day;
  const suffix = matchAt(limitPart, text, weekday.end);
  const suffixEnd = weekday.end + (suffix?.[0].length ?? 0);
  const end = 'on' in day ? readInclusive(text, suffixEnd, day) : suffixEnd;
  const isBounded = suffix !== null || ('on' in day && day.isEnd);
  if ('problem' in day) return { ...day, end, isBounded };
  if (weekday.problem !== undefined) return { end, isBounded, problem: weekday.problem };
  const isBefore = suffix?.groups?.before !== undefined;
  const doubt = doubtOf(day, isBefore);
  if (doubt !== null) return { end, isBounded, problem: doubt };
  // 第三季度前 is before its first day, unless it has begun; the reader of the plan asks all the same.
  const isBeforeQuarter =
    isBefore && !day.isEnd && day.precision === 'quarter' && day.first > context.issuedOn;
  return { ...day, ...(isBeforeQuarter ? { on: addDays(day.first, -1) } : {}), end, isBounded };
};

/**
 * How many days a date without a year may lie before the document and still be of the document's year: a milestone
 * that passed while the plan was being approved. What lies further back may mean next year (「2月底前」 in a plan of
 * December), so it is asked, not guessed.
 */
const PASSED_DAYS = 60;

/** Why the document's year cannot be taken for a date that names none, with both readings; `null` when it can. */
export const yearDoubt = ({ on, yearFrom }: StatedDay, issuedOn: CivilDate): string | null => {
  if (yearFrom === 'stated' || yearFrom === 'relative' || daysBetween(on, issuedOn) <= PASSED_DAYS)
    return null;
  const year = yearOf(on);
  return `没有写年份:按 ${year} 年是 ${on},早于发文日 ${issuedOn} 超过 ${PASSED_DAYS} 天;如指 ${year + 1} 年,请写明年份`;
};
