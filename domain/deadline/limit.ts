import { addDays, addMonths, daysBetween, weekdayOf, yearOf, type CivilDate } from '../calendar/civil-date';
import { readNumber } from './chinese-number';
import { readFestival } from './read-festival';
import { readHour, type Hour } from './read-hour';
import type { DateContext, ImpossibleDay, StatedDay } from './day-types';
import { readStatedDay } from './stated-day';
import type { Festival } from '../calendar/festival-day';
import { inclusiveNote, limitPart, matchAt, weekdayNote } from './stated-day-pattern';

/** A calendar expression with the word that makes it a limit: 6月10日前, 9月底, 第三季度末. */
export interface Limit extends StatedDay {
  /** 前, 以前, 止, 内, 底 or 末 is written. */
  isBounded: boolean;
  /** The clock time behind the day, `HH:MM`, or null where its words name none (下班前). */
  hour?: { time: string | null };
  /** It is named by a festival. */
  isNamed?: true;
  /** The festival before which it lies. */
  festival?: { name: Festival; on: CivilDate };
}
export interface ImpossibleLimit extends ImpossibleDay {
  isBounded: boolean;
  isNamed?: true;
}

/** 9月前, 2020年前, 第三季度前, 上半年前 are used for both ends of what they name. */
const bothEnds = (
  { precision, isEnd, on, first }: StatedDay,
  isBefore: boolean,
): [CivilDate, CivilDate] | null =>
  !isBefore || isEnd || precision === 'day' || precision === 'part' ? null : [addDays(first, -1), on];

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

interface Behind {
  end: number;
  hour: Hour | null;
  suffix: RegExpExecArray | null;
  problem?: string;
}

/** What stands behind a day: its weekday, an hour, 前, and what it includes. */
export const readBehind = (text: string, day: StatedDay): Behind => {
  const weekday = readWeekday(text, day);
  const hour = day.precision === 'day' ? readHour(text, weekday.end) : null;
  const hourEnd = hour?.end ?? weekday.end;
  const suffix = matchAt(limitPart, text, hourEnd);
  const suffixEnd = hourEnd + (suffix?.[0].length ?? 0);
  // 「6月10日前(星期四)」
  const late = weekday.end === day.end ? readWeekday(text, { ...day, end: suffixEnd }) : { end: suffixEnd };
  const problem = weekday.problem ?? (hour && 'problem' in hour ? hour.problem : late.problem);
  return {
    end: readInclusive(text, late.end, day),
    hour: hour && 'time' in hour ? hour : null,
    suffix,
    ...(problem === undefined ? {} : { problem }),
  };
};

/** The days that a limit which is read may mean as well, its own among them. */
const readingsOf = (
  { yearFrom, on }: StatedDay,
  ends: [CivilDate, CivilDate] | null,
  issuedOn: CivilDate,
): Pick<Limit, 'readings'> => {
  if (ends) return { readings: ends };
  return yearFrom === 'document' && on < issuedOn ? { readings: [on, addMonths(on, 12)] } : {};
};

/** Reads a limit at `index` of a normalised text; `null` when no calendar expression stands there. */
export const readLimit = (
  text: string,
  index: number,
  context: DateContext,
): Limit | ImpossibleLimit | null => {
  const festival = readFestival(text, index, context);
  if (festival) return { ...festival, isNamed: true };
  const day = readStatedDay(text, index, context);
  if (!day) return null;
  if ('problem' in day) {
    const suffix = matchAt(limitPart, text, day.end);
    return { ...day, end: day.end + (suffix?.[0].length ?? 0), isBounded: suffix !== null };
  }
  const { end, hour, suffix, problem } = readBehind(text, day);
  const isBounded = suffix !== null || day.isEnd;
  if (problem !== undefined) return { end, isBounded, problem };
  const ends = bothEnds(day, suffix?.groups?.before !== undefined);
  if (ends && (day.precision === 'month' || day.precision === 'year')) {
    const [before, last] = ends;
    const doubt = `可以理解为 ${before} 前,也可以理解为 ${last} 前,请明确`;
    return { end, isBounded, problem: doubt, readings: ends };
  }
  // 第三季度前 is before its first day, unless it has begun; the reader of the plan asks all the same.
  const isBeforeIt = ends !== null && day.precision === 'quarter' && day.first > context.issuedOn;
  return {
    ...day,
    ...(isBeforeIt ? { on: ends[0] } : {}),
    end,
    isBounded,
    ...(hour ? { hour: { time: hour.time } } : {}),
    ...readingsOf(day, ends, context.issuedOn),
  };
};

/** Why a wording is asked about, and the days that it can mean. */
export interface Doubt {
  problem: string;
  readings?: CivilDate[];
}

/**
 * How many days a date without a year may lie before the document and still be of the document's year: a milestone
 * that passed while the plan was being approved. What lies further back may mean next year (「2月底前」 in a plan of
 * December), so it is asked, not guessed.
 */
const PASSED_DAYS = 60;

/** Why the document's year cannot be taken for a date that names none, with both readings; `null` when it can. */
export const yearDoubt = (
  { on, yearFrom }: Pick<StatedDay, 'on' | 'yearFrom'>,
  issuedOn: CivilDate,
): Doubt | null => {
  if (yearFrom === 'stated' || yearFrom === 'relative' || daysBetween(on, issuedOn) <= PASSED_DAYS)
    return null;
  const year = yearOf(on);
  return {
    problem: `没有写年份:按 ${year} 年是 ${on},早于发文日 ${issuedOn} 超过 ${PASSED_DAYS} 天;如指 ${year + 1} 年,请写明年份`,
    readings: [on, addMonths(on, 12)],
  };
};
