import type { Browser, Page } from 'playwright-core';

/** A line and a machine: none of them slowed where null. */
export interface Conditions {
  /** Bits per second, and milliseconds to and fro. */
  line: { bits: number; latency: number } | null;
  /** How many times slower the processor is. */
  slowness: number;
}

export interface Visit {
  /** Scripts and styles as they came over the wire, compressed, with their headers. */
  codeBytes: number;
  /** Everything, answers of the API with it. */
  allBytes: number;
  /** From the request of the page until it could be used. */
  ms: number;
}

interface Account {
  login: string;
  password: string;
}

/** Loads a page once in a browser that has nothing of it, and waits until `isUsable` says so. */
export const visit = async (
  browser: Browser,
  url: string,
  account: Account | null,
  { line, slowness }: Conditions,
  isUsable: (page: Page) => Promise<unknown>,
  /** A last look at the page, which is not timed. */
  look: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<Visit> => {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 390, height: 844 } });
  try {
    const { origin } = new URL(url);
    if (account)
      await context.request.post(`${origin}/api/v1/session`, { data: account, headers: { origin } });
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    if (line)
      await devtools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: line.latency,
        downloadThroughput: line.bits / 8,
        uploadThroughput: line.bits / 8,
      });
    const code = new Set<string>();
    const bytes = { code: 0, all: 0 };
    devtools.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script' || type === 'Stylesheet') code.add(requestId);
    });
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      bytes.all += encodedDataLength;
      if (code.has(requestId)) bytes.code += encodedDataLength;
    });
    const startedAt = performance.now();
    await page.goto(url, { waitUntil: 'commit' });
    await isUsable(page);
    const ms = performance.now() - startedAt;
    await page.waitForLoadState('networkidle');
    await look(page);
    return { codeBytes: bytes.code, allBytes: bytes.all, ms };
  } finally {
    await context.close();
  }
};
