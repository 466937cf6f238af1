import { errorInWords, type ErrorArguments, type ErrorCode, type ErrorDetails } from './codes/errors';

/**
 * The one error of the domain: a code of the closed list, and the facts that its sentence says; the message is the Chinese one.
 * One table (api/middleware) maps codes to HTTP, one wrapper (activities) to non-retryable failures.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
  constructor(...[code, details = {}]: ErrorArguments) {
    super(errorInWords(code, details, 'zh'));
    this.code = code;
    this.details = details;
  }
}
