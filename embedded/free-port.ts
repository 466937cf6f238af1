import { createServer } from 'node:net';
import { EngineError } from './engine-error';

const tryPort = (port: number): Promise<number | undefined> =>
  new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : undefined));
    });
  });

/** A free port on the loopback address: the preferred one when it is free, else any. */
export const findFreePort = async (preferred?: number): Promise<number> => {
  const port = (preferred && (await tryPort(preferred))) ?? (await tryPort(0));
  if (!port) throw portTaken(preferred ?? 0);
  return port;
};

/** PORT_TAKEN with the port in it: for a port that somebody asked for by number. */
export const portTaken = (port: number): EngineError =>
  new EngineError(
    'PORT_TAKEN',
    `端口 ${port} 已被占用。`,
    `Port ${port} is taken. Choose another one with --port, or stop what is using it.`,
  );

/** Fails with PORT_TAKEN when the port cannot be listened on. */
export const requireFreePort = async (port: number): Promise<void> => {
  if ((await tryPort(port)) === undefined) throw portTaken(port);
};
