import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { KeptForm } from './kept-form';
import { keptServer } from './kept-server';
import type { Values } from './merge-typed';

/** The kept form behind a form on the page, with what its person is told of it. `show` puts values into its fields. */
export const useKeptForm = (keptKey: string, initial: Values, show: (values: Values) => void) => {
  const [kept] = useState(() => new KeptForm(keptKey, initial, keptServer()));
  const news = useSyncExternalStore(kept.subscribe, () => kept.news);
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  useEffect(() => kept.open(values => latest.current(values)), [kept]);
  return { kept, news };
};
