import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { commandLettersEndpoint, type LetterRow } from '../../api/contracts/letters';
import { call, newKey } from '../client/call';

/** Letters that are signed for together: never none. */
export type Received = readonly [LetterRow, ...LetterRow[]];

/** Signs for letters, those of one campaign at once. A second try is the same act. */
export const useAcknowledge = (onDone: (count: number) => void) => {
  const client = useQueryClient();
  const keys = useRef(new Map<string, string>());
  const keyOf = (letterIds: string[]): string => {
    const digest = letterIds.join('\n');
    const key = keys.current.get(digest) ?? newKey();
    keys.current.set(digest, key);
    return key;
  };
  return useMutation({
    mutationFn: async (letters: Received) => {
      for (const campaignId of new Set(letters.map(one => one.campaignId))) {
        const letterIds = letters.filter(one => one.campaignId === campaignId).map(one => one.id);
        await call(commandLettersEndpoint, {
          params: { id: campaignId },
          body: { letterIds, command: 'acknowledge' },
          idempotencyKey: keyOf(letterIds),
        });
      }
      return letters.length;
    },
    onSuccess: onDone,
    // One campaign's may have been signed for before another's failed.
    onSettled: () => client.invalidateQueries(),
  });
};
