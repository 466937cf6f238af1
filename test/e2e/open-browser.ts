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

/**
 * A person at a machine of their own, signed in; without animations unless they are what is tested. Whatever the page logs as
 * an error is collected in `errors`.
 */
export const signIn = async (
  browser: Browser,
  url: string,
  account: { login: string; password: string },
  errors: string[],
  reducedMotion: 'reduce' | 'no-preference' = 'reduce',
  width = 1440,
): Promise<Page> => {
  const viewport = { width, height: width < 768 ? 844 : 900 };
  const context = await browser.newContext({ locale: 'zh-CN', viewport, reducedMotion });
  const page = await opened(context, errors);
  await page.goto(`${url}/sign-in`);
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
