import fs from 'node:fs';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import type { Configuration } from './configuration';

/** How to reach Temporal: address, TLS files, API key. The same for clients and workers. */
const options = (configuration: Configuration, address: string) => {
  const {
    TEMPORAL_TLS_CA: ca,
    TEMPORAL_TLS_CERT: cert,
    TEMPORAL_TLS_KEY: key,
    TEMPORAL_API_KEY: apiKey,
  } = configuration;
  const clientCertPair = cert && key ? { crt: fs.readFileSync(cert), key: fs.readFileSync(key) } : undefined;
  const tls =
    ca || clientCertPair
      ? {
          ...(ca && { serverRootCACertificate: fs.readFileSync(ca) }),
          ...(clientCertPair && { clientCertPair }),
        }
      : Boolean(apiKey);
  return { address, tls, ...(apiKey && { apiKey }) };
};

export const connectClient = async (configuration: Configuration, address: string) => {
  const connection = await Connection.connect(options(configuration, address));
  return { connection, client: new Client({ connection, namespace: configuration.TEMPORAL_NAMESPACE }) };
};

export const connectWorker = (configuration: Configuration, address: string): Promise<NativeConnection> =>
  NativeConnection.connect(options(configuration, address));
