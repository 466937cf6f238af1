import { useCallback, useMemo, useState } from 'react';
import type { DraftView } from '../../api/contracts/campaigns';
import { nothingFilled, type Filled } from './choice';
import { nextAfter, questionsOf, type Question } from './question';
import type { AnswersChange, SaveState } from './use-draft';

/** What has been chosen and filled in for a question and is not sent yet. */
interface Entry {
  choice: string | null;
  filled: Filled;
}

const nothing: Entry = { choice: null, filled: nothingFilled };

export interface Questions {
  all: Question[];
  current: Question | null;
  /** Confirmed, and not known yet to be kept. */
  isSending: (key: string) => boolean;
  /** Confirmed and kept, and still asked. */
  isUnsettled: (key: string) => boolean;
  entryOf: (key: string) => Entry;
  write: (key: string, entry: Partial<Entry>) => void;
  go: (key: string) => void;
  answer: (key: string, change: AnswersChange) => void;
  putAside: (key: string) => void;
}

/** The questions of a draft one after the other, with what has been chosen for each as long as the page is open. */
export const useQuestions = (
  draft: DraftView,
  state: SaveState,
  change: (change: AnswersChange) => void,
): Questions => {
  const [aside, setAside] = useState<readonly string[]>([]);
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setWanted] = useState<string | null>(null);
  const [entries, setEntries] = useState<Readonly<Record<string, Entry>>>({});
  const all = useMemo(() => questionsOf(draft, aside), [draft, aside]);
  // Keys of questions about entries go by numbers: what was chosen goes by the place too.
  const placeOf = useMemo(() => new Map(all.map(one => [one.key, one.missing.source?.start])), [all]);
  const entryKey = useCallback((key: string) => `${key}@${placeOf.get(key) ?? ''}`, [placeOf]);
  const isSaved = state.kind === 'saved';
  const isSending = useCallback((key: string) => !isSaved && sent.has(key), [isSaved, sent]);
  const write = useCallback(
    (key: string, entry: Partial<Entry>) =>
      setEntries(before => {
        const at = entryKey(key);
        return { ...before, [at]: { ...(before[at] ?? nothing), ...entry } };
      }),
    [entryKey],
  );
  const answer = (key: string, answered: AnswersChange): void => {
    setSent(before => new Set([...before, key]));
    setWanted(nextAfter(all, key, one => one === key || isSending(one)));
    change(answered);
  };
  const putAside = (key: string): void => {
    setAside(before => [...before.filter(one => one !== key), key]);
    setWanted(nextAfter(all, key, isSending));
  };
  return {
    all,
    current:
      all.find(one => one.key === wanted && !isSending(one.key)) ??
      all.find(one => !isSending(one.key) && one.state !== 'waiting') ??
      null,
    isSending,
    isUnsettled: key => isSaved && sent.has(key),
    entryOf: key => entries[entryKey(key)] ?? nothing,
    write,
    go: setWanted,
    answer,
    putAside,
  };
};
