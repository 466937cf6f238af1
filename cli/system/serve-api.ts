import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import type { Client, Connection } from '@temporalio/client';
import type { Logger } from 'pino';
import { createAside } from '../../api/aside/aside';
import { createChangeFeed } from '../../api/changes/change-feed';
import { createApp } from '../../api/create-app';
import { createSupervision, type Supervision } from '../../api/supervision';
import { EngineError } from '../../embedded/engine-error';
import type { MailCatcher } from '../../embedded/mail-catcher';
import type { Db } from '../../prisma/schema/db';
import type { Configuration } from '../configuration';
import { healthOf } from './health';
import { tidyFiles } from './tidy-files';

export interface ApiParts {
  configuration: Configuration;
  db: Db;
  client: Client;
  connection: Connection;
  mailCatcher: MailCatcher | null;
  webDir: string | null;
  baseUrl: (port: number) => string;
  logger: Logger;
  now: () => number;
}

export interface RunningApi {
  url: string;
  supervision: Supervision;
  stop: () => Promise<void>;
}

const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new EngineError(
              'PORT_TAKEN',
              `端口 ${port} 已被占用`,
              `Port ${port} is taken; choose another with --port or PORT.`,
            )
          : error,
      );
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

/** Starts API and web on one port. Port 0 takes a free one. */
export const serveApi = async (parts: ApiParts): Promise<RunningApi> => {
  const { createServer } = await import('node:http');
  const { configuration, db, client, connection, mailCatcher, logger, now } = parts;
  const filesDir = path.join(configuration.DATA_DIR, 'files');
  mkdirSync(filesDir, { recursive: true });
  const stopTidying = await tidyFiles({ db, filesDir, logger, now });
  const server = createServer();
  const port = await listen(server, configuration.PORT, configuration.HOST).catch((error: unknown) => {
    stopTidying();
    throw error;
  });
  // From here to the handler nothing may be awaited: a request that came before it would never be answered.
  const supervision = createSupervision({ client, taskQueue: configuration.TEMPORAL_TASK_QUEUE }, logger);
  const aside = createAside();
  aside.warm();
  const changes = createChangeFeed({ db, logger, now });
  const app = createApp({
    db,
    supervision,
    aside,
    changes,
    logger,
    baseUrl: parts.baseUrl(port),
    filesDir,
    uploadQuota: {
      files: configuration.UPLOADS_PER_DAY,
      bytes: configuration.UPLOAD_MB_PER_DAY * 2 ** 20,
    },
    ...(parts.webDir && { webDir: parts.webDir }),
    ...(mailCatcher && {
      mails: {
        list: (limit?: number) => mailCatcher.listMails(limit),
        read: (id: string) => mailCatcher.readMail(id),
      },
    }),
    now,
    health: healthOf({
      db,
      connection,
      namespace: configuration.TEMPORAL_NAMESPACE,
      filesDir,
      leastFree: configuration.LEAST_FREE_MB,
    }),
  });
  server.on('request', app);
  return {
    url: `http://${configuration.HOST === '0.0.0.0' ? '127.0.0.1' : configuration.HOST}:${port}`,
    supervision,
    stop: async () => {
      stopTidying();
      const closed = new Promise<void>(resolve => server.close(() => resolve()));
      server.closeAllConnections();
      await Promise.all([closed, aside.stop(), changes.stop()]);
    },
  };
};
