/**
 * Open pages, in a process of their own so that they take no turn from the API. Forked with `{ url, pages: [{ token, paths }] }`
 * as JSON in its argument; each page holds a stream and, where it has `paths`, reads them anew when it has heard of a change, at
 * most once a second and a tenth of the time, as the web does. Says `open` when all have been told where they are; answers any message with what it heard.
 */
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

// As web/live/refresh.ts has them.
const PAUSE_MS = 1000;
const REST = 10;
const LONGEST_PAUSE_MS = 10_000;
const SPREAD_MS = 400;
const { url, pages } = JSON.parse(process.argv[2]);
const counts = { heard: 0, read: 0, failed: 0 };
let open = 0;

const get = async ({ token }, path, accept = 'application/json') => {
  const response = await fetch(`${url}/api/v1${path}`, {
    headers: { authorization: `Bearer ${token}`, accept },
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
};

/** One round at a time; what is heard meanwhile makes another afterwards. */
const reader = page => {
  let isBusy = false;
  let isWanted = false;
  const round = async () => {
    isBusy = true;
    await pause(Math.random() * SPREAD_MS);
    while (isWanted) {
      isWanted = false;
      const began = performance.now();
      for (const path of page.paths) {
        await (await get(page, path)).arrayBuffer();
        counts.read++;
      }
      const took = performance.now() - began;
      await pause(Math.min(Math.max(PAUSE_MS, REST * took), LONGEST_PAUSE_MS));
    }
    isBusy = false;
  };
  return () => {
    isWanted = true;
    if (!isBusy && page.paths.length > 0) round().catch(() => counts.failed++);
  };
};

const stay = async page => {
  const readAnew = reader(page);
  const { body } = await get(page, '/changes', 'text/event-stream');
  let isOpen = false;
  for await (const line of createInterface({ input: Readable.fromWeb(body) })) {
    if (!line.startsWith('data: ')) continue;
    if (!isOpen && ++open === pages.length) process.send('open');
    const { changes } = JSON.parse(line.slice(6));
    if (isOpen && changes.length > 0) {
      counts.heard++;
      readAnew();
    }
    isOpen = true;
  }
};

for (const page of pages) stay(page).catch(() => counts.failed++);
process.on('message', () => process.send(counts));
