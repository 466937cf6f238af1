import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { loadWorkflowBundle } from '../../activities/bundle-workflows';
import { sharedEngines } from './shared-engines';

export interface TestTemporal {
  address: string;
  client: Client;
  connection: Connection;
  /** For `Worker.create({ connection: nativeConnection, … })`. */
  nativeConnection: NativeConnection;
  close: () => Promise<void>;
}

/** Connections to the run's Temporal server. Close them after the file's last worker has ended. */
export const connectTemporal = async (): Promise<TestTemporal> => {
  const address = sharedEngines().temporalAddress;
  const [connection, nativeConnection] = await Promise.all([
    Connection.connect({ address }),
    NativeConnection.connect({ address }),
  ]);
  return {
    address,
    connection,
    nativeConnection,
    client: new Client({ connection }),
    close: async () => {
      await Promise.all([connection.close(), nativeConnection.close()]);
    },
  };
};

/** A task queue of the test's own, so that no other test's worker takes its work. */
export const uniqueTaskQueue = (name: string): string => `${name}-${randomUUID()}`;

/** The workflow bundle, built once for the run and every later run on the same sources. */
export const bundleOnce = (): Promise<{ code: string }> =>
  loadWorkflowBundle(path.resolve(__dirname, '../../node_modules/.cache/zhenggai'));
