import { ApplicationFailure } from '@temporalio/common';
import { ScriptRefused } from './rehearsal/act-through-api';
import { DomainError } from '../domain/domain-error';

type Any = Record<string, (...args: never[]) => Promise<unknown>>;

/** A domain error will not go away by trying again: it becomes a non-retryable failure with its code as type. */
const asFailure = (error: unknown): unknown => {
  if (error instanceof ScriptRefused)
    return ApplicationFailure.create({ message: error.message, type: 'SCRIPT_REFUSED', nonRetryable: true });
  return error instanceof DomainError
    ? ApplicationFailure.create({
        message: error.message,
        type: error.code,
        nonRetryable: true,
        details: [error.details],
      })
    : error;
};

/** Wraps every activity: domain errors are final, everything else is tried again and logged by the worker. */
export const withFinalFailures = <A extends Any>(activities: A): A =>
  Object.fromEntries(
    Object.entries(activities).map(([name, run]) => [
      name,
      async (...args: never[]) => {
        try {
          return await run(...args);
        } catch (error) {
          throw asFailure(error);
        }
      },
    ]),
  ) as A;
