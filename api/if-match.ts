import { DomainError } from '../domain/domain-error';
import { asPrecondition } from './precondition';

/**
 * Runs what asks for the version that the person has seen: an outdated one is 412 here, not the conflict that it is to two
 * who write at once.
 *
 * @throws DomainError `VERSION_REQUIRED`, `VERSION_OUTDATED`
 */
export const underIfMatch = async <T>(
  ifMatch: number | undefined,
  work: (expectedVersion: number) => Promise<T>,
): Promise<T> => {
  if (ifMatch === undefined) throw new DomainError('VERSION_REQUIRED');
  return work(ifMatch).catch(asPrecondition);
};
