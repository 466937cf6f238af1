import { Checkbox, Form, Input, Select } from 'antd';
import { useRef } from 'react';
import { handOverWork, type HandoverView } from '../../api/contracts/handover';
import { call } from '../client/call';
import { useText } from '../i18n/use-text';
import { ActDialog } from '../parts/act-dialog';
import { foldedSearch } from '../parts/folded-search';

interface Props {
  person: HandoverView['person'];
  post: HandoverView['posts'][number];
  /** Once it was done, or without. */
  onClose: (isDone: boolean) => void;
}

/** Says what passes and that no press undoes it, before anything passes. */
export const HandoverDialog = ({ person, post: { unit, successors }, onClose }: Props) => {
  const t = useText();
  const isDone = useRef(false);
  return (
    <ActDialog
      title={t.handover.confirmTitle}
      verb={t.handover.handOver}
      keptKey={`handover/${person.id}/${unit.id}`}
      consequence={t.handover.consequence(person.name, unit.name)}
      isDanger
      send={async (values, once) => {
        await call(handOverWork, {
          params: { id: person.id },
          body: {
            unitId: unit.id,
            successorId: String(values['successorId']),
            reason: String(values['reason']),
            closesAccount: values['closesAccount'] === true,
          },
          ...once,
        });
        isDone.current = true;
      }}
      doneText={t.handover.done}
      onClose={() => onClose(isDone.current)}
    >
      <Form.Item name="successorId" label={t.handover.successor} rules={[{ required: true }]}>
        <Select
          showSearch={foldedSearch}
          options={successors.map(one => ({ value: one.id, label: `${one.name}（${one.unit.name}）` }))}
        />
      </Form.Item>
      <Form.Item name="reason" label={t.handover.reason} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="closesAccount" valuePropName="checked">
        <Checkbox>{t.handover.closesAccount}</Checkbox>
      </Form.Item>
    </ActDialog>
  );
};
