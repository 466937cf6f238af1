import type { RequestHandler } from 'express';
import { DomainError } from '../../domain/domain-error';

/** The path is there, the method is not. */
export const allowOnly = (methods: readonly string[]): RequestHandler => {
  const allowed = [...new Set(methods.map(method => method.toUpperCase()))].join(', ');
  return (_request, response) => {
    response.set('Allow', allowed);
    throw new DomainError('METHOD_NOT_ALLOWED', { allowed });
  };
};
