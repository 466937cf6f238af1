import { Alert } from 'antd';
import { listNotices } from '../../api/contracts/notices';
import { useGet } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { Moment } from '../parts/day';
import { useAbility } from '../session/use-session';

/** 未送达任何人: what was to be told of this docket and reached nobody, for those who may see who was told what. */
const List = ({ docketId }: { docketId: string }) => {
  const t = useText();
  const { data } = useGet(listNotices, {
    query: { scope: 'all', docketId, status: ['undeliverable', 'failed'], limit: 20 },
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={`${t.names.noticeStatus.undeliverable} · ${t.names.noticeStatus.failed}`}
      description={
        <ul className="bullets">
          {data.items.map(one => (
            <li key={one.id}>
              {one.status === 'undeliverable' && `${t.names.notice.unreached} · `}
              {t.names.notice[one.kind]}
              {one.toldAs && ` · ${one.toldAs.unit?.name ?? ''} ${t.names.recipient[one.toldAs.to]}`}
              {one.person && ` · ${one.person.name}`}
              {one.lastError && ` · ${one.lastError}`} · <Moment at={one.sendAt} />
            </li>
          ))}
        </ul>
      }
    />
  );
};

export const Unreached = ({ docketId }: { docketId: string }) =>
  useAbility()('see-all-notices') ? <List docketId={docketId} /> : null;
