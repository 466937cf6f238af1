import { Form, Input } from 'antd';
import type { BreachView } from '../../api/contracts/breaches';
import { useText } from '../i18n/use-text';
import { BreachActDialog } from './breach-act';

/** 不立项, with the reason. */
export const DeclineDialog = ({ breach, onClose }: { breach: BreachView; onClose: () => void }) => {
  const t = useText();
  return (
    <BreachActDialog
      breach={breach}
      kind="decline"
      consequence={t.breaches.declineConsequence}
      toBody={({ reason }) => ({ kind: 'decline', reason: String(reason) })}
      onClose={onClose}
    >
      <Form.Item
        name="reason"
        label={t.breaches.reason}
        rules={[{ required: true, whitespace: true, message: t.breaches.reasonMissing }]}
      >
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
    </BreachActDialog>
  );
};
