import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Once } from '../client/call';
import { untilAnswered } from '../client/until-answered';
import type { KeptForm } from './kept-form';
import type { Values } from './merge-typed';

export type { Values } from './merge-typed';

/** Sends what a form holds; `once` makes it count once, and says which kept form it is. */
export type Send = (values: Values, once: Once) => Promise<unknown>;

interface Sending {
  kept: KeptForm;
  /** What it is sent to, and as of which version: the same words to something else are another send. */
  target?: unknown;
  send: Send;
  onDone: () => void;
}

/**
 * One act of a form: done once however often it is tried, in this page or after reloading. While the connection is away or the
 * sign-in has expired it waits and goes on by itself; `stop` ends that, and so does leaving the form.
 */
export const useSend = ({ kept, target = null, send, onDone }: Sending) => {
  const client = useQueryClient();
  const [isWaiting, setIsWaiting] = useState(false);
  const trying = useRef<AbortController>(null);
  const stop = (): void => trying.current?.abort();
  useEffect(() => () => trying.current?.abort(), []);
  const { mutate, isPending, isError, error } = useMutation({
    // Whether there is a network is found out by trying.
    networkMode: 'always',
    mutationFn: (values: Values) => {
      const { signal } = (trying.current = new AbortController());
      const digest = JSON.stringify([values, target]);
      return untilAnswered(async () => send(values, await kept.once(digest)), {
        signal,
        onWaiting: () => setIsWaiting(true),
      });
    },
    onSuccess: async () => {
      kept.sent();
      onDone();
      await client.invalidateQueries();
    },
    onError: kept.refused,
    onSettled: () => setIsWaiting(false),
  });
  return { mutate, isPending, isError, error, isWaiting, stop };
};
