import type { NoticeView } from '../../api/contracts/notices';
import type { CivilDate } from '../../domain/calendar/civil-date';

export interface DayOfNotices {
  on: CivilDate;
  notices: NoticeView[];
}

/** Notices under the days on which they were queued, in the order in which they came. */
export const byDay = (notices: readonly NoticeView[]): DayOfNotices[] => {
  const days: DayOfNotices[] = [];
  for (const notice of notices) {
    const on = notice.queuedAt.slice(0, 10);
    const last = days[days.length - 1];
    if (last?.on === on) last.notices.push(notice);
    else days.push({ on, notices: [notice] });
  }
  return days;
};
