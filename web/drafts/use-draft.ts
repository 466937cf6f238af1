import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { AnswersView } from '../../api/contracts/answers';
import { getDraft, saveAnswers, type DraftView } from '../../api/contracts/campaigns';
import { call } from '../client/call';
import { isApiError } from '../client/problem';
import { useGet } from '../client/use-get';

export type AnswersChange = (answers: AnswersView) => AnswersView;
export type SaveState = { kind: 'saved' } | { kind: 'saving' } | { kind: 'failed'; error: unknown };

/**
 * A draft whose answers are saved as they are given, one after the other. Answers are kept as changes, so that where
 * somebody else was quicker they are made again on the latest version and nobody's are lost.
 */
export const useDraft = (id: string) => {
  const client = useQueryClient();
  const query = useGet(getDraft, { params: { id } });
  const pending = useRef<AnswersChange[]>([]);
  const isRunning = useRef(false);
  const [state, setState] = useState<SaveState>({ kind: 'saved' });
  const key = [getDraft.id, { params: { id } }];

  const saveNext = async (): Promise<void> => {
    const draft = client.getQueryData<DraftView>(key);
    if (!draft) return;
    const changes = pending.current;
    const answers = changes.reduce((before, change) => change(before), draft.answers);
    try {
      const saved = await call(saveAnswers, { params: { id }, body: answers, version: draft.version });
      client.setQueryData(key, saved);
      pending.current = pending.current.slice(changes.length);
    } catch (error) {
      if (!isApiError(error, 'VERSION_OUTDATED')) throw error;
      await client.query({
        queryKey: key,
        queryFn: () => call(getDraft, { params: { id } }),
        staleTime: 0,
      });
    }
  };

  const run = async (): Promise<void> => {
    if (isRunning.current) return;
    isRunning.current = true;
    setState({ kind: 'saving' });
    try {
      while (pending.current.length > 0) await saveNext();
      setState({ kind: 'saved' });
    } catch (error) {
      setState({ kind: 'failed', error });
    } finally {
      isRunning.current = false;
    }
  };

  const change = (one: AnswersChange): void => {
    pending.current = [...pending.current, one];
    void run();
  };
  return { query, change, state, retry: () => void run() };
};
