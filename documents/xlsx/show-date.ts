const DAY_MS = 86_400_000;
const SECONDS = 86_400;
/** 9999-12-31 as Excel counts days. */
const LAST = 2_958_465;
/** Days between the two ways of Excel to count, from 1900 and from 1904. */
const LATER = 1_462;

/** What of a day and an hour a format shows. */
export interface DateParts {
  year: boolean;
  month: boolean;
  day: boolean;
  time: boolean;
}

/** Only what says how a number or a date is shown. */
export const bareFormat = (code: string): string => code.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, '');

/** The parts that a code of a format shows; `null` for one of numbers. `code` has neither texts in quotes nor brackets. */
export const datePartsOf = (code: string): DateParts | null => {
  const letters = code.toLowerCase().replace(/am\/pm|a\/p|上午\/下午/g, '');
  if (!/[ymdhsea]/.test(letters) || /general|[0#?]/.test(letters.replace(/s\.0+/g, 's'))) return null;
  const year = /y|e/.test(letters);
  const day = /(?<!d)d{1,2}(?!d)/.test(letters);
  const isWeekday = /d{3,}|a{3,}/.test(letters);
  const time = /[hs]/.test(letters);
  const month = /m/.test(time ? letters.replace(/h[^ymd]*m+|m+[^ymd]*s/g, '') : letters);
  if (year || month || day || time) return { year, month, day, time };
  return isWeekday ? { year: true, month: true, day: true, time: false } : null;
};

/** The parts that the whole code of a format shows, sections and texts included; `null` for numbers and for durations. */
export const datePartsOfFormat = (code: string): DateParts | null => {
  const [first = ''] = code.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+/) ?? [];
  return /\[(?:h+|m+|s+)\]/i.test(first) ? null : datePartsOf(bareFormat(first));
};

const two = (value: number): string => String(value).padStart(2, '0');

/** A day and an hour as people write them, with what its format shows: 「2018年6月10日」, 「6月10日 18:00」. */
export const dateText = (date: Date, { year, month, day, time }: DateParts): string => {
  const days = [
    year ? `${date.getUTCFullYear()}年` : '',
    month ? `${date.getUTCMonth() + 1}月` : '',
    day ? `${date.getUTCDate()}日` : '',
  ].join('');
  const hour = `${date.getUTCHours()}:${two(date.getUTCMinutes())}`;
  const isMidnight = date.getUTCHours() + date.getUTCMinutes() === 0;
  return time && !(days && isMidnight) ? `${days}${days && ' '}${hour}` : days;
};

/** The day that a number of Excel stands for; `null` for what is none. */
export const dateOfSerial = (serial: number, is1904: boolean): Date | null => {
  const days = is1904 ? serial + LATER : serial;
  if (!(days >= 0 && days <= LAST + 1)) return null;
  // Excel believes in a 29 February 1900.
  const shifted = days < 60 ? days + 1 : days;
  return new Date(Date.UTC(1899, 11, 30) + Math.round(shifted * SECONDS) * (DAY_MS / SECONDS));
};
