import { dateOf, daysBetween, timeOf, type Instant } from '../calendar/civil-date';
import { inChinese, inEnglish } from './date-in-words';
import { counted } from './length-in-words';
import type { Sentences } from './sentences';

/** A step that the system came to on a later day than it was due: after an outage, or as soon as it could. */
export interface LateRule {
  code: 'fired-late';
  dueAt: Instant;
  firedAt: Instant;
}

/** By how many days a step was taken late; 0 for the day on which it was due. */
export const daysLate = ({ dueAt, firedAt }: { dueAt: Instant; firedAt: Instant }): number =>
  Math.max(0, daysBetween(dateOf(dueAt), dateOf(firedAt)));

const moment = (at: Instant): string => `${inChinese(dateOf(at))}${timeOf(at)}`;
const momentInEnglish = (at: Instant): string => `${inEnglish(dateOf(at))}, ${timeOf(at)}`;

export const lateSentences: Sentences<LateRule> = {
  'fired-late': {
    zh: rule =>
      `本应于 ${moment(rule.dueAt)} 发出,系统迟至 ${moment(rule.firedAt)} 办理,迟 ${daysLate(rule)} 天`,
    en: rule =>
      `It was due on ${momentInEnglish(rule.dueAt)} and was done on ${momentInEnglish(rule.firedAt)}: the system was ${counted(daysLate(rule), 'day')} late`,
  },
};
