import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { sendMailsAgain, type MailTroublesView } from '../../api/contracts/notices';
import { call } from '../client/call';
import { useText } from '../i18n/use-text';
import { Moment } from '../parts/day';
import { explainError } from '../parts/explain-error';
import { useAbility } from '../session/use-session';

const list = { margin: '0 0 8px', paddingInlineStart: 18, maxHeight: 320, overflow: 'auto' } as const;

type What = { mailIds: string[]; noticeIds: string[] };

/** Mails that failed and notices that reached nobody; an office has them sent again once what was wrong is mended. */
export const Undelivered = ({ troubles: { failed, unreached } }: { troubles: MailTroublesView }) => {
  const t = useText();
  const words = t.campaigns.notices;
  const { message } = App.useApp();
  const client = useQueryClient();
  const maySend = useAbility()('send-mails-again');
  const send = useMutation({
    mutationFn: (what: What) => call(sendMailsAgain, { body: what }),
    onSuccess: async done => {
      message.success(words.sentAgain(done.notices));
      await client.invalidateQueries();
    },
    onError: error => message.error(explainError(error, t)),
  });
  const button = (label: string, what: What, size: 'small' | 'middle') =>
    maySend && (
      <Button size={size} disabled={send.isPending} onClick={() => send.mutate(what)}>
        {label}
      </Button>
    );
  // A notice of an older version does not say for whom it was.
  const whom = ({ unit, to }: MailTroublesView['unreached'][number]) => {
    const said = [unit?.name, to && t.names.recipient[to]].filter(Boolean).join(' ');
    return said && `${said}:`;
  };
  if (failed.length + unreached.length === 0) return null;
  const all = { mailIds: failed.map(one => one.mailId), noticeIds: unreached.map(one => one.noticeId) };
  return (
    <Alert
      type="error"
      showIcon
      title={words.undelivered(failed.length, unreached.length)}
      description={
        <>
          <ul style={list}>
            {unreached.map(one => (
              <li key={one.noticeId}>
                {whom(one)}
                {t.names.notice[one.kind]},{words.nobody} · <Moment at={one.sendAt} />{' '}
                {button(words.sendAgain, { mailIds: [], noticeIds: [one.noticeId] }, 'small')}
              </li>
            ))}
            {failed.map(one => (
              <li key={one.mailId}>
                {one.unit?.name} {one.person.name}({one.to || words.noAddress}):{one.reason}
                {one.isMended && `;${words.addressMended}`} · <Moment at={one.sendAt} />{' '}
                {button(words.sendAgain, { mailIds: [one.mailId], noticeIds: [] }, 'small')}
              </li>
            ))}
          </ul>
          {button(words.sendAllAgain, all, 'middle')}
        </>
      }
    />
  );
};
