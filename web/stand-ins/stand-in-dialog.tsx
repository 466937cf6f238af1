import { Form, Input, Select } from 'antd';
import { createStandIn, listColleagues } from '../../api/contracts/stand-ins';
import { listPeople } from '../../api/contracts/registry';
import { call } from '../client/call';
import { useGet } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { ActDialog } from '../parts/act-dialog';
import type { Values } from '../parts/use-act';
import { DateItem } from '../parts/date-item';
import { foldedSearch } from '../parts/folded-search';
import { useSession } from '../session/use-session';

const bodyOf = (values: Values) => ({
  ...(typeof values['personId'] === 'string' && { personId: values['personId'] }),
  standInId: String(values['standInId']),
  firstOn: String(values['firstOn']),
  lastOn: String(values['lastOn']),
  reason: String(values['reason']),
});

/** Names a stand-in for oneself among the colleagues; the administrator for anybody, among everybody. */
export const StandInDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useText();
  const { data: session } = useSession();
  const isForAnybody = session?.abilities.includes('name-any-stand-in') ?? false;
  const colleagues = useGet(listColleagues);
  const everybody = useGet(listPeople, { query: { limit: 200 }, enabled: isForAnybody });
  const own = colleagues.data?.items.map(one => ({ value: one.id, label: `${one.name}(${one.unit.name})` }));
  const all = everybody.data?.items
    .filter(one => one.isActive)
    .map(one => ({ value: one.id, label: `${one.name}(${one.unitName})` }));
  const chosen = { showSearch: foldedSearch };
  return (
    <ActDialog
      title={t.standIns.name}
      verb={t.standIns.name}
      keptKey="stand-in"
      consequence={t.standIns.consequence}
      send={(values, once) => call(createStandIn, { body: bodyOf(values), ...once })}
      doneText={t.shell.saved}
      onClose={onClose}
    >
      {isForAnybody && (
        <Form.Item name="personId" label={t.standIns.person}>
          <Select allowClear {...chosen} placeholder={t.standIns.oneself} options={all ?? []} />
        </Form.Item>
      )}
      <Form.Item name="standInId" label={t.standIns.standIn} rules={[{ required: true }]}>
        <Select {...chosen} options={(isForAnybody ? all : own) ?? []} />
      </Form.Item>
      <DateItem name="firstOn" label={t.standIns.first} isRequired />
      <DateItem name="lastOn" label={t.standIns.last} isRequired help={t.standIns.inclusive} />
      <Form.Item name="reason" label={t.standIns.reason} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={200} />
      </Form.Item>
    </ActDialog>
  );
};
