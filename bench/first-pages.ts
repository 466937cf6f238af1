import { rmSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ensureChromium } from '../chromium.mjs';
import { violationsOf } from '../test/e2e/violations-of';
import { seconds, type Measure, type Result } from './measure';
import { benchFolder } from './open-bench-system';
import { install, started } from './started';
import { visit, type Conditions, type Visit } from './visit';

const KIBIBYTE = 1024;
const asIs: Conditions = { line: null, slowness: 1 };
/** An old machine on a slow line. */
const slow: Conditions = { line: { bits: 1_600_000, latency: 150 }, slowness: 4 };

interface FirstPage {
  name: string;
  path: string;
  login: string | null;
  /** What the reader came for. */
  isUsable: (page: Page) => Promise<unknown>;
  /** Scripts and styles on the wire, in KiB. */
  goal: number;
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).first().waitFor();

const pages: FirstPage[] = [
  {
    name: 'sign-in',
    path: '/sign-in',
    login: null,
    isUsable: page => page.getByLabel('账号').waitFor(),
    goal: 260,
  },
  { name: '待办', path: '/', login: 'caizhengju.liaison', isUsable: heading, goal: 300 },
  { name: 'cockpit', path: '/', login: 'leader', isUsable: heading, goal: 420 },
];

const sizeRow = ({ name, goal }: FirstPage, { codeBytes, allBytes }: Visit): Result => ({
  what: `${name}: scripts and styles on the wire`,
  goal: `≤ ${goal} KiB`,
  value: `${Math.round(codeBytes / KIBIBYTE)} KiB`,
  isMet: codeBytes > 0 && codeBytes <= goal * KIBIBYTE,
  against: `${Math.round(allBytes / KIBIBYTE)} KiB with the page and the answers of the API`,
});

const timeRow = (what: string, ms: number, goalMs: number, bareMs: number): Result => ({
  what,
  goal: `≤ ${seconds(goalMs)}`,
  value: seconds(ms),
  isMet: ms <= goalMs,
  against: `${(ms / bareMs).toFixed(1)}× a page without scripts under the same conditions, ${seconds(bareMs)}`,
});

const axeRow = ({ name }: FirstPage, violations: readonly string[]): Result => ({
  what: `${name}: violations that axe-core finds at 390 px, WCAG 2.2 AA`,
  goal: '0',
  value: String(violations.length),
  isMet: violations.length === 0,
  against: violations[0] ?? 'none',
});

/** The yardstick: the description of health, which is a few bytes, asked for as a page. */
const bare = async (browser: Browser, url: string, conditions: Conditions): Promise<number> =>
  (await visit(browser, `${url}/healthz`, null, conditions, page => page.locator('body').waitFor())).ms;

/** What the first pages weigh and how long they take, in a browser that has nothing of them. */
export const firstPages: Measure = {
  name: 'first-pages',
  what: 'weight of the first pages, what axe-core finds on them, and the time until 待办 can be used, at once and on an old machine and a slow line',
  run: async say => {
    install();
    const executablePath = await ensureChromium({ say });
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    const dataDir = benchFolder();
    try {
      const { seen } = await started(dataDir, async ({ url }) => {
        const rows: Result[] = [];
        const look = (page: FirstPage, conditions: Conditions, last?: (page: Page) => Promise<unknown>) => {
          const account = page.login === null ? null : { login: page.login, password: 'yunxi-2018' };
          return visit(browser, url + page.path, account, conditions, page.isUsable, last);
        };
        for (const page of pages) {
          say(page.name);
          let violations: string[] = [];
          await look(page, asIs, async shown => (violations = await violationsOf(shown)));
          rows.push(sizeRow(page, await look(page, asIs)), axeRow(page, violations));
        }
        const home = pages[1]!;
        rows.push(
          timeRow('待办 usable, cold', (await look(home, asIs)).ms, 1_000, await bare(browser, url, asIs)),
        );
        say('4 × slower processor, 1.6 Mbit/s');
        rows.push(
          timeRow(
            '待办 usable, cold, slow',
            (await look(home, slow)).ms,
            5_000,
            await bare(browser, url, slow),
          ),
        );
        return rows;
      });
      return seen;
    } finally {
      await browser.close();
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};
