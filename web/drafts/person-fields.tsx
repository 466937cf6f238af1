import { Form, Input } from 'antd';
import type { z } from 'zod';
import type { personBody } from '../../api/contracts/registry';
import { useText } from '../i18n/use-text';
import type { Values } from '../parts/use-act';

const orNull = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

/** The form's values as a liaison officer of the unit. */
export const toPerson = (values: Values, unitId: string): z.input<typeof personBody> => ({
  login: String(values['login']),
  name: String(values['person']),
  post: orNull(values['post']),
  email: orNull(values['email']),
  phone: orNull(values['phone']),
  unitId,
  roles: ['liaison'],
});

/** Who is told for a unit: a liaison officer with a mail address. */
export const PersonFields = () => {
  const t = useText();
  const words = t.drafts.unit;
  return (
    <>
      <Form.Item name="person" label={words.person} rules={[{ required: true }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="login" label={words.login} rules={[{ required: true, pattern: /^[\w.@-]{2,60}$/ }]}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="email" label={words.email} rules={[{ required: true, type: 'email' }]}>
        <Input inputMode="email" />
      </Form.Item>
      <Form.Item name="phone" label={words.phone}>
        <Input inputMode="tel" />
      </Form.Item>
      <Form.Item name="post" label={words.post}>
        <Input />
      </Form.Item>
    </>
  );
};
