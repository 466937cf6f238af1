import { useMutation } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { upload, type Underway } from '../client/upload';
import type { Attached } from './attached';
import { createUploadQueue, storedOf, unsentOf, type Entry } from './upload-queue';

interface Options {
  value: readonly Attached[];
  onChange: (files: Attached[]) => void;
  /** How many the form would leave out if it were sent now. */
  onUnsent: (count: number) => void;
  onSettled: (entry: Entry) => void;
}

const idsOf = (files: readonly Attached[]): string => files.map(one => one.id).join('\n');

/** The field's queue, its value kept equal to the form's. */
export const useUploads = (options: Options) => {
  // Through TanStack Query for what follows from an error anywhere: an expired session, a post that was taken back.
  const { mutateAsync } = useMutation({
    networkMode: 'always',
    mutationFn: ({ file, underway }: { file: File; underway: Underway }) => upload(file, underway),
  });
  const [queue] = useState(() =>
    createUploadQueue({
      kept: options.value,
      send: (file, underway) => mutateAsync({ file, underway }),
    }),
  );
  const latest = useRef(options);
  const told = useRef(idsOf(options.value));
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    const unsubscribe = queue.subscribe(settled => {
      const files = storedOf(queue.entries());
      latest.current.onUnsent(unsentOf(queue.entries()));
      if (idsOf(files) !== told.current) {
        told.current = idsOf(files);
        latest.current.onChange(files);
      }
      if (settled) latest.current.onSettled(settled);
    });
    return () => {
      unsubscribe();
      queue.stop();
    };
  }, [queue]);
  const { value } = options;
  useEffect(() => {
    if (idsOf(value) === told.current) return;
    told.current = idsOf(value);
    queue.replace(value);
  }, [queue, value]);
  const entries = useSyncExternalStore(
    useCallback((listener: () => void) => queue.subscribe(listener), [queue]),
    queue.entries,
  );
  const unsent = entries.some(one => one.progress.at === 'sending' && !one.isRemoved);
  useEffect(() => {
    if (!unsent) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsent]);
  return { queue, entries };
};
