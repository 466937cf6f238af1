import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Client } from '@temporalio/client';
import { temporal } from '@temporalio/proto';

const { History } = temporal.api.history.v1;
export type History = temporal.api.history.v1.IHistory;

const folder = path.join(__dirname, 'histories');
const fileOf = (name: string): string => path.join(folder, `${name}.json`);

/** The names of the stored histories: `<workflow>-<path>`. */
export const storedNames = (): string[] =>
  readdirSync(folder)
    .filter(file => file.endsWith('.json'))
    .map(file => file.slice(0, -'.json'.length))
    .sort();

/** A stored history, with the path that it took in words. */
export const readHistory = (name: string): { what: string; history: History } => {
  const { what, gzip } = JSON.parse(readFileSync(fileOf(name), 'utf8')) as { what: string; gzip: string };
  return { what, history: History.decode(gunzipSync(Buffer.from(gzip, 'base64'))) };
};

/** The type of the workflow that this is the history of. */
export const typeOf = ({ events }: History): string =>
  events?.[0]?.workflowExecutionStartedEventAttributes?.workflowType?.name ?? '';

/** Stores a history under a new name. @throws Error for a name that there is: what was recorded stays as it was. */
export const writeHistory = (name: string, what: string, history: History): void => {
  if (existsSync(fileOf(name))) throw new Error(`${name} has been recorded already`);
  // Whose machine it was is nobody's concern.
  for (const event of history.events ?? [])
    for (const part of Object.values(event) as unknown[])
      if (part && typeof part === 'object' && 'identity' in part) part.identity = 'test';
  const gzip = gzipSync(History.encode(history).finish(), { level: 9 }).toString('base64');
  writeFileSync(fileOf(name), `${JSON.stringify({ what, gzip }, null, 2)}\n`);
};

/** The history of a workflow's newest run, or of the run named. */
export const fetchHistory = async (client: Client, workflowId: string, runId?: string): Promise<History> =>
  client.workflow.getHandle(workflowId, runId).fetchHistory();
