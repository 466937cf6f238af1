import { Link } from 'react-router';
import type { NoticeView } from '../../api/contracts/notices';
import { useCampaignNames } from '../campaigns/use-campaign-names';
import { useNow } from '../campaigns/use-now';
import { useLanguage, useText } from '../i18n/use-text';
import { DerivationList } from '../parts/derivation-list';
import { formatInstant } from '../parts/format-date';
import { HelpPopover } from '../parts/help-popover';
import { NowContext } from '../parts/now-context';
import { NoticeFacts } from './notice-facts';
import { pathOfNotice } from './path-of-notice';
import type { Marks } from './use-marks';

/** One notice: what it is about and where that leads, by when, what follows, why it came, and whether it has been read. */
export const NoticeItem = ({ notice, marks }: { notice: NoticeView; marks: Marks }) => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.notices;
  const campaignName = useCampaignNames().get(notice.campaignId);
  const now = useNow()(notice.campaignId, notice.queuedAt);
  const year = now.slice(0, 4);
  const { docket, facts, readAt, readBy, status } = notice;
  const isUnread = readAt === null;
  const path = pathOfNotice(notice);
  const name = [t.names.notice[notice.kind], docket?.ref].filter(Boolean).join(' ');
  const readIt = () => isUnread && marks.read([notice.id]);
  const mark = isUnread ? words.markRead : words.markUnread;
  return (
    <NowContext value={now}>
      <article className={`notice${isUnread ? ' is-unread' : ''}`} aria-label={name}>
        <time className="notice-time" dateTime={notice.queuedAt}>
          {notice.queuedAt.slice(11, 16)}
        </time>
        <div className="notice-body">
          <h3>
            {isUnread && (
              <span className="notice-mark">
                <span className="for-readers">{words.isUnread}</span>
              </span>
            )}
            {path ? (
              <Link to={path} onClick={readIt}>
                {name}
              </Link>
            ) : (
              name
            )}
          </h3>
          {facts['what'] && <p>{words.about(facts['what'])}</p>}
          <p className="notice-about">{docket?.title ?? notice.subject}</p>
          <NoticeFacts notice={notice} />
          <p className="notice-small">
            <HelpPopover
              title={words.why}
              name={words.of(name, words.why)}
              content={() => <DerivationList derivation={notice.why} />}
            >
              {words.why}
            </HelpPopover>
            {campaignName && <span>{campaignName}</span>}
            <span>
              {status === 'sent' || status === 'queued'
                ? words.mailAt(formatInstant(notice.sentAt ?? notice.sendAt, language, year))
                : t.names.noticeStatus[status]}
            </span>
            {readBy.map(({ person, at }) => (
              <span key={person.id}>{words.readBy(person.name, formatInstant(at, language, year))}</span>
            ))}
          </p>
        </div>
        <button
          type="button"
          className="notice-act"
          aria-label={words.of(name, mark)}
          disabled={marks.isPending}
          onClick={() => (isUnread ? marks.read : marks.unread)([notice.id])}
        >
          {mark}
        </button>
      </article>
    </NowContext>
  );
};
