/**
 * The one error of the domain: a stable code, a sentence for a person, and the facts.
 * One table (api/middleware) maps codes to HTTP, one wrapper (activities) to non-retryable failures.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  constructor(
    readonly code: string,
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
  }
}
