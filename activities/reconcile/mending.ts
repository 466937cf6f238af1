import { setTimeout as pause } from 'node:timers/promises';
import { timesRepaired, type NewRepair } from '../../prisma/upkeep/repairs';
import type { WorkflowHost } from '../../workflows/messages/tell';
import { isRunning } from '../../workflows/messages/is-running';
import type { ActivityDeps } from '../deps';

/** What the parts of reconcile share. */
export interface Mending {
  db: ActivityDeps['db'];
  logger: ActivityDeps['logger'];
  host: WorkflowHost;
  /** The machine's clock, in milliseconds. */
  now: number;
  /** Records a repair that was made. */
  note: (repair: NewRepair) => Promise<void>;
}

/** A workflow is told after the commit: a change younger than this may still be on its way to it. Milliseconds. */
export const GRACE_MS = 60_000;

/** Time between seeing that a workflow is missing and believing it. */
const SECOND_LOOK_MS = 500;

/** So many calls to Temporal at once. */
export const WIDTH = 50;

const AN_HOUR_MS = 3_600_000;

/** Notes that something was told again, once an hour: what cannot be done stays overdue, and is told every time. */
export const noteTold = async (mending: Mending, repair: NewRepair): Promise<void> => {
  const lately = new Date(mending.now - AN_HOUR_MS);
  if ((await timesRepaired(mending.db, repair, lately)) === 0) await mending.note(repair);
};

/** So many cases or workflows are looked at together: however many there are, no more are held in memory. */
export const PER_PAGE = 1_000;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * The IDs of the workflows of a type that run on our queue, page by page; of those from one ID to another only, where a range is
 * given. Temporal's list may be a little behind.
 */
export async function* runningPages(
  { client, taskQueue }: WorkflowHost,
  type: string,
  range?: readonly [from: string, to: string],
): AsyncGenerator<string[]> {
  const within = range ? ` AND WorkflowId BETWEEN ${quoted(range[0])} AND ${quoted(range[1])}` : '';
  const query = `WorkflowType = ${quoted(type)} AND ExecutionStatus = 'Running' AND TaskQueue = ${quoted(taskQueue)}${within}`;
  let ids: string[] = [];
  for await (const one of client.workflow.list({ query, pageSize: PER_PAGE })) {
    ids.push(one.workflowId);
    if (ids.length < PER_PAGE) continue;
    yield ids;
    ids = [];
  }
  if (ids.length > 0) yield ids;
}

/** All of them at once: for what there are few of, or within a range. */
export const runningWorkflows = async (
  host: WorkflowHost,
  type: string,
  range?: readonly [from: string, to: string],
): Promise<Set<string>> => {
  const all = new Set<string>();
  for await (const ids of runningPages(host, type, range)) for (const id of ids) all.add(id);
  return all;
};

/** The subjects of which no workflow runs, also at the second look. */
export const withoutWorkflow = async <T>(
  { client }: WorkflowHost,
  running: ReadonlySet<string>,
  all: T[],
  workflowIdOf: (one: T) => string,
): Promise<T[]> => {
  const candidates = all.filter(one => !running.has(workflowIdOf(one)));
  if (candidates.length === 0) return [];
  await pause(SECOND_LOOK_MS);
  const missing: T[] = [];
  for (let start = 0; start < candidates.length; start += WIDTH) {
    const some = candidates.slice(start, start + WIDTH);
    const looks = await Promise.all(some.map(one => isRunning(client, workflowIdOf(one))));
    missing.push(...some.filter((_, index) => !looks[index]));
  }
  return missing;
};

/** A worker has it in hand, or will have as soon as there is one: nothing was lost. */
export const isInHand = async ({ client }: WorkflowHost, workflowId: string): Promise<boolean> => {
  const { raw } = await client.workflow.getHandle(workflowId).describe();
  return (raw.pendingActivities?.length ?? 0) > 0 || Boolean(raw.pendingWorkflowTask);
};
