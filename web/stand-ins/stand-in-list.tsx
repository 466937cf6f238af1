import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Empty, Flex, Tag, Typography } from 'antd';
import { endStandIn, type StandInView } from '../../api/contracts/stand-ins';
import { call } from '../client/call';
import { useText } from '../i18n/use-text';
import { Day, Moment } from '../parts/day';
import { explainError } from '../parts/explain-error';
import { stillDialog } from '../parts/still-dialog';
import { useSession } from '../session/use-session';
import { useActFor } from './use-act-for';

const Entry = ({ one }: { one: StandInView }) => {
  const t = useText();
  const { modal, message } = App.useApp();
  const client = useQueryClient();
  const actFor = useActFor();
  const { data: session } = useSession();
  const end = useMutation({
    mutationFn: () => call(endStandIn, { params: { id: one.id } }),
    onSuccess: () => client.invalidateQueries(),
    onError: error => message.error(explainError(error, t)),
  });
  const confirm = (): void => {
    modal.confirm({
      ...stillDialog,
      title: t.standIns.endTitle,
      okText: t.standIns.end,
      onOk: () => end.mutate(),
    });
  };
  const isMine = one.isToday && !session?.standIn && one.standIn.id === session?.person.id;
  return (
    <section className="panel" aria-label={t.standIns.pair(one.standIn.name, one.person.name)}>
      <Flex justify="space-between" align="center" gap={8} wrap>
        <div>
          <Typography.Text strong>{t.standIns.pair(one.standIn.name, one.person.name)}</Typography.Text>{' '}
          {one.isToday && <Tag color="blue">{t.standIns.today}</Tag>}
          {one.endedAt && <Tag>{t.standIns.ended}</Tag>}
          <div>
            <Day on={one.firstOn} /> – <Day on={one.lastOn} /> · {one.reason}
          </div>
          <Typography.Text type="secondary" className="small-note">
            {one.person.unit.name}
            {one.standIn.unit.id !== one.person.unit.id && ` · ${one.standIn.unit.name}`}
            {one.endedAt && (
              <>
                {' · '}
                {t.standIns.ended} <Moment at={one.endedAt} />
              </>
            )}
          </Typography.Text>
        </div>
        <Flex gap={8}>
          {isMine && (
            <Button type="primary" onClick={() => actFor(one.person.id)}>
              {t.standIns.actFor(one.person.name)}
            </Button>
          )}
          {one.mayEnd && (
            <Button loading={end.isPending} onClick={confirm}>
              {t.standIns.end}
            </Button>
          )}
        </Flex>
      </Flex>
    </section>
  );
};

/** Stand-ins, the latest first: who for whom, when, why, and whether it counts today. */
export const StandInList = ({ items }: { items: StandInView[] }) => {
  const t = useText();
  if (items.length === 0) return <Empty description={t.standIns.empty} />;
  return (
    <Flex vertical gap={12}>
      {items.map(one => (
        <Entry key={one.id} one={one} />
      ))}
    </Flex>
  );
};
