import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/** A line to a server that can be broken: connections are lost, or refused from then on. */
export interface BreakableLine {
  port: number;
  /** Breaks every connection; new ones are taken. */
  cut: () => void;
  /** Breaks every connection and takes no more. */
  down: () => Promise<void>;
  up: () => Promise<void>;
  close: () => Promise<void>;
}

/** Opens a line to a port of this machine, on a free port that it keeps. */
export const breakableLine = async (to: number): Promise<BreakableLine> => {
  const open = new Set<Socket>();
  const keep = (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => open.delete(socket));
  };
  const make = () =>
    createServer(near => {
      const far = connect(to, '127.0.0.1');
      keep(near);
      keep(far);
      near.pipe(far).pipe(near);
      near.on('close', () => far.destroy());
      far.on('close', () => near.destroy());
    });
  let server = make();
  const listen = (port: number) => new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const cut = () => open.forEach(socket => socket.destroy());
  const down = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve());
      cut();
    });
  return {
    port,
    cut,
    down,
    up: () => {
      server = make();
      return listen(port);
    },
    close: () => (server.listening ? down() : Promise.resolve()),
  };
};
