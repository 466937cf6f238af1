export interface FetchOptions {
  /** How far it is, in megabytes: every few seconds. */
  onProgress: (received: number, total: number | undefined) => void;
  /** Gives up at once, with its reason. */
  signal?: AbortSignal | undefined;
  /** Milliseconds without a single byte after which it is given up. */
  silence?: number;
  /** Milliseconds for the whole. */
  limit?: number;
}

const megabyte = 1_000_000;
const betweenWords = 5_000;

/**
 * Fetches a file into memory. A way out that is slow is waited for; one that is closed or goes silent is given up,
 * by default after 15 seconds, and the whole after 15 minutes. Rejects with the address and what went wrong.
 */
export const fetchArchive = async (address: string, options: FetchOptions): Promise<Buffer> => {
  const { onProgress, signal, silence = 15_000, limit = 900_000 } = options;
  const silent = new AbortController();
  const timer = setTimeout(() => silent.abort(new Error(`nothing came for ${silence / 1_000} s`)), silence);
  const signals = [silent.signal, AbortSignal.timeout(limit), ...(signal ? [signal] : [])];
  try {
    const response = await fetch(address, { signal: AbortSignal.any(signals) });
    if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
    const length = Number(response.headers.get('content-length')) || undefined;
    const pieces: Uint8Array[] = [];
    let received = 0;
    let saidAt = performance.now();
    for await (const piece of response.body as AsyncIterable<Uint8Array>) {
      timer.refresh();
      pieces.push(piece);
      received += piece.length;
      if (performance.now() - saidAt < betweenWords) continue;
      saidAt = performance.now();
      onProgress(received / megabyte, length && length / megabyte);
    }
    return Buffer.concat(pieces);
  } catch (error) {
    signal?.throwIfAborted();
    const { message, cause } = error as Error & { cause?: Error };
    throw new Error(`download of ${address}: ${cause?.message ?? message}`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
};
