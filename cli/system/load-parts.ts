import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';

/** So long the engines have this thread to themselves: then their processes are there, and start by themselves. */
const HEAD_START_MS = 50;

/**
 * What the system is made of beside its engines, loaded while these start: most of a second in which nothing else would be
 * done. Whatever they report in between is heard between two parts.
 */
export const loadParts = async () => {
  await pause(HEAD_START_MS);
  const { openRecord } = await import('./open-record.ts');
  await turn();
  const { connectClient } = await import('../temporal-connection.ts');
  await turn();
  const { serveApi } = await import('./serve-api.ts');
  await turn();
  const { runActivities } = await import('./run-activities.ts');
  await turn();
  const { reportCatchUp } = await import('./report-catch-up.ts');
  return { openRecord, connectClient, serveApi, runActivities, reportCatchUp };
};
