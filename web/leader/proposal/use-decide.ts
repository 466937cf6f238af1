import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { z } from 'zod';
import { commandProceedingEndpoint, type proceedingAct } from '../../../api/contracts/proceedings';
import { call, newKey } from '../../client/call';

type Act = z.input<typeof proceedingAct>;

/** Sends a decision once, now or not at all: without a signal it fails at once, and nothing tries again by itself. */
export const useDecide = (id: string, onDone: () => void) => {
  const client = useQueryClient();
  const attempt = useRef({ digest: '', key: '' });
  return useMutation({
    networkMode: 'always',
    retry: false,
    mutationFn: (act: Act) => {
      const digest = JSON.stringify(act);
      if (attempt.current.digest !== digest) attempt.current = { digest, key: newKey() };
      return call(commandProceedingEndpoint, {
        params: { id },
        body: act,
        idempotencyKey: attempt.current.key,
      });
    },
    onSuccess: async () => {
      onDone();
      await client.invalidateQueries();
    },
  });
};
