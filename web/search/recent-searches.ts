import { placeOf } from '../parts/keeper';

const KEY = 'recent-searches';
const MOST = 6;

/** What this person searched for lately in this tab, the latest first. */
export const recentSearches = (): string[] => {
  try {
    const list: unknown = JSON.parse(sessionStorage.getItem(placeOf(KEY)) ?? '[]');
    return Array.isArray(list)
      ? list.filter((one): one is string => typeof one === 'string').slice(0, MOST)
      : [];
  } catch {
    return [];
  }
};

/** Remembers what was searched for by what was opened from it; a browser that keeps nothing does without. */
export const rememberSearch = (q: string): void => {
  const list = [q, ...recentSearches().filter(one => one !== q)].slice(0, MOST);
  try {
    sessionStorage.setItem(placeOf(KEY), JSON.stringify(list));
  } catch (error) {
    console.info('what was searched for could not be kept', error);
  }
};

export const forgetSearches = (): void => sessionStorage.removeItem(placeOf(KEY));
