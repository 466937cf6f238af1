import { App, Form } from 'antd';
import { useState } from 'react';
import { useKeptForm } from './use-kept-form';
import { useSend, type Send, type Values } from './use-send';

export type { Values } from './use-send';

export interface Act {
  /** Under which what was typed is kept until it has been sent. */
  keptKey: string;
  initial?: Values;
  target?: unknown;
  send: Send;
  doneText: string;
  onDone: () => void;
}

/** One act with its form: what was typed outlives errors, closing, reloading and the device, and is gone once sent. */
export const useAct = ({ keptKey, initial = {}, target, send, doneText, onDone }: Act) => {
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const { kept, news } = useKeptForm(keptKey, initial, values => form.setFieldsValue(values));
  const [began] = useState(() => ({ ...initial, ...kept.typed }));
  const sending = useSend({
    kept,
    target,
    send,
    onDone: () => {
      message.success(doneText);
      onDone();
    },
  });
  return { form, initial: began, kept, news, sending, submit: (values: Values) => sending.mutate(values) };
};
