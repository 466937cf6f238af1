/** A day in Asia/Shanghai as `YYYY-MM-DD`. Never an instant. */
export type CivilDate = string;
/** An instant as ISO 8601 with the offset of Asia/Shanghai: `2018-05-15T00:00:00+08:00`. Sorts as text. */
export type Instant = string;

const DAY_MS = 86_400_000;
// China has had no summer time since 1991, so Asia/Shanghai is UTC+8 for every date that a campaign can have.
const SHANGHAI_MS = 8 * 3_600_000;

// A simulation asks for the same few thousand days millions of times; what lies outside two centuries is not kept.
const FIRST_KEPT = Date.UTC(1900, 0, 1);
const LAST_KEPT = Date.UTC(2100, 0, 1);
const kept = { ms: new Map<CivilDate, number>(), dates: new Map<number, CivilDate>() };
const isKept = (ms: number): boolean => ms >= FIRST_KEPT && ms < LAST_KEPT;

const toUtc = (date: CivilDate): number => {
  const known = kept.ms.get(date);
  if (known !== undefined) return known;
  const ms = Date.parse(`${date}T00:00:00Z`);
  if (isKept(ms)) kept.ms.set(date, ms);
  return ms;
};
const fromUtc = (ms: number): CivilDate => {
  const day = Math.floor(ms / DAY_MS);
  const known = kept.dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(ms).toISOString().slice(0, 10);
  if (isKept(ms)) kept.dates.set(day, date);
  return date;
};

/** True for a real day of the Gregorian calendar written `YYYY-MM-DD`; `2018-02-30` is none. */
export const isCivilDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(toUtc(text)) && fromUtc(toUtc(text)) === text;

export const addDays = (date: CivilDate, days: number): CivilDate => fromUtc(toUtc(date) + days * DAY_MS);
export const daysBetween = (from: CivilDate, to: CivilDate): number => (toUtc(to) - toUtc(from)) / DAY_MS;
export const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));
/** 0 is Sunday. */
export const weekdayOf = (date: CivilDate): number => new Date(toUtc(date)).getUTCDay();
/** Saturday or Sunday, whatever a schedule makes of it. */
export const isWeekend = (date: CivilDate): boolean => weekdayOf(date) % 6 === 0;
export const lastDayOfMonth = (year: number, month: number): CivilDate => fromUtc(Date.UTC(year, month, 0));

/** The same day `months` later; where the month is shorter, its last day (民法典 202 counts by calendar month). */
export const addMonths = (date: CivilDate, months: number): CivilDate => {
  const index = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const last = lastDayOfMonth(Math.floor(index / 12), (index % 12) + 1);
  return `${last.slice(0, 8)}${date.slice(8) < last.slice(8) ? date.slice(8) : last.slice(8)}`;
};

/** The instant of a wall-clock time in Asia/Shanghai; `time` is `HH:MM`, by default 00:00. */
export const at = (date: CivilDate, time = '00:00'): Instant => `${date}T${time}:00+08:00`;

/** An instant from milliseconds since the epoch, with milliseconds only where there are any. */
export const toInstant = (ms: number): Instant =>
  new Date(ms + SHANGHAI_MS).toISOString().replace('.000Z', '+08:00').replace('Z', '+08:00');

export const toMs = (instant: Instant): number => Date.parse(instant);
export const dateOf = (instant: Instant): CivilDate => instant.slice(0, 10);
/** `HH:MM` in Asia/Shanghai. */
export const timeOf = (instant: Instant): string => instant.slice(11, 16);
/** The instant at which a day has ended: 24:00, which is 00:00 of the next day. */
export const endOf = (date: CivilDate): Instant => at(addDays(date, 1));
