import type { Page } from 'playwright-core';
import { seedPast } from '../../cli/demo/seed-past';
import { demoNow } from '../support/demo-county';
import { systemOnStage } from './on-stage';

/** The page's policy is strict, and nothing that the web does runs against it. */
const stage = systemOnStage(db => seedPast(db, demoNow));
let page: Page;
const refused: string[] = [];

/** From the first line of each page on: what the policy refuses, told to the test. */
const listen = async (): Promise<void> => {
  await page.context().exposeFunction('tellRefused', (what: string) => refused.push(what));
  await page.context().addInitScript(() => {
    const tell = (window as unknown as { tellRefused: (what: string) => void }).tellRefused;
    document.addEventListener('securitypolicyviolation', event =>
      tell(`${location.pathname}: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
};

beforeAll(async () => {
  page = await stage.enter('office');
  await listen();
}, 120_000);
beforeEach(() => {
  refused.length = 0;
});

const open = async (address: string): Promise<void> => {
  await page.goto(stage.url + address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
};
const hrefs = async (address: string, pattern: RegExp): Promise<string> => {
  await open(address);
  const all = await page.locator('main a').evaluateAll(links => links.map(one => one.getAttribute('href')));
  const found = all.find(href => href !== null && pattern.test(href));
  if (found === undefined || found === null) throw new Error(`${address} has no link to ${pattern.source}`);
  return found;
};

it('refuses a style that was slipped into the page, as an element and as an attribute, and takes no script', async () => {
  await open('/');
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<style>body{opacity:0}</style><p style="position:fixed">');
    document.body.appendChild(document.createElement('script')).textContent = 'window.slipped = true';
  });
  while (refused.length < 3) await page.waitForTimeout(50);
  expect(await page.evaluate(() => getComputedStyle(document.body).opacity)).toBe('1');
  expect(await page.evaluate(() => 'slipped' in window)).toBe(false);
  expect(refused.map(one => one.split(' ')[1]).toSorted()).toEqual([
    'script-src-elem',
    'style-src-attr',
    'style-src-elem',
  ]);
  // The browser says so in the console as well, which is right here and only here.
  expect(stage.errors.splice(0).filter(one => !one.includes('Content Security Policy'))).toEqual([]);
});

it('refuses nothing that the pages do themselves', async () => {
  const found = [
    await hrefs('/ledger', /^\/(cases|unit-files)\//),
    await hrefs('/letters', /^\/letters\//),
    await hrefs('/proceedings', /^\/proceedings\//),
  ];
  for (const address of ['/', '/cockpit', ...found, '/campaigns', '/notices', '/stand-ins', '/calendars'])
    await open(address);
  expect(refused).toEqual([]);
});

it('refuses nothing of a text that grows as it is written', async () => {
  await open('/import');
  const text = page.locator('textarea').first();
  const height = async () => (await text.boundingBox())?.height ?? 0;
  const before = await height();
  await text.fill('一\n'.repeat(40));
  await page.waitForFunction(at => (document.querySelector('textarea')?.offsetHeight ?? 0) > at, before);
  expect(refused).toEqual([]);
});

it('refuses nothing of a dialog, which holds the page still behind it', async () => {
  await open('/stand-ins');
  await page.locator('main').getByRole('button').first().click();
  await page.getByRole('dialog').waitFor();
  expect(await page.evaluate(() => getComputedStyle(document.body).overflowY)).toBe('hidden');
  await page.getByRole('dialog').getByRole('combobox').first().click();
  expect(refused).toEqual([]);
});

it('refuses nothing of the description of the API and of the caught mails', async () => {
  await page.goto(`${stage.url}/api/docs`);
  await page.locator('.opblock').first().waitFor();
  await page.goto(`${stage.url}/mail`);
  expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).toBe('1024px');
  expect(refused).toEqual([]);
});
