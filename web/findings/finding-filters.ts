import { findingKinds, findingStatuses, sourceKinds } from '../../domain/codes/findings';
import type { FindingKind, FindingStatus, SourceKind } from '../../domain/codes/findings';

export interface FindingFilters {
  campaignId: string | null;
  source: SourceKind[];
  kind: FindingKind[];
  status: FindingStatus[];
  unitId: string | null;
  q: string;
}

const listed = <T extends string>(all: readonly T[], text: string | null): T[] => {
  const wanted = (text ?? '').split(',');
  return all.filter(one => wanted.includes(one));
};

/** The filters that an address says; what it says wrongly is left out. */
export const filtersOf = (search: URLSearchParams): FindingFilters => ({
  campaignId: search.get('campaignId'),
  source: listed(sourceKinds, search.get('source')),
  kind: listed(findingKinds, search.get('kind')),
  status: listed(findingStatuses, search.get('status')),
  unitId: search.get('unitId'),
  q: search.get('q') ?? '',
});

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.join(',') : typeof value === 'string' ? value : '';

/** The address with some filters changed; what filters nothing is not in it, and everything else stays. */
export const withFilters = (before: URLSearchParams, to: Partial<FindingFilters>): URLSearchParams => {
  const search = new URLSearchParams(before);
  for (const [name, value] of Object.entries<unknown>(to)) {
    const text = textOf(value);
    if (text === '') search.delete(name);
    else search.set(name, text);
  }
  return search;
};

export const noFilters: FindingFilters = {
  campaignId: null,
  source: [],
  kind: [],
  status: [],
  unitId: null,
  q: '',
};

export const isFiltered = (filters: FindingFilters): boolean =>
  Object.values<unknown>({ ...filters }).some(value => textOf(value) !== '');

/** The filters as the API takes them. */
export const queryOf = ({ campaignId, source, kind, status, unitId, q }: FindingFilters) => ({
  ...(campaignId !== null && { campaignId }),
  ...(source.length > 0 && { source }),
  ...(kind.length > 0 && { kind }),
  ...(status.length > 0 && { status }),
  ...(unitId !== null && { unitId }),
  ...(q !== '' && { q }),
});
