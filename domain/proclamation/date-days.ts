import { isCivilDate, type CivilDate } from '../calendar/civil-date';
import type { Section, WrittenDay, WrittenRange } from './types';

/** A written range with its days as dates; `date` is null where there is no such day. */
export interface DatedRange {
  range: WrittenRange;
  from: { written: WrittenDay; date: CivilDate | null };
  to: { written: WrittenDay; date: CivilDate | null } | null;
  /** No year is written, and it is not plain which is meant. */
  isYearInferred: boolean;
}

interface YearAndMonth {
  year: number;
  month: number;
}

const pad = (n: number): string => String(n).padStart(2, '0');
const dateOf = ({ year, month }: YearAndMonth, day: number): CivilDate | null => {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return isCivilDate(date) ? date : null;
};

/** 元旦 may begin in December, and its make-up day may lie there: the year before. */
const isYearBefore = ({ holidays }: Section, month: number): boolean =>
  month === 12 && holidays.includes('元旦');

/**
 * The days of a statement as dates. What is not written is taken from the day before it in the same statement, the year from
 * the notice; null where the first day has no month.
 */
export const dateRanges = (
  ranges: readonly WrittenRange[],
  section: Section,
  noticeYear: number,
): DatedRange[] | null => {
  const dated: DatedRange[] = [];
  let known: YearAndMonth | null = null;
  for (const range of ranges) {
    const { from, to } = range;
    const month = from.month ?? known?.month;
    if (month === undefined) return null;
    const own = noticeYear - (isYearBefore(section, month) ? 1 : 0);
    const carried = from.month === null ? known?.year : undefined;
    const toMonth = to?.month ?? month;
    // 「12月31日至2027年1月2日」 says of its first day as well in which year it is.
    const byEnd = to?.year == null ? undefined : to.year - (month > toMonth ? 1 : 0);
    const start: YearAndMonth = { year: from.year ?? carried ?? byEnd ?? own, month };
    const end: YearAndMonth = { year: to?.year ?? start.year + (toMonth < month ? 1 : 0), month: toMonth };
    dated.push({
      range,
      from: { written: from, date: dateOf(start, from.day) },
      to: to && { written: to, date: dateOf(end, to.day) },
      isYearInferred:
        (from.year ?? carried ?? byEnd) === undefined &&
        isYearBefore(section, month) &&
        from.weekday === null &&
        end.month !== 1,
    });
    known = to ? end : start;
  }
  return dated;
};
