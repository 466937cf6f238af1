import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import nodePath from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import type { Activities } from '../../../activities/create-activities';
import { startWorker } from '../../../activities/run-worker';
import { toInstant } from '../../../domain/calendar/civil-date';
import { startTemporal } from '../../../embedded/temporal';
import { workflowNames, type NextStep } from '../../../workflows/messages';
import { bundleOnce } from '../../support/temporal';
import { fetchHistory } from '../stored-history';
import { path } from './path';

/** So many events suggest to a workflow that it should continue as new; by default it is thousands. */
const SUGGESTED_AT = '20';

/** So often there is something to do, one after the other. */
const TIMES = 6;

const soon = (): string => toInstant(Date.now() + 1_000);

/** Activities without a record: the same again, until there is nothing more. */
const repeating = (): Activities => {
  let left = TIMES;
  const next = (): NextStep => {
    const version = TIMES + 1 - left--;
    return left < 0
      ? { at: null, act: null, version, isEnded: true }
      : { at: soon(), act: 'urge', version, isEnded: false };
  };
  const agenda = () =>
    Promise.resolve(
      left-- > 0 ? { at: soon(), what: 'remind', isEnded: false } : { at: null, what: null, isEnded: true },
    );
  return {
    urge: () => Promise.resolve({ next: next(), proceedings: [] }),
    readAgenda: agenda,
    remind: agenda,
    stepRehearsal: () => Promise.resolve({ isOver: left-- <= 0, daysPassed: 0 }),
  } as unknown as Activities;
};

/** What runs so long that it continues as new: on a server that suggests it early. */
export const continued = path(
  {
    'rectificationCase-continued': 'A case that continues as new between two of its timers.',
    'campaign-continued': 'A campaign that continues as new between two days.',
    'rehearsal-continued': 'The conductor of a rehearsal that continues as new.',
  },
  async () => {
    const dataDir = mkdtempSync(nodePath.join(tmpdir(), 'zhenggai-continued-'));
    const temporal = await startTemporal({
      dataDir,
      env: process.env,
      onProgress: () => undefined,
      extraDynamicConfig: { 'limit.historyCount.suggestContinueAsNew': SUGGESTED_AT },
    });
    const { address } = temporal;
    const [connection, nativeConnection] = await Promise.all([
      Connection.connect({ address }),
      NativeConnection.connect({ address }),
    ]);
    const client = new Client({ connection });
    const bundle = await bundleOnce();
    const firstRun = async (type: string, input: object) => {
      const worker = await startWorker({
        connection: nativeConnection,
        namespace: 'default',
        taskQueue: type,
        bundle,
        activities: repeating(),
        graceSeconds: 1,
        maxCachedWorkflows: 10,
      });
      const handle = await client.workflow.start(type, { workflowId: type, taskQueue: type, args: [input] });
      await handle.result();
      await worker.stop();
      const history = await fetchHistory(client, type, handle.firstExecutionRunId);
      if (!history.events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes)
        throw new Error(`${type} has not continued as new`);
      return history;
    };
    try {
      const next: NextStep = { at: soon(), act: 'urge', version: 0, isEnded: false };
      const ids = { campaignId: 'c', clock: 'real' };
      return {
        'rectificationCase-continued': await firstRun(workflowNames.case, {
          ...ids,
          docketId: 'c:一-1',
          next,
        }),
        'campaign-continued': await firstRun(workflowNames.campaign, ids),
        'rehearsal-continued': await firstRun(workflowNames.rehearsal, {
          ...ids,
          until: null,
          dayMs: 0,
        }),
      };
    } finally {
      await nativeConnection.close();
      await connection.close();
      await temporal.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
);
