import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchArchive, type FetchOptions } from '../../embedded/fetch-archive';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

const serve = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/archive`;
};

const fetchFrom = (address: string, options: Partial<FetchOptions> = {}) =>
  fetchArchive(address, { onProgress: () => undefined, silence: 1_000, ...options });

it('waits for a slow way out as long as something comes', async () => {
  const address = await serve((_request, response) => {
    let pieces = 5;
    const timer = setInterval(() => {
      response.write('x'.repeat(1_000));
      if (--pieces > 0) return;
      clearInterval(timer);
      response.end();
    }, 400);
  });
  expect((await fetchFrom(address)).length).toBe(5_000);
});

it.each([
  ['never answers', () => undefined, /nothing came for 1 s/],
  ['goes silent in the middle', (_request, response) => response.write('x'), /nothing came for 1 s/],
  ['refuses', (_request, response) => response.writeHead(403).end(), /HTTP 403/],
  [
    'breaks off',
    (_request, response) =>
      response.writeHead(200, { 'content-length': 9 }).write('x', () => response.destroy()),
    /download of http/,
  ],
] satisfies [string, RequestListener, RegExp][])(
  'gives up, with the address, a server that %s',
  async (_what, answer, words) => {
    const address = await serve(answer);
    const failure = await fetchFrom(address).catch((error: unknown) => error as Error);
    expect(failure).toMatchObject({ message: expect.stringMatching(words) });
    expect(failure).toMatchObject({ message: expect.stringContaining(address) });
  },
);

it('is broken off by its signal, with the reason', async () => {
  const address = await serve(() => undefined);
  const interruption = new AbortController();
  const fetching = fetchFrom(address, { silence: 60_000, signal: interruption.signal });
  interruption.abort(new Error('Ctrl-C'));
  await expect(fetching).rejects.toThrow('Ctrl-C');
});
