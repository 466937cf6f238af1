import { useSearchParams } from 'react-router';
import { filtersOf, withFilters, withoutFilters, type LedgerFilters } from './filters-in-address';

/** The ledger's filters live in the address, so that a link shows what its sender saw. */
export const useLedgerFilters = (): [LedgerFilters, (change: Partial<LedgerFilters>) => void, () => void] => {
  const [search, setSearch] = useSearchParams();
  const change = (to: Partial<LedgerFilters>): void =>
    setSearch(before => withFilters(before, to), { replace: true });
  const clear = (): void => setSearch(withoutFilters, { replace: true });
  return [filtersOf(search), change, clear];
};
