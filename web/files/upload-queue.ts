import type { Underway } from '../client/upload';
import type { Attached } from './attached';

type Progress =
  | { at: 'waiting' }
  | { at: 'sending'; share: number }
  | { at: 'stored'; id: string }
  | { at: 'failed'; error: unknown };

/** One file of the field, in the order in which it was chosen. */
export interface Entry {
  key: string;
  name: string;
  size: number | undefined;
  type: string | undefined;
  /** The bytes, as long as the page is open; null for what was stored before. */
  file: File | null;
  progress: Progress;
  /** Taken out, and to be put back with one press. */
  isRemoved: boolean;
}

export interface QueueOptions {
  /** What has been stored before. */
  kept: readonly Attached[];
  send: (file: File, underway: Underway) => Promise<{ id: string }>;
  /** So many are on their way at once. */
  atOnce?: number;
}

/** What became of one entry: for whoever says so. */
type Listener = (settled?: Entry) => void;

const keptEntry = ({ id, name, size, type }: Attached): Entry => ({
  key: id,
  name,
  size,
  type,
  file: null,
  progress: { at: 'stored', id },
  isRemoved: false,
});

/** The files that are stored and not taken out, in the order in which they were chosen. */
export const storedOf = (entries: readonly Entry[]): Attached[] =>
  entries.flatMap(({ progress, isRemoved, name, size, type }) =>
    progress.at === 'stored' && !isRemoved
      ? [{ id: progress.id, name, ...(size !== undefined && { size }), ...(type && { type }) }]
      : [],
  );

/** How many a form would leave out if it were sent now. */
export const unsentOf = (entries: readonly Entry[]): number =>
  entries.filter(one => one.progress.at !== 'stored' && !one.isRemoved).length;

/**
 * Files on their way: a few at once, the others wait their turn; each can be cancelled, tried again and taken out, which can
 * be undone until the next is taken out. The order stays that of choosing, whoever arrives first.
 */
export const createUploadQueue = ({ kept, send, atOnce = 2 }: QueueOptions) => {
  let entries: readonly Entry[] = kept.map(keptEntry);
  let made = 0;
  const listeners = new Set<Listener>();
  const underway = new Map<string, AbortController>();

  const tell = (settled?: Entry): void => listeners.forEach(listener => listener(settled));
  const change = (key: string, to: Partial<Entry>): Entry | undefined => {
    entries = entries.map(one => (one.key === key ? { ...one, ...to } : one));
    return entries.find(one => one.key === key);
  };
  const start = (key: string, file: File): void => {
    const controller = new AbortController();
    underway.set(key, controller);
    change(key, { progress: { at: 'sending', share: 0 } });
    const settle = (progress: Progress): void => {
      // Whoever was cancelled, and perhaps begun again, has no say any more.
      if (underway.get(key) !== controller) return;
      underway.delete(key);
      const settled = change(key, { progress });
      next();
      tell(settled);
    };
    const onShare = (share: number): void => {
      if (underway.get(key) !== controller) return;
      change(key, { progress: { at: 'sending', share } });
      tell();
    };
    send(file, { signal: controller.signal, onShare }).then(
      ({ id }) => settle({ at: 'stored', id }),
      (error: unknown) => settle({ at: 'failed', error }),
    );
  };
  const next = (): void => {
    for (const { key, file, progress, isRemoved } of entries)
      if (underway.size < atOnce && file && progress.at === 'waiting' && !isRemoved) start(key, file);
  };
  const cancel = (key: string): void => {
    const controller = underway.get(key);
    if (!controller) return;
    underway.delete(key);
    change(key, { progress: { at: 'waiting' } });
    controller.abort();
  };
  const then = (): void => {
    next();
    tell();
  };

  return {
    entries: () => entries,
    subscribe: (listener: Listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    add: (files: readonly File[]): void => {
      const added = files.map((file): Entry => ({
        key: `new-${(made += 1)}`,
        name: file.name,
        size: file.size,
        type: file.type,
        file,
        progress: { at: 'waiting' },
        isRemoved: false,
      }));
      entries = [...entries, ...added];
      then();
    },
    /** Takes one out; what is on its way is broken off. The one taken out before is gone for good. */
    remove: (key: string): void => {
      cancel(key);
      entries = entries.filter(one => one.key === key || !one.isRemoved);
      change(key, { isRemoved: true });
      then();
    },
    /** Puts back what was taken out; what had not arrived begins anew. */
    restore: (key: string): void => {
      change(key, { isRemoved: false });
      then();
    },
    /** Sends the whole file again. */
    retry: (key: string): void => {
      if (entries.some(one => one.key === key && one.progress.at === 'failed'))
        change(key, { progress: { at: 'waiting' } });
      then();
    },
    /** The form's value was set from outside: nothing else is left. */
    replace: (values: readonly Attached[]): void => {
      for (const { key } of entries) cancel(key);
      entries = values.map(keptEntry);
      tell();
    },
    /** Breaks off what is on its way: nobody is there to take it. */
    stop: (): void => {
      for (const { key } of entries) cancel(key);
    },
  };
};

export type UploadQueue = ReturnType<typeof createUploadQueue>;
