import { DomainError } from '../domain/domain-error';

/**
 * Counts the characters of a text that grows beyond what its file holds.
 *
 * @throws DomainError `DOCUMENT_TOO_LARGE`, when it is told of more than `most` in all
 */
export const spendingUpTo = (most: number, name: string): ((characters: number) => void) => {
  let left = most;
  return characters => {
    left -= characters;
    if (left < 0) throw new DomainError('DOCUMENT_TOO_LARGE', { name, what: 'characters', most });
  };
};
