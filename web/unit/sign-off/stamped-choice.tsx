import { Checkbox, Form } from 'antd';
import { useText } from '../../i18n/use-text';

/** 已盖章，直接报出: what is stamped on paper needs nobody's sign-off here. */
export const StampedChoice = () => {
  const t = useText();
  return (
    <Form.Item name="isStamped" valuePropName="checked" extra={t.signOffs.stampedHint}>
      <Checkbox>{t.signOffs.stamped}</Checkbox>
    </Form.Item>
  );
};
