import { Form } from 'antd';
import { useRef } from 'react';
import { useText } from '../i18n/use-text';
import { FileField } from './file-field';

/** Files in a form, which is not sent while one of them has not arrived: nobody hands in less than he sees. */
export const FilesItem = ({ name, label }: { name: string; label: string }) => {
  const t = useText();
  const unsent = useRef(0);
  return (
    <Form.Item
      name={name}
      label={label}
      validateTrigger="onSubmit"
      rules={[
        {
          validator: () =>
            unsent.current === 0
              ? Promise.resolve()
              : Promise.reject(new Error(t.files.unsent(unsent.current))),
        },
      ]}
    >
      <FileField label={label} onUnsent={count => (unsent.current = count)} />
    </Form.Item>
  );
};
