import type { CivilDate, Instant } from '../../domain/calendar/civil-date';
import type { Language } from '../../domain/codes/names';

const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `6月10日`; with the year where it is not `year`. */
export const formatDay = (on: CivilDate, language: Language, year?: string): string => {
  const y = on.slice(0, 4);
  const month = Number(on.slice(5, 7));
  const day = Number(on.slice(8, 10));
  const isSameYear = y === year;
  if (language === 'en') return `${day} ${englishMonths[month - 1] ?? ''}${isSameYear ? '' : ` ${y}`}`;
  return `${isSameYear ? '' : `${y}年`}${month}月${day}日`;
};

/** `6月11日 00:00`. The API writes instants with Beijing's offset, so their text is what clocks there showed. */
export const formatInstant = (at: Instant, language: Language, year?: string): string =>
  `${formatDay(at.slice(0, 10), language, year)} ${at.slice(11, 16)}`;

/** `周日`, `Sun`. */
export const formatWeekday = (on: CivilDate, language: Language): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(`${on}T00:00:00Z`),
  );

/** `1月`; with the year where it is not `year`. */
export const formatMonth = (on: CivilDate, language: Language, year?: string): string => {
  const y = on.slice(0, 4);
  const month = Number(on.slice(5, 7));
  if (language === 'en') return `${englishMonths[month - 1] ?? ''}${y === year ? '' : ` ${y}`}`;
  return `${y === year ? '' : `${y}年`}${month}月`;
};
