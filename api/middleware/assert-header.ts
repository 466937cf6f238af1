import { DomainError } from '../../domain/domain-error';

/** As long as an id. */
export const LONGEST_HEADER = 200;

/** A header's value that reaches the record. @throws DomainError `HEADER_INVALID` */
export const assertHeader = (
  what: 'idempotency-key' | 'acting-for' | 'acting-post',
  given: string,
): string => {
  // Node reads headers byte by byte as Latin-1: no half pairs; control characters but the tab never arrive.
  if (given.length > LONGEST_HEADER || /[\0-\x1f\x7f]/.test(given))
    throw new DomainError('HEADER_INVALID', { what });
  return given;
};
