import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { AnswersView } from '../../api/contracts/answers';
import { getDraft, saveAnswers, type DraftView } from '../../api/contracts/campaigns';
import { call } from '../client/call';
import { isApiError } from '../client/problem';
import { useGet } from '../client/use-get';
import { onReading } from './on-reading';

export type AnswersChange = (answers: AnswersView) => AnswersView;
export type SaveState =
  /** `isDisplaced`: something that was said has no place in the text as it is read now, and is kept aside. */
  { kind: 'saved'; isDisplaced: boolean } | { kind: 'saving' } | { kind: 'failed'; error: unknown };

/** A change with the draft that whoever made it had before him. */
interface Pending {
  change: AnswersChange;
  seen: DraftView;
}

/**
 * A draft whose answers are saved as they are given, one after the other. Answers are kept as changes, so that where
 * somebody else was quicker they are made again on the latest version and nobody's are lost; where the text was read anew in
 * between, by the places that they are about.
 */
export const useDraft = (id: string) => {
  const client = useQueryClient();
  const query = useGet(getDraft, { params: { id } });
  const pending = useRef<Pending[]>([]);
  const isRunning = useRef(false);
  const [state, setState] = useState<SaveState>({ kind: 'saved', isDisplaced: false });
  const isDisplaced = useRef(false);
  const key = [getDraft.id, { params: { id } }];

  const saveNext = async (): Promise<void> => {
    const draft = client.getQueryData<DraftView>(key);
    if (!draft) return;
    const changes = pending.current;
    let displaced = false;
    const answers = changes.reduce((before, { change, seen }) => {
      const after = onReading(change, seen, draft, before);
      displaced ||= (after.lost?.length ?? 0) > (before.lost?.length ?? 0);
      return after;
    }, draft.answers);
    try {
      const saved = await call(saveAnswers, { params: { id }, body: answers, version: draft.version });
      client.setQueryData(key, saved);
      pending.current = pending.current.slice(changes.length);
      isDisplaced.current ||= displaced;
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
      setState({ kind: 'saved', isDisplaced: isDisplaced.current });
    } catch (error) {
      setState({ kind: 'failed', error });
    } finally {
      isRunning.current = false;
    }
  };

  const change = (one: AnswersChange, seen: DraftView): void => {
    pending.current = [...pending.current, { change: one, seen }];
    isDisplaced.current = false;
    void run();
  };
  return { query, change, state, retry: () => void run() };
};
