import { Table, Typography, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import type { NoticeView } from '../../api/contracts/notices';
import { useCampaignNames } from '../campaigns/use-campaign-names';
import { useText } from '../i18n/use-text';
import { Moment } from '../parts/day';
import { DerivationList } from '../parts/derivation-list';
import { useStacked } from '../parts/use-stacked';
import { pathOfNotice } from './path-of-notice';

interface Props {
  notices: NoticeView[];
  isLoading: boolean;
}

/** To whom a notice goes, or why to nobody; and who got it instead. */
const Addressee = ({ of: { person, toldAs, passedOnTo } }: { of: NoticeView }) => {
  const t = useText();
  const words = t.campaigns.notices;
  const audience = toldAs && `${toldAs.unit?.name ?? ''} ${t.names.recipient[toldAs.to]}`;
  return (
    <>
      {person?.name ?? <Typography.Text type="danger">{words.nobody}</Typography.Text>}
      {person === null && audience && (
        <Typography.Text type="secondary" style={{ display: 'block', fontSize: 12 }}>
          {audience}
        </Typography.Text>
      )}
      {passedOnTo.length > 0 && (
        <Typography.Text type="secondary" style={{ display: 'block', fontSize: 12 }}>
          {words.passedOnTo} {passedOnTo.map(one => one.name).join('、')}
        </Typography.Text>
      )}
    </>
  );
};

/** Notices, of which campaign where there are several; opening one says why its reader got it: rule, clause, dates. */
export const NoticeTable = ({ notices, isLoading }: Props) => {
  const t = useText();
  const words = t.campaigns.notices;
  const campaignNames = useCampaignNames();
  const columns: TableColumnsType<NoticeView> = [
    {
      title: words.kind,
      render: (_, notice) => {
        const path = pathOfNotice(notice);
        const about = notice.docket
          ? `${notice.docket.ref ?? ''} ${notice.docket.title}`
          : (notice.subject ?? '');
        return (
          <>
            {path ? <Link to={path}>{t.names.notice[notice.kind]}</Link> : t.names.notice[notice.kind]}
            <Typography.Text type="secondary" className="clamped" style={{ fontSize: 12 }}>
              {about}
            </Typography.Text>
            {campaignNames.has(notice.campaignId) && (
              <Typography.Text type="secondary" className="clamped" style={{ fontSize: 12 }}>
                {campaignNames.get(notice.campaignId)}
              </Typography.Text>
            )}
          </>
        );
      },
    },
    { title: words.to, width: 140, render: (_, notice) => <Addressee of={notice} /> },
    {
      title: words.status,
      width: 130,
      render: (_, notice) => (
        <>
          {t.names.noticeStatus[notice.status]}
          {notice.lastError && (
            <Typography.Text type="danger" style={{ display: 'block', fontSize: 12 }}>
              {notice.lastError}
            </Typography.Text>
          )}
        </>
      ),
    },
    { title: words.sendAt, width: 165, render: (_, notice) => <Moment at={notice.sendAt} /> },
    {
      title: words.sentAt,
      width: 165,
      render: (_, notice) => (notice.sentAt ? <Moment at={notice.sentAt} /> : '—'),
    },
  ];
  const shape = useStacked(columns, 700);
  return (
    <Table
      rowKey="id"
      size="small"
      className="notice-table"
      {...shape}
      dataSource={notices}
      loading={isLoading}
      pagination={false}
      locale={{ emptyText: words.empty }}
      expandable={{
        expandedRowRender: notice => (
          <>
            <Typography.Text strong>{words.why}</Typography.Text>
            <DerivationList derivation={notice.why} />
          </>
        ),
      }}
    />
  );
};
