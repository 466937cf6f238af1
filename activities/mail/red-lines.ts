import { daysBetween } from '../../domain/calendar/civil-date';
import type { NoticeKind } from '../../domain/codes/notices';
import type { Entry } from './read-notice';
import { caseName, dueOn, fact, shortDay } from './wording';

/** Whole days since the last day of the deadline, on the day on which the mail leaves. */
export const daysOverdue = ({ view }: Entry): number => {
  const due = dueOn(view);
  return due && due < view.today ? daysBetween(due, view.today) : 0;
};

/** The most days of any. */
export const mostOverdue = (entries: readonly Entry[]): number => Math.max(0, ...entries.map(daysOverdue));

const stages: { readonly [K in NoticeKind]?: string } = {
  urge: '已催办',
  overdue: '督办函办理中',
  unclosed: '到总期限未销号',
};

/** 「逾期 4 天:问题一-1 饮水管网冻裂 · 报送整改方案,期限5月14日 · 已催办」 */
export const redLine = (entry: Entry): string => {
  const { view } = entry;
  const days = daysOverdue(entry);
  const due = dueOn(view);
  const owed = [fact(view, 'what'), due && `期限${shortDay(due, view.today)}`].filter(Boolean).join(',');
  const said = [caseName(view, 40), owed, stages[view.kind]].filter(Boolean).join(' · ');
  return days > 0 ? `逾期 ${days} 天:${said}` : said;
};

/** The most overdue first, then as they were queued. */
export const byDaysOverdue = (a: Entry, b: Entry): number =>
  daysOverdue(b) - daysOverdue(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
