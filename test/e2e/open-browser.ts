import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A real Chromium without a window. @throws Error that says where one is looked for */
export const openBrowser = async (): Promise<Browser> => {
  const executablePath = places.find(place => place !== undefined && existsSync(place));
  if (executablePath === undefined)
    throw new Error(`No Chromium: set CHROMIUM_PATH (${places.slice(1).join(', ')}).`);
  return await chromium.launch({ executablePath, args: switches });
};

// The browser says of each refusal, and of each request that a test cuts off, that there was one; what follows from it is on the page, where the tests look.
const isAnswer = (text: string): boolean =>
  /^Failed to load resource: (.* status of 4\d\d|net::ERR_)/.test(text);

const opened = async (context: BrowserContext, errors: string[]): Promise<Page> => {
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  page.on('pageerror', error => errors.push(`${page.url()}: ${error.message}`));
  page.on('console', message => {
    if (['warning', 'error'].includes(message.type()) && !isAnswer(message.text()))
      errors.push(`${page.url()}: ${message.text()}`);
  });
  return page;
};

/** The machine that somebody sits at; without animations unless they are what is tested. */
export interface Machine {
  /** CSS pixels; below 768 it is a telephone's, and as high. 1440 unless told. */
  width?: number;
  height?: number;
  /** Pixels of the screen for each CSS pixel: a desk at 200 % has half the CSS pixels and twice this. */
  scale?: number;
  motion?: 'reduce' | 'no-preference';
}

/** A page at a machine of its own. Whatever it logs as a warning or an error is collected in `errors`. */
export const openPage = async (
  browser: Browser,
  url: string,
  address: string,
  errors: string[],
  { width = 1440, height = width < 768 ? 844 : 900, scale = 1, motion = 'reduce' }: Machine = {},
  cookie?: { name: string; value: string },
): Promise<Page> => {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width, height },
    deviceScaleFactor: scale,
    reducedMotion: motion,
  });
  if (cookie) await context.addCookies([{ ...cookie, url, httpOnly: true, sameSite: 'Lax' }]);
  const page = await opened(context, errors);
  await page.goto(url + address);
  return page;
};

/** The person signs in by the form, as anybody does. */
export const signIn = async (
  browser: Browser,
  url: string,
  account: { login: string; password: string },
  errors: string[],
  motion: 'reduce' | 'no-preference' = 'reduce',
  width = 1440,
): Promise<Page> => {
  const page = await openPage(browser, url, '/sign-in', errors, { motion, width });
  await page.getByLabel('账号').fill(account.login);
  await page.getByLabel('密码', { exact: true }).fill(account.password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('navigation', { name: '主菜单' }).waitFor();
  return page;
};

/** The same person on a page of its own, where the one before was left: no dialog and no mouse of a test before. */
export const anew = async (page: Page, errors: string[]): Promise<Page> => {
  const next = await opened(page.context(), errors);
  await next.goto(page.url());
  await page.close();
  return next;
};
