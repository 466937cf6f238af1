import type { ActivityInboundCallsInterceptor, ActivityInterceptorsFactory } from '@temporalio/worker';

/** Well below every `heartbeatTimeout` of workflows/activity-stubs.ts, also where the SDK sends only every other one. */
const BEAT_MS = 4_000;

/**
 * While an activity works, Temporal hears of it: what a killed worker had in hand is begun again after the heartbeat timeout,
 * and not after the whole time that such work may take.
 */
export const showLife: ActivityInterceptorsFactory = context => {
  const inbound: ActivityInboundCallsInterceptor = {
    execute: async (input, next) => {
      const beat = setInterval(() => context.heartbeat(), BEAT_MS);
      try {
        return await next(input);
      } finally {
        clearInterval(beat);
      }
    },
  };
  return { inbound };
};
