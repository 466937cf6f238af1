import { isCivilDate } from '../calendar/civil-date';
import { readNumber } from '../deadline/chinese-number';
import { ask, find, isMetAgain, placed, type Reader, type Span } from './reader';
import type { EndOfCycle, SchemeReading } from './types';

type Read = Pick<SchemeReading, 'starts' | 'ends'>;

const pad = (n: number): string => String(n).padStart(2, '0');
/** Of a year that is no leap year: a day that every year has. */
const isMonthDay = (text: string): boolean => isCivilDate(`2017-${text}`);

const n = '([\\d一二三四五六七八九十]{1,3})';
const starting = new RegExp(
  `(?:年底|年末|年终|岁末|${n}月(?:${n}日|(?:[初底末]|[上中下]旬))?)((?:之|以)?前|左右)?(?:起)?(?:正式)?(?:开始|启动|开展|部署)`,
);
const ending = new RegExp(
  `(次年|翌年|第二年|当年|同年)?${n}月(?:${n}日|([底末])|(?:初|[上中下]旬))?(?:(?:之|以)?前)?(?:全部)?(?:完成|结束)`,
);
/** Words before or within that make a day no day: 原则上, 一般, 12月1日至15日, 基本完成. */
const loose = /次年|翌年|第二年|原则上|一般|大约|约|左右|基本|[至到\-]/;
const someEnd = /(?:次年|翌年|第二年|当年|同年)[^,。;]{0,16}(?:完成|结束)/;

const clauseBefore = ({ view }: Reader, { start }: Span): string =>
  /[^,。;:]*$/.exec(view.text.slice(Math.max(0, start - 40), start))![0];

const numberOf = (text: string | undefined): number | null => (text === undefined ? null : readNumber(text));

/** The day on which it begins: one that is said to the day. 「年底」, a month, 「前」 are asked. */
const readStart = (reader: Reader): Read['starts'] => {
  const found = find(reader, starting);
  const [, month, day, before] = found?.match ?? [];
  const isSaid =
    month &&
    day &&
    before === undefined &&
    !loose.test(clauseBefore(reader, found!.span)) &&
    !isMetAgain(reader, starting);
  const value = isSaid ? `${pad(numberOf(month) ?? 0)}-${pad(numberOf(day) ?? 0)}` : null;
  if (found && value !== null && isMonthDay(value)) return placed(reader, value, found.span);
  ask(reader, 'start-day', found?.span ?? null);
  return null;
};

/** The last day: one that is said, or a month's end, of a year that is said. */
const readEnd = (reader: Reader): Read['ends'] => {
  const found = find(reader, ending);
  if (!found) {
    ask(reader, 'end-day', find(reader, someEnd)?.span ?? null);
    return null;
  }
  const [, year, month, day, atEnd] = found.match;
  const value: EndOfCycle = {
    year: year === '当年' || year === '同年' ? 0 : 1,
    month: numberOf(month) ?? 0,
    day: numberOf(day),
  };
  const isSaid =
    year !== undefined &&
    !loose.test(clauseBefore(reader, found.span).replace(/[至到]$/, '')) &&
    !isMetAgain(reader, ending) &&
    (day !== undefined || atEnd !== undefined) &&
    isMonthDay(`${pad(value.month)}-${pad(value.day ?? 1)}`);
  if (isSaid) return placed(reader, value, found.span);
  ask(reader, 'end-day', found.span);
  return null;
};

/** When a cycle begins and ends; an end before the beginning is asked. */
export const readDays = (reader: Reader): Read => {
  const [starts, ends] = [readStart(reader), readEnd(reader)];
  const isBefore =
    starts &&
    ends?.value.year === 0 &&
    `${pad(ends.value.month)}-${pad(ends.value.day ?? 31)}` < starts.value;
  if (!isBefore) return { starts, ends };
  asksForEnd(reader);
  return { starts, ends: null };
};

const asksForEnd = (reader: Reader): void => ask(reader, 'end-day', find(reader, ending)?.span ?? null);
