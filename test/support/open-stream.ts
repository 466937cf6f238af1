import type { ChangesView } from '../../api/contracts/changes';
import type { TestApi } from './api';

export interface OpenStream {
  status: number;
  /** The code of a refusal. */
  code: string | undefined;
  batches: ChangesView[];
  /** What came, comments included. */
  text: () => string;
  /** The id that a browser would come back with. */
  lastId: () => string;
  /** Resolves when the server has ended it. */
  ended: Promise<void>;
  /** Waits until something holds of all that has been heard. */
  until: (
    holds: (changes: ChangesView['changes'], batches: ChangesView[]) => boolean,
    ms?: number,
  ) => Promise<void>;
  close: () => void;
}

interface Opening {
  token: string;
  query?: string;
  lastEventId?: string;
  headers?: Record<string, string>;
}

/** Opens the stream of changes as a browser does, and has heard that it is there. */
export const openStream = async (
  { url }: Pick<TestApi, 'url'>,
  { token, query = '', lastEventId, headers = {} }: Opening,
): Promise<OpenStream> => {
  const abort = new AbortController();
  const response = await fetch(`${url}/api/v1/changes${query}`, {
    signal: abort.signal,
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'text/event-stream',
      ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
      ...headers,
    },
  });
  let text = '';
  const batches: ChangesView[] = [];
  const take = () => {
    batches.length = 0;
    for (const [, data] of text.matchAll(/^data: (.*)$/gm)) batches.push(JSON.parse(data!) as ChangesView);
  };
  const read = async () => {
    const decoder = new TextDecoder();
    try {
      for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
        text += decoder.decode(piece, { stream: true });
        take();
      }
    } catch {
      // Closed by this side, or broken off.
    }
  };
  const ended = read();
  const stream: OpenStream = {
    status: response.status,
    code: undefined,
    batches,
    text: () => text,
    lastId: () => [...text.matchAll(/^id: (.*)$/gm)].at(-1)?.[1] ?? '',
    ended,
    until: async (holds, ms = 2000) => {
      const end = Date.now() + ms;
      for (;;) {
        if (
          holds(
            batches.flatMap(one => one.changes),
            batches,
          )
        )
          return;
        if (Date.now() > end) throw new Error(`not heard within ${ms} ms; heard: ${text}`);
        await new Promise(resolve => setTimeout(resolve, 10));
      }
    },
    close: () => abort.abort(),
  };
  if (response.status !== 200) {
    await ended;
    return { ...stream, code: (JSON.parse(text) as { code: string }).code };
  }
  await stream.until((_, all) => all.length > 0);
  return stream;
};
