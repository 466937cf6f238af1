import { dateOf, type CivilDate, type Instant } from '../calendar/civil-date';
import { inChinese, inEnglish } from './date-in-words';
import type { Sentences } from './sentences';

/** What the adoption of other rules did to a date or to a step that waited. */
export type AdoptionRule =
  /** A date that the calendar counted, counted again by an amended one. */
  | { code: 'calendar-amended'; before: string; after: string; dueBefore: CivilDate; on: CivilDate }
  | { code: 'kept-at-adoption'; adoptedAt: Instant }
  /** By the new calendar the date would have been `wouldBe`, a day that had passed when it was adopted: it stays. */
  | { code: 'not-moved-back'; adoptedAt: Instant; wouldBe: CivilDate; on: CivilDate }
  /** By the new rules it would have been due at `wouldBe`, before they were adopted: rules do not reach back. */
  | { code: 'not-before-adoption'; adoptedAt: Instant; wouldBe: Instant };

export const adoptionSentences: Sentences<AdoptionRule> = {
  'calendar-amended': {
    zh: ({ before, after, dueBefore, on }) =>
      `工作日历由 ${before} 版改为 ${after} 版,期限由 ${inChinese(dueBefore)} 改为 ${inChinese(on)}(含当日,至24时)`,
    en: ({ before, after, dueBefore, on }) =>
      `The calendar went from version ${before} to ${after}; the deadline moves from ${inEnglish(dueBefore)} to ${inEnglish(on)} (that day included, until 24:00)`,
  },
  'kept-at-adoption': {
    zh: ({ adoptedAt }) => `${inChinese(dateOf(adoptedAt))}采用新规则时决定保留原定时间`,
    en: ({ adoptedAt }) =>
      `When other rules were adopted on ${inEnglish(dateOf(adoptedAt))}, its time was kept`,
  },
  'not-moved-back': {
    zh: ({ adoptedAt, wouldBe, on }) =>
      `按新日历期限应为 ${inChinese(wouldBe)};新日历 ${inChinese(dateOf(adoptedAt))}采用时该日已过,不溯及既往,期限仍为 ${inChinese(on)}(含当日,至24时)`,
    en: ({ adoptedAt, wouldBe, on }) =>
      `By the new calendar the deadline would be ${inEnglish(wouldBe)}, which had passed when it was adopted on ${inEnglish(dateOf(adoptedAt))}; rules do not reach back, so it stays ${inEnglish(on)} (that day included, until 24:00)`,
  },
  'not-before-adoption': {
    zh: ({ adoptedAt, wouldBe }) =>
      `按新规则应于 ${inChinese(dateOf(wouldBe))}启动;新规则 ${inChinese(dateOf(adoptedAt))}采用,不溯及既往,自采用时启动`,
    en: ({ adoptedAt, wouldBe }) =>
      `By the new rules it would have been due on ${inEnglish(dateOf(wouldBe))}; they were adopted on ${inEnglish(dateOf(adoptedAt))} and do not reach back, so it is due with the adoption`,
  },
};
