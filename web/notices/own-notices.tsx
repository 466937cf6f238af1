import { Link } from 'react-router';
import { listNotices } from '../../api/contracts/notices';
import { useLanguage, useText } from '../i18n/use-text';
import { useHeldPages } from '../live/use-held';
import { Empty } from '../parts/empty';
import { formatDay, formatWeekday } from '../parts/format-date';
import { Loaded } from '../parts/loaded';
import { MoreButton } from '../parts/more-button';
import { ErrorNotice } from '../parts/page-error';
import { UpdatedBar } from '../parts/updated-bar';
import { byDay } from './by-day';
import { NoticeItem } from './notice-item';
import { useMarks, type Marks } from './use-marks';
import { useUnread } from './use-unread';

/** What was marked at once, with the way back. */
const LastMarked = ({ marks: { last, undo, isPending } }: { marks: Marks }) => {
  const words = useText().notices;
  return (
    <div role="status">
      {last && (
        <p className="notice-last">
          {(last.isUndone ? words.undone : words.marked)(last.marked)}
          {!last.isUndone && last.marked > 0 && (
            <button
              type="button"
              className="notice-act"
              disabled={isPending}
              onClick={() => undo(last.markedAt)}
            >
              {words.undo}
            </button>
          )}
        </p>
      )}
    </div>
  );
};

/** One's own notices, day by day; those that are unread alone, or all. */
export const OwnNotices = ({ isUnreadOnly }: { isUnreadOnly: boolean }) => {
  const t = useText();
  const words = t.notices;
  const { language } = useLanguage();
  const marks = useMarks();
  const count = useUnread();
  const { pages, news } = useHeldPages(listNotices, { query: isUnreadOnly ? { unread: 'true' } : {} });
  return (
    <>
      {marks.error && <ErrorNotice error={marks.error} />}
      <LastMarked marks={marks} />
      <UpdatedBar count={news.count} onShow={news.show} />
      <Loaded query={pages}>
        {data => {
          const all = data.pages.flatMap(page => page.items);
          if (all.length === 0)
            return (
              <div className="panel">
                <Empty title={isUnreadOnly ? words.emptyUnread : words.emptyOwn}>
                  {isUnreadOnly ? <Link to="/notices">{words.seeOwn}</Link> : words.emptyHint}
                </Empty>
              </div>
            );
          return (
            <>
              {count !== undefined && count > 0 && (
                <button
                  type="button"
                  className="notice-act notice-all"
                  disabled={marks.isPending}
                  onClick={() => marks.readAll(all.map(one => one.id))}
                >
                  {words.markAll}
                </button>
              )}
              {byDay(all).map(({ on, notices }) => (
                <section key={on} aria-label={formatDay(on, language)}>
                  <h2 className="notice-day">
                    <time dateTime={on}>
                      {formatDay(on, language)} {formatWeekday(on, language)}
                    </time>
                  </h2>
                  <div className="notice-list">
                    {notices.map(one => (
                      <NoticeItem key={one.id} notice={one} marks={marks} />
                    ))}
                  </div>
                </section>
              ))}
              <MoreButton pages={pages} />
            </>
          );
        }}
      </Loaded>
    </>
  );
};
