import { Alert } from 'antd';
import { listMailTroubles } from '../../api/contracts/notices';
import { useGet } from '../client/use-get';
import { useText } from '../i18n/use-text';

/** People whom mail does not reach, with the reason: without an address, or refused by it. */
export const MailTroubles = () => {
  const t = useText();
  const words = t.campaigns.notices;
  const { data } = useGet(listMailTroubles);
  if (!data || data.items.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={`${words.troubles} ${data.items.length}`}
      description={
        <>
          <p>{words.troublesHint}</p>
          <ul style={{ margin: 0, paddingInlineStart: 18, maxHeight: 200, overflow: 'auto' }}>
            {data.items.map(one => (
              <li key={one.person.id}>
                {one.unit.name} {one.person.name}({one.email ?? words.noAddress}):{one.trouble}
              </li>
            ))}
          </ul>
        </>
      }
    />
  );
};
