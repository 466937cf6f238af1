import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { search } from '../../api/contracts/search';
import { call } from '../client/call';

const WAIT_MS = 200;

/**
 * What is found for what is being typed: asked a moment after the last key, not while an input method composes; what is no longer
 * wanted is given up, and what was found before stays until something else is.
 */
export const useFound = (typed: string, isComposing: boolean) => {
  const wanted = typed.trim();
  const [q, setQ] = useState(wanted);
  useEffect(() => {
    if (isComposing || wanted === q) return;
    const timer = setTimeout(() => setQ(wanted), wanted === '' ? 0 : WAIT_MS);
    return () => clearTimeout(timer);
  }, [wanted, q, isComposing]);
  const query = useQuery({
    queryKey: [search.id, { q }],
    queryFn: ({ signal }) => call(search, { query: { q }, signal }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
  const isFresh = wanted === q && !query.isPlaceholderData && query.isSuccess;
  return {
    /** What was asked for. */
    q,
    found: q === '' ? undefined : query.data,
    /** What is shown is what was typed. */
    isFresh,
    error: wanted === q && query.isError ? query.error : null,
    retry: () => void query.refetch(),
    askNow: () => setQ(wanted),
  };
};
