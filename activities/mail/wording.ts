import { daysBetween, isCivilDate, type CivilDate } from '../../domain/calendar/civil-date';
import { inChinese } from '../../domain/explain/date-in-words';
import type { View } from './template';

// Control characters and marks of writing direction would let a title or a reason pose as other lines of the mail.
const unwanted = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** People's words on one line, cut at `length` characters. */
export const oneLine = (text: string, length = 400): string => {
  const line = text.replace(unwanted, ' ').replace(/ {2,}/g, ' ').trim();
  const characters = Array.from(line);
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : line;
};

/** A fact that the notice carries, or null. */
export const fact = (view: View, name: string): string | null => {
  const value = view.facts[name];
  return value === undefined || value.trim() === '' ? null : oneLine(value);
};

const asDate = (text: string | null): CivilDate | null => (text && isCivilDate(text) ? text : null);

export const dueOn = (view: View): CivilDate | null => asDate(fact(view, 'dueOn'));
export const dateFact = (view: View, name: string): CivilDate | null => asDate(fact(view, name));

/** The years that are not announced yet on which a day that the notice names hangs. */
export const yearsOf = ({ provisional }: Pick<View, 'provisional'>, name = 'dueOn'): number[] =>
  provisional?.[name] ?? [];

/** 「(暂定)」 after such a day, else nothing. */
export const provisionalMark = (view: View, name = 'dueOn'): string =>
  yearsOf(view, name).length > 0 ? '(暂定)' : '';

/** 「5月14日」, where the year is plain from the day of sending; else with the year. */
export const shortDay = (date: CivilDate, today: CivilDate): string => {
  const long = inChinese(date);
  return date.slice(0, 4) === today.slice(0, 4) ? long.slice(5) : long;
};

/** A deadline in full; its day is included (domain.md §3), and every mail says so. */
export const inFull = (date: CivilDate, mark = ''): string => `${inChinese(date)}${mark}(含当日,至24时)`;

/** 「2018年5月14日前(含当日,至24时)」 */
export const before = (date: CivilDate, mark = ''): string => `${inChinese(date)}${mark}前(含当日,至24时)`;

/** True where it is told to the unit that owes it: only there does a text call 「贵单位」 to act. */
export const isForUnit = ({ audience }: Pick<View, 'audience'>): boolean =>
  audience === 'liaison' || audience === 'head';

/** 「请贵单位于2018年5月14日前(含当日,至24时)」, to an office without 「贵单位」, and without the day where there is none. */
export const pleaseBy = (view: View): string => {
  const date = dueOn(view);
  return `请${isForUnit(view) ? '贵单位' : ''}${date ? `于${before(date, provisionalMark(view))}` : ''}`;
};

/** 「,期限5月14日」 for subjects and digests; empty without a date. */
export const withDeadline = (view: View): string => {
  const date = dueOn(view);
  return date ? `,期限${shortDay(date, view.today)}${provisionalMark(view)}` : '';
};

/** 「还剩3天」, 「今天到期」; null when the day is unknown or past. */
export const timeLeft = (view: View): string | null => {
  const date = dueOn(view);
  if (!date || date < view.today) return null;
  const days = daysBetween(view.today, date);
  return days === 0 ? '今天24时到期' : `还剩${days}天`;
};

/** What is owed, in words: 「报送整改方案」; the docket's title where nothing is owed. */
export const what = (view: View): string => fact(view, 'what') ?? `「${oneLine(view.title, 60)}」`;

/** 「(问题一-1)」 for subjects; empty for what is no case. */
export const inCase = (view: View): string => (view.ref ? `(问题${oneLine(view.ref, 12)})` : '');

/** The unit that the notice is about, never empty. */
export const unit = (view: View): string => oneLine(view.unitName, 30) || '有关单位';

/** The docket by its name: 「问题一-1 …」. */
export const caseName = (view: View, length = 400): string =>
  `${view.ref ? `问题${oneLine(view.ref, 12)} ` : ''}${oneLine(view.title, length)}`;

/** ` by the end of 2018-05-14 (Beijing time)` for the line in English; empty without a date. */
export const byInEnglish = (view: View): string => {
  const date = dueOn(view);
  const mark = provisionalMark(view) && ', provisional';
  return date ? ` by the end of ${date} (Beijing time${mark})` : '';
};

/** ` on problem 一-1` for the line in English. */
export const onInEnglish = (view: View): string => (view.ref ? ` on problem ${oneLine(view.ref, 12)}` : '');
