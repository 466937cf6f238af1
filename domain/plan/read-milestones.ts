import type { CleanText } from './clean-text';
import { spanOf } from './clean-text';
import { normalForm } from './normal-form';
import type { Range } from './page-marks';
import { readDates, type PlanDates } from './read-deadline';
import type { PlanMilestone } from './types';
import { runAtEnd } from './run-at-end';
import { isUnitName } from './unit-name';

const modal = runAtEnd('必须|务必|应当|应该|应|要|须|需|请|统一|确保|力争|坚决|分别|于|在|最迟');

/** Only the words directly before the date name who owes it: 「各乡(镇)党委政府必须于5月10日前」. */
const owedBy = (before: string): string | null => {
  const norm = normalForm(before);
  const cut = Math.max(...[',', ';', '。', ':'].map(char => norm.lastIndexOf(char))) + 1;
  const last = norm.slice(cut);
  const stem = last.replace(modal, '');
  if (stem === last || stem.length < 2 || stem.length > 40) return null;
  const name = stem.replace(/^(?:[一二三四五六七八九十]是|请|由|同时|其中)+/, '');
  // 「县农业农村局要督促12家养殖场」 is no name.
  if (/督促|指导|组织|要求|引导|帮助/.test(name)) return null;
  return isUnitName(name) ? before.slice(cut + stem.length - name.length, cut + stem.length).trim() : null;
};

/** The milestones inside the words that an assignment answers for. */
export const readMilestones = (
  clean: CleanText,
  texts: readonly Range[],
  dates: PlanDates,
): PlanMilestone[] =>
  texts.flatMap(range => {
    const text = clean.text.slice(range.start, range.end);
    return readDates(text, dates).map(({ deadline, start, end }) => {
      const named = owedBy(text.slice(Math.max(0, start - 120), start));
      return {
        ...deadline,
        ...(named ? { owedBy: [named] } : {}),
        source: spanOf(clean, range.start + start, range.start + end),
      };
    });
  });
