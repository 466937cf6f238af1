import { isCivilDate, yearOf } from '../calendar/civil-date';
import type { DateContext, ImpossibleDay, StatedDay } from './day-types';
import { matchAt } from './stated-day-pattern';

const shortPart =
  /(?<month>[0-9]{1,2})(?<sep>[./])(?<day>[0-9]{1,2})(?<mark>[日号])?(?![0-9./%年月个天周日万亿元小])/y;

const pad = (n: number): string => String(n).padStart(2, '0');

/**
 * 「6.10」 and 「6/10」 in a deadline's field: month and day of the document's year. 「6.1」 may be what a spreadsheet left of
 * 6.10, so it is asked.
 */
export const readShortDay = (
  text: string,
  index: number,
  { issuedOn, contextYear }: DateContext,
): StatedDay | ImpossibleDay | null => {
  if (/[0-9./]/.test(text.charAt(index - 1))) return null;
  const match = matchAt(shortPart, text, index);
  if (!match?.groups) return null;
  const end = index + match[0].length;
  const { month = '', day = '', sep, mark } = match.groups;
  const year = contextYear ?? yearOf(issuedOn);
  const dayOf = (n: number): string => `${year}-${pad(Number(month))}-${pad(n)}`;
  const on = dayOf(Number(day));
  if (!isCivilDate(on)) return { end, problem: `没有 ${month} 月 ${day} 日` };
  const longer = dayOf(Number(day) * 10);
  if (sep === '.' && mark === undefined && day.length === 1 && isCivilDate(longer))
    return { end, problem: `可能是 ${on},也可能是表格略去末尾 0 的 ${longer}`, readings: [on, longer] };
  return {
    end,
    first: on,
    on,
    precision: 'day',
    yearFrom: contextYear === undefined ? 'document' : 'context',
    isEnd: false,
  };
};
