import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';

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

/** A person at a machine of their own, signed in. Whatever the page logs as an error is collected in `errors`. */
export const signIn = async (
  browser: Browser,
  url: string,
  account: { login: string; password: string },
  errors: string[],
): Promise<Page> => {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  page.on('pageerror', error => errors.push(`${account.login}: ${error.message}`));
  await page.goto(`${url}/sign-in`);
  await page.getByLabel('账号').fill(account.login);
  await page.getByLabel('密码', { exact: true }).fill(account.password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('heading', { name: '我的任务' }).waitFor();
  return page;
};
