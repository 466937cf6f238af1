import { useSearchParams } from 'react-router';
import { caseStatus, light } from '../../api/contracts/codes';
import { ledgerSorts } from '../../api/contracts/dockets';
import { z } from 'zod';

const listFrom = <T extends string>(item: z.ZodType<T>) =>
  z
    .string()
    .nullable()
    .transform(text => (text ?? '').split(',').flatMap(one => item.safeParse(one).data ?? []));

const filters = z.object({
  status: listFrom(caseStatus),
  light: listFrom(light),
  unitId: z.string().nullable(),
  overdue: z
    .string()
    .nullable()
    .transform(text => text === 'true'),
  q: z
    .string()
    .nullable()
    .transform(text => text ?? ''),
  sort: z.enum(ledgerSorts).catch('ref'),
});
export type LedgerFilters = z.output<typeof filters>;

const names = ['status', 'light', 'unitId', 'overdue', 'q', 'sort'] as const;

/** The ledger's filters live in the address, so that a link shows what its sender saw. */
export const useLedgerFilters = (): [LedgerFilters, (change: Partial<LedgerFilters>) => void, () => void] => {
  const [search, setSearch] = useSearchParams();
  const value = filters.parse(Object.fromEntries(names.map(name => [name, search.get(name)])));
  const change = (to: Partial<LedgerFilters>): void =>
    setSearch(
      before => {
        for (const [name, one] of Object.entries(to)) {
          const text = Array.isArray(one) ? one.join(',') : one === null || one === false ? '' : String(one);
          if (text === '' || (name === 'sort' && text === 'ref')) before.delete(name);
          else before.set(name, text);
        }
        return before;
      },
      { replace: true },
    );
  const clear = (): void =>
    setSearch(
      before => {
        for (const name of names) if (name !== 'sort') before.delete(name);
        return before;
      },
      { replace: true },
    );
  return [value, change, clear];
};
