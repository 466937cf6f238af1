import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newKey } from '../client/call';
import { forgetValues } from './kept-values';

export type Values = Record<string, unknown>;

export interface Sending {
  /** Under which what was typed is kept until it has been sent. */
  keptKey: string;
  /** `idempotencyKey` stays the same while the same values are tried again. */
  send: (values: Values, idempotencyKey: string) => Promise<unknown>;
  onDone: () => void;
}

/** One act of a form: sent once however often it is tried; what was typed is forgotten once sent. */
export const useSend = ({ keptKey, send, onDone }: Sending) => {
  const client = useQueryClient();
  const attempt = useRef({ digest: '', key: '' });
  return useMutation({
    mutationFn: (values: Values) => {
      const digest = JSON.stringify(values);
      if (attempt.current.digest !== digest) attempt.current = { digest, key: newKey() };
      return send(values, attempt.current.key);
    },
    onSuccess: async () => {
      forgetValues(keptKey);
      onDone();
      await client.invalidateQueries();
    },
  });
};
