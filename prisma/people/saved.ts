import { isSame } from '../../domain/registry/is-same';

/** What an import did, counted in units and people. */
export interface Saved {
  created: number;
  updated: number;
  unchanged: number;
}

/** The fields in which `next` says something else than `stored`. What is empty in `next` says nothing. */
export const changesOf = <T extends object>(stored: T, next: Partial<T>): Partial<T> =>
  Object.fromEntries(
    Object.entries(next).filter(([field, value]) => {
      const isEmpty = value === null || value === undefined || (Array.isArray(value) && value.length === 0);
      return !isEmpty && !isSame(stored[field as keyof T], value);
    }),
  ) as Partial<T>;
