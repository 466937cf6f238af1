import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { signSignOff, withdrawSignOff, type SignOffView } from '../../../api/contracts/sign-offs';
import { call, newKey } from '../../client/call';

/** Signs off what was seen, or takes it back: once, however often it is pressed. */
export const useSignOffAct = (
  { id, dockets }: Pick<SignOffView, 'id' | 'dockets'>,
  onDone: () => void = () => undefined,
) => {
  const client = useQueryClient();
  // What is signed is what was seen: seen anew, it is another act.
  const attempt = useRef({ seen: '', key: '' });
  return useMutation({
    mutationFn: async (act: 'sign' | 'withdraw') => {
      const versions = dockets.map(one => ({ docketId: one.id, version: one.version }));
      const seen = JSON.stringify([act, versions]);
      if (attempt.current.seen !== seen) attempt.current = { seen, key: newKey() };
      const given = { params: { id }, idempotencyKey: attempt.current.key };
      await (act === 'sign'
        ? call(signSignOff, { ...given, body: { versions } })
        : call(withdrawSignOff, given));
    },
    // Where it was refused, something has changed: the page shows it as it now is, and the text stays.
    onError: () => client.invalidateQueries(),
    onSuccess: async () => {
      onDone();
      await client.invalidateQueries();
    },
  });
};
