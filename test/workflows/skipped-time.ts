import { randomUUID } from 'node:crypto';
import { defaultPayloadConverter } from '@temporalio/common';
import type { Activities } from '../../activities/create-activities';
import type { Instant } from '../../domain/calendar/civil-date';
import type { Db } from '../../prisma/schema/db';
import type { WorkflowHost } from '../../workflows/messages/tell';
import { days2018, type PlanDays } from '../support/campaign';

/** The next year with the weekdays of 2018: the examples of domain.md §4 hold, but for 端午, which the calendar here has not. */
const in2035 = (date: string): string => date.replace('2018', '2035');
export const days2035 = Object.fromEntries(
  Object.entries(days2018).map(([name, date]) => [name, in2035(date)]),
) as unknown as PlanDays;
export const handedOutAt: Instant = '2035-05-09T09:00:00+08:00';

/**
 * Lets Postgres's clock run ahead of the machine's, as the clock of a workflow does whose waits are skipped: a
 * `clock_timestamp()` of our own is found before the server's. Call it before the first query that asks for the time.
 */
export const skippedClock = async (db: Db) => {
  for (const statement of [
    `CREATE SCHEMA skipped`,
    `CREATE TABLE skipped.clock (ahead interval NOT NULL)`,
    `INSERT INTO skipped.clock VALUES ('0')`,
    `CREATE FUNCTION skipped.clock_timestamp() RETURNS timestamptz LANGUAGE sql VOLATILE AS
      $$ SELECT pg_catalog.clock_timestamp() + ahead FROM skipped.clock $$`,
    `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = skipped, pg_catalog, public', current_database());
      END $$`,
  ])
    await db.$executeRawUnsafe(statement);
  // Only new connections know of it.
  await db.$disconnect();
  return {
    /** The clock says at least `instant` from now on, and goes on from there; never back. */
    reach: async (instant: Instant): Promise<void> => {
      await db.$executeRaw`
        UPDATE skipped.clock SET ahead = GREATEST(ahead, ${new Date(instant)}::timestamptz - pg_catalog.clock_timestamp())`;
    },
  };
};
export type SkippedClock = Awaited<ReturnType<typeof skippedClock>>;

type Act = (input: { atLeast?: Instant }) => Promise<unknown>;

/** The activities on a clock that follows the workflows'; `afterwards` is what people do before an activity returns. */
export const following = (
  activities: Activities,
  clock: SkippedClock,
  afterwards: Partial<Record<keyof Activities, () => Promise<void>>> = {},
): Activities =>
  Object.fromEntries(
    Object.entries(activities).map(([name, act]) => [
      name,
      async (input: { atLeast?: Instant }) => {
        if (input?.atLeast) await clock.reach(input.atLeast);
        const result = await (act as unknown as Act)(input);
        // Nothing is skipped while an activity runs: here people find their time.
        await afterwards[name as keyof Activities]?.();
        return result;
      },
    ]),
  ) as unknown as Activities;

/** Starts a workflow whose waits the server skips (new in server 1.32; only the raw call offers it). */
export const startSkipping = async (
  { client, taskQueue }: WorkflowHost,
  { type, id, input }: { type: string; id: string; input: object },
): Promise<void> => {
  await client.workflowService.startWorkflowExecution({
    namespace: client.options.namespace,
    workflowId: id,
    workflowType: { name: type },
    taskQueue: { name: taskQueue },
    input: { payloads: [defaultPayloadConverter.toPayload(input)] },
    requestId: randomUUID(),
    timeSkippingConfig: { enabled: true },
  });
};

/** Lets a workflow that runs skip its present wait, and no other. */
export const skipOnce = async ({ client }: WorkflowHost, workflowId: string): Promise<void> => {
  await client.workflowService.updateWorkflowExecutionOptions({
    namespace: client.options.namespace,
    workflowExecution: { workflowId },
    workflowExecutionOptions: { timeSkippingConfig: { enabled: true, maxSessionSkipCount: 1 } },
    updateMask: { paths: ['time_skipping_config'] },
  });
};
