import type { Problem } from '../../api/contracts/problem';

type LocalCode = 'OFFLINE' | 'ANSWER_UNCLEAR';

/** An answer of the API that is an error; `OFFLINE` (status 0) where there was none, `ANSWER_UNCLEAR` off contract. */
export class ApiError extends Error {
  constructor(readonly problem: Partial<Problem> & { status: number }) {
    super(problem.detail ?? problem.title ?? problem.code ?? String(problem.status));
    this.name = 'ApiError';
  }

  static local(code: LocalCode, status = 0): ApiError {
    return new ApiError({ code, status });
  }

  get code(): string {
    return this.problem.code ?? String(this.problem.status);
  }

  get status(): number {
    return this.problem.status;
  }
}

export const isApiError = (error: unknown, code?: string): error is ApiError =>
  error instanceof ApiError && (code === undefined || error.code === code);

/** Somebody was quicker: what it was done on is not what is there now. */
export const isConflict = (error: unknown): boolean =>
  isApiError(error) &&
  (error.code === 'VERSION_OUTDATED' ||
    error.code.endsWith('NOT_IN_THIS_STATUS') ||
    error.code === 'VERSION_CONFLICT');
