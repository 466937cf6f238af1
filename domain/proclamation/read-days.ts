import type { WrittenDay, WrittenRange } from './types';

const day = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})[日号](?:\(([^()]{1,40})\))?/y;
const upTo = /起?[至到-]/y;
const another = /[、,]|以及|和|及/y;

/** What a sticky pattern matches at `at`. */
export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const holidayName = /^(?:元旦|春节|清明节?|劳动节|端午节?|中秋节?|国庆节?|节日当天|公休日|法定节假?日)$/;
const lunarDay =
  /^(?:农历|阴历)?(?:除夕|大年|闰?[正腊冬一二三四五六七八九十]{1,2}月)[初廿一二三四五六七八九十]{0,3}$/;

/** What stands in brackets behind a day: its weekday, its lunar day; undefined where it says anything else. */
const readNote = (note: string): Pick<WrittenDay, 'weekday' | 'lunar'> | undefined => {
  const read: Pick<WrittenDay, 'weekday' | 'lunar'> = { weekday: null, lunar: null };
  for (const part of note.split(/[、,;]/)) {
    const weekday = /^(?:周|星期|礼拜)([一二三四五六日天])$/.exec(part)?.[1];
    if (weekday !== undefined && read.weekday === null)
      read.weekday = weekday === '天' ? 0 : '日一二三四五六'.indexOf(weekday);
    else if (lunarDay.test(part) && read.lunar === null) read.lunar = part;
    else if (!holidayName.test(part)) return undefined;
  }
  return read;
};

const readDay = (text: string, at: number): WrittenDay | null => {
  const found = matchAt(day, text, at);
  if (!found) return null;
  const [words, year, month, ofMonth, note] = found;
  const noted = note === undefined ? { weekday: null, lunar: null } : readNote(note);
  if (!noted) return null;
  return {
    year: year === undefined ? null : Number(year),
    month: month === undefined ? null : Number(month),
    day: Number(ofMonth),
    ...noted,
    start: at,
    end: at + words.length,
  };
};

const readRange = (text: string, at: number): WrittenRange | null => {
  const from = readDay(text, at);
  if (!from) return null;
  const link = matchAt(upTo, text, from.end);
  if (!link) return { from, to: null, start: at, end: from.end };
  const to = readDay(text, from.end + link[0].length);
  return to && { from, to, start: at, end: to.end };
};

/** Days and ranges in a row, 「1月31日(周日)、2月20日(周六)」; none where the text at `at` is anything else. */
export const readRanges = (text: string, at: number): WrittenRange[] => {
  const ranges: WrittenRange[] = [];
  let next = readRange(text, at);
  while (next) {
    ranges.push(next);
    const link = matchAt(another, text, next.end);
    next = link && readRange(text, next.end + link[0].length);
  }
  return ranges;
};
