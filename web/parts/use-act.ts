import { App, Form } from 'antd';
import { useState } from 'react';
import { forgetValues, keepValues, keptValues } from './kept-values';
import { useSend, type Sending, type Values } from './use-send';

export type { Values } from './use-send';

export interface Act extends Sending {
  initial?: Values;
  doneText: string;
}

/** One act with its form: what was typed outlives errors, closing and reloading, and is forgotten once sent. */
export const useAct = ({ keptKey, initial, send, doneText, onDone }: Act) => {
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const [kept] = useState(() => keptValues(keptKey));
  const [isKeptShown, setIsKeptShown] = useState(
    Object.values(kept).some(value => value !== undefined && value !== ''),
  );
  const act = useSend({
    keptKey,
    send,
    onDone: () => {
      message.success(doneText);
      onDone();
    },
  });
  return {
    form,
    initial: { ...initial, ...kept },
    isKeptShown,
    isPending: act.isPending,
    error: act.error,
    keep: (values: Values) => keepValues(keptKey, values),
    submit: (values: Values) => act.mutate(values),
    /** What was kept is thrown away; the fields go back to what they began with. */
    discard: () => {
      forgetValues(keptKey);
      form.setFieldsValue(Object.fromEntries(Object.keys(kept).map(key => [key, initial?.[key]])));
      setIsKeptShown(false);
    },
  };
};
