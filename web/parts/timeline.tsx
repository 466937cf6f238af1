import { Empty, Timeline as AntTimeline, Typography } from 'antd';
import type { getCaseTimeline } from '../../api/contracts/docket-endpoints';
import type { TimelineItem } from '../../api/contracts/dockets';
import { usePages } from '../client/use-get';
import type { Text } from '../i18n/zh';
import { useText } from '../i18n/use-text';
import { Moment } from './day';
import { MoreButton } from './more-button';
import { ErrorNotice } from './page-error';

/** Who did it, of which unit; a stand-in with the one for whom he acted: 「张三代李四」. */
const whoOf = (by: TimelineItem['by'], t: Text): string => {
  if (!by) return t.cases.system;
  if (by.isUnknown) return t.cases.unknown;
  const { unit, person, actingFor } = by;
  return `${unit.name} ${actingFor ? t.standIns.pair(person.name, actingFor.name) : person.name}`;
};

const Entry = ({ item }: { item: TimelineItem }) => {
  const t = useText();
  return (
    <>
      <Typography.Text type="secondary" className="small-note">
        <Moment at={item.at} /> · {whoOf(item.by, t)}
      </Typography.Text>
      <div>{t.language === 'en' ? item.en : item.text}</div>
      {item.knownSince && (
        <Typography.Text type="secondary" className="small-note">
          {t.cases.madeLater} · {t.cases.recordedAt} <Moment at={item.recordedAt} />
        </Typography.Text>
      )}
      {item.by?.isRecordedForOther && (
        <Typography.Text type="secondary" className="small-note">
          {t.cases.recordedFor} · {t.cases.recordedAt} <Moment at={item.recordedAt} />
          {item.by.proof && ` · ${t.cases.proof}:${item.by.proof}`}
        </Typography.Text>
      )}
      {item.by?.preparedBy && (
        <Typography.Text type="secondary" className="small-note">
          {t.cases.preparedBy(item.by.preparedBy.name)}
        </Typography.Text>
      )}
      {item.by?.isStamped && (
        <Typography.Text type="secondary" className="small-note">
          {t.cases.stamped}
        </Typography.Text>
      )}
    </>
  );
};

/** What happened, in the order in which it is given. */
export const TimelineEntries = ({ items }: { items: TimelineItem[] }) => (
  <AntTimeline
    items={items.map(item => ({
      key: item.seq,
      color: item.by ? 'blue' : 'gray',
      content: <Entry item={item} />,
    }))}
  />
);

interface Props {
  docketId: string;
  /** The route of the docket's kind: all have one type. */
  route: typeof getCaseTimeline;
}

/** What happened, newest first; who did it, what was recorded for somebody else, and what was made of an older record. */
export const Timeline = ({ docketId, route }: Props) => {
  const t = useText();
  const pages = usePages(route, {
    params: { id: docketId },
    query: { order: 'desc', limit: 50 },
  });
  const items = pages.data?.pages.flatMap(page => page.items) ?? [];
  if (pages.isError) return <ErrorNotice error={pages.error} onRetry={() => void pages.refetch()} />;
  if (!pages.isPending && items.length === 0) return <Empty description={t.cases.timelineEmpty} />;
  return (
    <>
      <TimelineEntries items={items} />
      <MoreButton pages={pages} />
    </>
  );
};
