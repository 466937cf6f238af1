import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/create-activities';

/** So long, at most, a killed worker's work is waited for: a worker that lives shows it (activities/show-life.ts). */
const heartbeatTimeout = '20 seconds';

/**
 * Acts on the record: short transactions, idempotent by their claims, so they are tried again for as long as the database
 * is away; a domain error is final (the wrapper marks it non-retryable).
 */
export const acts = proxyActivities<Activities>({
  startToCloseTimeout: '2 minutes',
  heartbeatTimeout,
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** A look at the record within the workflow's own task: one step of Temporal's instead of three. */
export const looks = proxyLocalActivities<Pick<Activities, 'lookAtCase'>>({
  startToCloseTimeout: '10 seconds',
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** The sweep of what falls due for many cases at one instant: slices of some seconds, each resumed where the last ended. */
export const sweeps = proxyActivities<Pick<Activities, 'sweepCases'>>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout,
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** Sending mail: one pass over what is due; what could not be sent is left to the next pass of the delivery workflow. */
export const mail = proxyActivities<Activities>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout,
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** One instant of a rehearsal: people, rungs, digest, deliveries. Idempotent, so it is simply begun again. */
export const conduct = proxyActivities<Activities>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout,
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '10 seconds' },
});

/** Reconcile: after the loss of everything it starts every open case again, which takes its time. */
export const upkeep = proxyActivities<Activities>({
  startToCloseTimeout: '15 minutes',
  heartbeatTimeout,
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});
