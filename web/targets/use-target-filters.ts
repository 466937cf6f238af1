import { useSearchParams } from 'react-router';
import { verdicts, type Verdict } from '../../domain/codes/rules';

export interface TargetFilters {
  verdict: Verdict[];
  unit: string | null;
  year: string | null;
  q: string;
}

export const noFilters: TargetFilters = { verdict: [], unit: null, year: null, q: '' };

/** What of the rows is shown. It lies in the address, so that it can be sent to somebody. */
export const useTargetFilters = () => {
  const [search, setSearch] = useSearchParams();
  const wanted = (search.get('verdict') ?? '').split(',');
  const filters: TargetFilters = {
    verdict: verdicts.filter(one => wanted.includes(one)),
    unit: search.get('unit'),
    year: search.get('year'),
    q: search.get('q') ?? '',
  };
  const change = (to: Partial<TargetFilters>): void =>
    setSearch(before => {
      const after = new URLSearchParams(before);
      for (const [key, value] of Object.entries(to)) {
        const text = Array.isArray(value) ? value.join(',') : (value ?? '');
        if (text === '') after.delete(key);
        else after.set(key, text);
      }
      return after;
    });
  const isFiltered =
    filters.verdict.length > 0 || filters.unit !== null || filters.year !== null || filters.q !== '';
  return {
    filters,
    change,
    isFiltered,
    clear: () => change(noFilters),
  };
};
