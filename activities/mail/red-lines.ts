import { daysBetween } from '../../domain/calendar/civil-date';
import type { NoticeKind } from '../../domain/codes/notices';
import type { ListItem } from './blocks';
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

/** 「逾期 4 天:问题一-1 饮水管网冻裂」 with its page where it has one, and under it what is owed, by when, how far it has climbed. */
export const redItem = (entry: Entry, mark: string, url?: string): ListItem => {
  const { view } = entry;
  const days = daysOverdue(entry);
  const due = dueOn(view);
  const lateness = days > 0 ? `逾期 ${days} 天:` : '';
  const said = [fact(view, 'what'), due && `期限${shortDay(due, view.today)}`, stages[view.kind]];
  const note = `${said.filter(Boolean).join(',')}${mark}`;
  const label = caseName(view, 60);
  return url === undefined
    ? { text: `${lateness}${label}`, note }
    : { text: lateness, link: { label, url }, note };
};

/** The most overdue first, then as they were queued. */
export const byDaysOverdue = (a: Entry, b: Entry): number =>
  daysOverdue(b) - daysOverdue(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
