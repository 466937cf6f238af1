import { DomainError } from '../domain/domain-error';

/** If-Match was not met: the same conflict, under the status that HTTP has for it. */
export const asPrecondition = (error: unknown): never => {
  if (error instanceof DomainError && error.code === 'VERSION_CONFLICT')
    throw new DomainError('VERSION_OUTDATED', error.details);
  throw error;
};
