import { DomainError } from '../../domain/domain-error';
import { unstorableIn } from '../../domain/storable';

export interface Paged<T> {
  items: T[];
  next: string | null;
}

/** A place in an ordered list: the last row's key and id, tied to the order in which it was given. */
export const encodeCursor = (order: string, values: readonly string[]): string =>
  Buffer.from(JSON.stringify([order, ...values])).toString('base64url');

/** @throws DomainError `CURSOR_INVALID` for anything that this order has not given out. */
export const decodeCursor = (
  order: string,
  cursor: string | undefined,
  length: number,
  isPlace: (values: string[]) => boolean = () => true,
): string[] | null => {
  if (cursor === undefined) return null;
  const refuse = () => new DomainError('CURSOR_INVALID');
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw refuse();
  }
  if (!Array.isArray(values) || values.length !== length + 1 || values[0] !== order) throw refuse();
  const place = values.slice(1).filter(one => typeof one === 'string');
  // Anybody can write a cursor, and the gate sees only its base64.
  if (place.length !== length || unstorableIn(place).length > 0 || !isPlace(place)) throw refuse();
  return place;
};

/** For lists that are ordered by an instant and an id. */
export const isInstantPlace = ([at = '']: string[]): boolean =>
  /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at) && !Number.isNaN(Date.parse(at));

/** Cuts `limit + 1` rows to a page: the one too many only says that there is more. */
export const pageOf = <T>(rows: T[], limit: number, cursorOf: (last: T) => string): Paged<T> => {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? cursorOf(last) : null };
};
