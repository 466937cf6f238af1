import { forgetValues, keptValues, keepValues } from '../parts/kept-values';

const KEY = 'recent-searches';
const MOST = 6;

/** What this person searched for lately in this tab, the latest first. */
export const recentSearches = (): string[] => {
  const { list } = keptValues(KEY);
  return Array.isArray(list)
    ? list.filter((one): one is string => typeof one === 'string').slice(0, MOST)
    : [];
};

/** Remembers what was searched for by what was opened from it. */
export const rememberSearch = (q: string): void =>
  keepValues(KEY, { list: [q, ...recentSearches().filter(one => one !== q)].slice(0, MOST) });

export const forgetSearches = (): void => forgetValues(KEY);
