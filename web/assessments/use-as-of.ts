import { useSearchParams } from 'react-router';

/** The past day that the address asks for (`?asOf=`), as the routes take it, and how another is asked for; null is the present. */
export const useAsOf = (): { query: { asOf?: string }; setDay: (on: string | null) => void } => {
  const [search, setSearch] = useSearchParams();
  const asOf = search.get('asOf');
  return {
    query: asOf === null ? {} : { asOf },
    setDay: on =>
      setSearch(before => {
        const after = new URLSearchParams(before);
        if (on === null) after.delete('asOf');
        else after.set('asOf', on);
        return after;
      }),
  };
};
