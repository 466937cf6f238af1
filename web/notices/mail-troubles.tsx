import { Alert, Flex } from 'antd';
import { listMailTroubles } from '../../api/contracts/notices';
import { useGet } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { Moment } from '../parts/day';
import { Undelivered } from './undelivered';

const list = { margin: 0, paddingInlineStart: 18, maxHeight: 200, overflow: 'auto' } as const;

/** People whom mail does not reach, mails that wait for the server, and what did not arrive: each with its reason. */
export const MailTroubles = () => {
  const t = useText();
  const words = t.campaigns.notices;
  const { data } = useGet(listMailTroubles);
  if (!data) return null;
  const { items, waiting } = data;
  return (
    <Flex vertical gap={12}>
      {waiting && (
        <Alert
          type="warning"
          showIcon
          title={words.waiting(waiting.mails)}
          description={
            <>
              {words.waitingSince} <Moment at={waiting.since} />
              {waiting.reason && `;${waiting.reason}`}
            </>
          }
        />
      )}
      {items.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={`${words.troubles} ${items.length}`}
          description={
            <>
              <p>{words.troublesHint}</p>
              <ul style={list}>
                {items.map(one => (
                  <li key={one.person.id}>
                    {one.unit.name} {one.person.name}({one.email ?? words.noAddress}):{one.trouble}
                  </li>
                ))}
              </ul>
            </>
          }
        />
      )}
      <Undelivered troubles={data} />
    </Flex>
  );
};
