import { readNumber } from './chinese-number';
import { matchAt } from './stated-day-pattern';

/** The hour behind a day: 18:00, 下午6时, 下班. `time` is `HH:MM`, null where the words name no clock time (上午, 下班). */
export interface Hour {
  end: number;
  time: string | null;
}
export interface ImpossibleHour {
  end: number;
  problem: string;
}

const PART = '凌晨|早上|早晨|上午|中午|正午|下午|傍晚|晚上|晚间|夜间|夜里|[早晚]';
const NUMBER = '[0-9]{1,2}|[〇零一二两三四五六七八九十]{1,3}';
const clock = new RegExp(
  ` ?(?<part>${PART})?(?:(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?<seconds>:[0-9]{2})?(?![0-9:])|(?<spoken>${NUMBER})[时点](?:(?<minutes>${NUMBER})分|(?<half>半)|整|钟)?)`,
  'y',
);
// A part of the day, or the end of work, without an hour.
const loose = new RegExp(`(?:${PART}|(?:当[日天])?下班)(?=$|[前,;。)]|之前|以前)`, 'y');

/** From when to when an hour that is said with a part of the day lies, and what is added to a small one. */
const parts: Readonly<Record<string, { from: number; to: number; afternoon: boolean }>> = {
  凌: { from: 0, to: 6, afternoon: false },
  早: { from: 5, to: 10, afternoon: false },
  上: { from: 6, to: 12, afternoon: false },
  中: { from: 11, to: 14, afternoon: true },
  正: { from: 12, to: 12, afternoon: false },
  下: { from: 12, to: 19, afternoon: true },
  傍: { from: 16, to: 20, afternoon: true },
  晚: { from: 17, to: 24, afternoon: true },
  夜: { from: 18, to: 24, afternoon: true },
};

/** The hour of the day that is meant: 下午6 is 18; null where the two contradict each other (上午20时). */
const hourOfDay = (said: number, part: string | undefined): number | null => {
  const span = part === undefined ? undefined : parts[part.charAt(0)];
  if (!span) return said;
  const isNight = (part?.startsWith('晚') ?? false) || (part?.startsWith('夜') ?? false);
  const added = span.afternoon && said < (isNight ? 13 : 11) ? 12 : 0;
  const hour = said + added;
  return hour >= span.from && hour <= span.to ? hour : null;
};

const timeOf = (groups: Record<string, string | undefined>): string | null => {
  const said = readNumber(groups.hour ?? groups.spoken ?? '');
  const minute = groups.half === undefined ? readNumber(groups.minute ?? groups.minutes ?? '0') : 30;
  const hour = said === null ? null : hourOfDay(said, groups.part);
  if (hour === null || minute === null || minute > 59 || hour > 24 || (hour === 24 && minute > 0))
    return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};

/**
 * Reads the hour at `index` of a normalised text, or why there is none such; `null` where no hour stands. 0:00 of a day is the
 * end of the day before it, so it is not taken for the day; a spreadsheet's `00:00:00` is no hour at all.
 */
export const readHour = (text: string, index: number): Hour | ImpossibleHour | null => {
  const match = matchAt(clock, text, index);
  if (match?.groups) {
    const end = index + match[0].length;
    const { seconds, ...groups } = match.groups;
    const time = timeOf(groups);
    if (time === null) return { end, problem: '没有这样的时刻' };
    if (time !== '00:00') return { end, time };
    return seconds === ':00'
      ? { end, time: null }
      : { end, problem: '当日 0 时前就是前一日 24 时前,请写明是哪一日' };
  }
  const found = matchAt(loose, text, index);
  return found && { end: index + found[0].length, time: null };
};
