import { daysBetween } from '../../domain/calendar/civil-date';
import { redStageNames } from '../../domain/codes/notices';
import { nameOf } from '../../domain/codes/names';
import type { ListItem } from './blocks';
import { byCase } from './group-entries';
import type { Entry } from './read-notice';
import { caseName, dueOn, fact, provisionalMark, shortDay } from './wording';

/** Whole days since the last day of the deadline, on the day on which the mail leaves. */
const daysOverdue = ({ view }: Entry): number => {
  const due = dueOn(view);
  return due && due < view.today ? daysBetween(due, view.today) : 0;
};

/** The most days of any. */
export const mostOverdue = (entries: readonly Entry[]): number => Math.max(0, ...entries.map(daysOverdue));

/** 「逾期 4 天:问题一-1 饮水管网冻裂」 with its page where it has one, and under it what is owed, by when, how far it has climbed. */
export const redItem = (entry: Entry, mark: string, url?: string): ListItem => {
  const { view } = entry;
  const days = daysOverdue(entry);
  const due = dueOn(view);
  const owed = fact(view, 'what');
  // A unit's own file is called as the unit, under whose name it stands here.
  const isNamed = view.ref !== null || owed === null;
  const lateness = days > 0 ? `逾期 ${days} 天:` : '';
  const said = [
    isNamed ? owed : null,
    due && `期限${shortDay(due, view.today)}${provisionalMark(view)}`,
    nameOf(redStageNames, view.kind, 'zh'),
  ];
  const note = `${said.filter(Boolean).join(',')}${mark}`;
  const label = isNamed ? caseName(view, 60) : owed;
  return url === undefined
    ? { text: `${lateness}${label}`, note }
    : { text: lateness, link: { label, url }, note };
};

/** The most overdue first, then in the order of the cases. */
export const byDaysOverdue = (a: Entry, b: Entry): number =>
  daysOverdue(b) - daysOverdue(a) || byCase(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
