import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Form } from 'antd';
import { useRef, useState } from 'react';
import { newKey } from '../client/call';
import { forgetValues, keepValues, keptValues } from './kept-values';

export type Values = Record<string, unknown>;

export interface Act {
  /** Under which what was typed is kept until it has been sent. */
  keptKey: string;
  initial?: Values;
  /** `idempotencyKey` stays the same while the same values are tried again. */
  send: (values: Values, idempotencyKey: string) => Promise<unknown>;
  doneText: string;
  onDone: () => void;
}

/** One act with its form: what was typed outlives errors, closing and reloading, and is forgotten once sent. */
export const useAct = ({ keptKey, initial, send, doneText, onDone }: Act) => {
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const [kept] = useState(() => keptValues(keptKey));
  const [isKeptShown, setIsKeptShown] = useState(
    Object.values(kept).some(value => value !== undefined && value !== ''),
  );
  const attempt = useRef({ digest: '', key: '' });
  const act = useMutation({
    mutationFn: (values: Values) => {
      const digest = JSON.stringify(values);
      if (attempt.current.digest !== digest) attempt.current = { digest, key: newKey() };
      return send(values, attempt.current.key);
    },
    onSuccess: async () => {
      forgetValues(keptKey);
      message.success(doneText);
      onDone();
      await client.invalidateQueries();
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
