import { z } from 'zod';
import { caseOutcome, caseStatus, grade, light } from '../../api/contracts/codes';
import { focusFilters } from '../../api/contracts/focus';
import { ledgerSorts } from '../../api/contracts/dockets';
import { sourceKind } from '../../api/contracts/sources';

const listFrom = <T extends string>(item: z.ZodType<T>) =>
  z
    .string()
    .nullable()
    .transform(text => (text ?? '').split(',').flatMap(one => item.safeParse(one).data ?? []));

/** What is said wrongly is as if it were not said. */
const focus = <T>(item: z.ZodType<T>) =>
  z
    .string()
    .nullable()
    .transform(text => item.safeParse(text ?? undefined).data ?? null);

const filters = z.object({
  outcome: listFrom(caseOutcome),
  owes: focus(focusFilters.owes),
  late: focus(focusFilters.late),
  waits: focus(focusFilters.waits),
  answeredById: focus(focusFilters.answeredById),
  status: listFrom(caseStatus),
  light: listFrom(light),
  grade: listFrom(grade),
  source: listFrom(sourceKind),
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

/** Filters that only links from elsewhere set; they are shown while they hold, and can be dropped. */
export const focusNames = ['outcome', 'owes', 'late', 'waits', 'answeredById'] as const;

const names = [
  'status',
  'light',
  'grade',
  'source',
  'unitId',
  'overdue',
  'q',
  'sort',
  ...focusNames,
] as const;

/** The filters that an address says; what it says wrongly is left out. */
export const filtersOf = (search: URLSearchParams): LedgerFilters =>
  filters.parse(Object.fromEntries(names.map(name => [name, search.get(name)])));

/** The address with some filters changed; what filters nothing is not in it, and everything else stays. */
export const withFilters = (before: URLSearchParams, to: Partial<LedgerFilters>): URLSearchParams => {
  const search = new URLSearchParams(before);
  for (const [name, one] of Object.entries(to)) {
    const text = Array.isArray(one) ? one.join(',') : one === null || one === false ? '' : String(one);
    if (text === '' || (name === 'sort' && text === 'ref')) search.delete(name);
    else search.set(name, text);
  }
  return search;
};

/** The address without filters; the order stays. */
export const withoutFilters = (before: URLSearchParams): URLSearchParams => {
  const search = new URLSearchParams(before);
  for (const name of names) if (name !== 'sort') search.delete(name);
  return search;
};

/** The filters as the API takes them, for the page and for a file of it alike. */
export const queryOf = ({
  light: lights,
  grade: grades,
  source,
  status,
  unitId,
  overdue,
  q,
  sort,
  outcome,
  owes,
  late,
  waits,
  answeredById,
}: LedgerFilters) => ({
  ...(outcome.length > 0 && { outcome }),
  ...(owes && { owes }),
  ...(late && { late }),
  ...(waits && { waits }),
  ...(answeredById && { answeredById }),
  ...(lights.length > 0 && { light: lights }),
  ...(grades.length > 0 && { grade: grades }),
  ...(source.length > 0 && { source }),
  ...(status.length > 0 && { status }),
  ...(unitId && { unitId }),
  ...(overdue && { overdue: 'true' as const }),
  ...(q && { q }),
  sort,
});
