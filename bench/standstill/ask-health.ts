import http from 'node:http';
import { p95 } from '../measure';

/** Milliseconds between two questions. */
const EVERY = 50;

/** How long `/healthz` kept its askers waiting, in milliseconds. */
export interface Waits {
  asked: number;
  failed: number;
  p95: number;
  longest: number;
}

/** Asks `/healthz` every 50 ms, whether or not the last question has been answered, while `work` goes on. */
export const whileAsking = async <T>(
  url: string,
  work: () => Promise<T>,
): Promise<{ waits: Waits; seen: T }> => {
  const waits: number[] = [];
  const asking = new Set<Promise<void>>();
  const agent = new http.Agent({ keepAlive: true, maxSockets: Infinity });
  let failed = 0;
  const ask = () => {
    const from = performance.now();
    const one = new Promise<void>(resolve => {
      http
        .get(`${url}/healthz`, { agent }, response => {
          response.resume().on('end', () => {
            waits.push(performance.now() - from);
            resolve();
          });
        })
        .on('error', () => {
          failed++;
          resolve();
        });
    });
    asking.add(one);
    void one.finally(() => asking.delete(one));
  };
  const timer = setInterval(ask, EVERY);
  try {
    const seen = await work();
    clearInterval(timer);
    await Promise.all(asking);
    return {
      waits: { asked: waits.length + failed, failed, p95: p95(waits), longest: Math.max(0, ...waits) },
      seen,
    };
  } finally {
    clearInterval(timer);
    agent.destroy();
  }
};
