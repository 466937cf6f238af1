import type { CivilDate } from '../calendar/civil-date';
import { inChinese, inEnglish } from './date-in-words';
import type { Sentences } from './sentences';

interface OnRow {
  /** With its part where it has several: `F12a`. */
  rule: string;
  period: string;
  on: CivilDate;
}

/** A policy target on a day: not kept, kept after all, or without the figure that it needs. */
export type TargetRule =
  | (OnRow & { code: 'target-missed'; formula: string | null })
  | (OnRow & { code: 'target-corrected'; formula: string | null })
  | (OnRow & { code: 'figure-missing' });

const and = (formula: string | null, before: string): string =>
  formula === null ? '' : `${before}${formula}`;

export const targetSentences: Sentences<TargetRule> = {
  'target-missed': {
    zh: ({ rule, period, formula, on }) =>
      `规则 ${rule}(${period})截至 ${inChinese(on)} 未达到${and(formula, ':')}`,
    en: ({ rule, period, formula, on }) =>
      `Rule ${rule} (${period}) was not kept by ${inEnglish(on)}${and(formula, ': ')}`,
  },
  'target-corrected': {
    zh: ({ rule, period, formula, on }) =>
      `数据更正后,规则 ${rule}(${period})截至 ${inChinese(on)} 不再是未达到${and(formula, ':')}`,
    en: ({ rule, period, formula, on }) =>
      `After a correction rule ${rule} (${period}) is not broken any more on ${inEnglish(on)}${and(formula, ': ')}`,
  },
  'figure-missing': {
    zh: ({ rule, period, on }) => `规则 ${rule}(${period})已过核定时点,截至 ${inChinese(on)} 仍缺数据`,
    en: ({ rule, period, on }) =>
      `Rule ${rule} (${period}) is past its final check and still lacks its figures on ${inEnglish(on)}`,
  },
};
