import type { Request } from 'express';
import { DomainError } from '../../domain/domain-error';

/**
 * The kept form (暂存) that a command sends, and the version that its sender has seen: `Kept-Form: KEY;version=3`, the key
 * percent-encoded. It counts with an `Idempotency-Key` only.
 *
 * @throws DomainError `HEADER_INVALID`
 */
export const readKeptForm = (request: Request): { key: string; version: number } | null => {
  const given = request.get('kept-form');
  if (given === undefined) return null;
  const [, coded, version] = /^([\x21-\x3a\x3c-\x7e]{1,2700});version=(\d{1,9})$/.exec(given) ?? [];
  try {
    const key = decodeURIComponent(coded ?? '');
    if (key && key.length <= 300 && !key.includes('\0')) return { key, version: Number(version) };
  } catch {
    // Not percent-encoded: refused below.
  }
  throw new DomainError('HEADER_INVALID', { what: 'kept-form' });
};
