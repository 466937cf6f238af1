import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startApi, type TestApi } from '../support/api';
import { openBrowser } from './open-browser';

let api: TestApi;
let browser: Browser;
const errors: string[] = [];

beforeAll(async () => {
  api = await startApi({ webDir: path.resolve(__dirname, '../../dist/web') });
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await api.close();
});

const opened = async (width: number, height: number): Promise<Page> => {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width, height },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  page.on('pageerror', error => errors.push(error.message));
  page.on('console', one => ['error', 'warning'].includes(one.type()) && errors.push(one.text()));
  await page.goto(`${api.url}/dev/gallery`);
  await page.getByRole('heading', { level: 1, name: '构件与记号' }).waitFor();
  return page;
};

const name = '6月10日 周日前（含当日），这个日期怎么来的';

it('shows the building blocks; a date says where it comes from to the keyboard, and Escape closes it', async () => {
  const page = await opened(1440, 900);
  await page.getByText('逾期 9 天').waitFor();
  await page.getByRole('button', { name }).focus();
  const why = page.getByRole('tooltip').filter({ hasText: '至当日24时' });
  await why.waitFor();
  await page.keyboard.press('Escape');
  await why.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: '3 项已更新，点此刷新' }).click();
  expect(await page.getByText('3 项已更新').count()).toBe(0);
  await page.context().close();
});

it('on a telephone the same opens a sheet at the foot, and the focus returns to the date', async () => {
  const page = await opened(390, 844);
  const date = page.getByRole('button', { name });
  await date.click();
  const sheet = page.getByRole('dialog', { name: '这个日期怎么来的' });
  await sheet.getByText('至当日24时').waitFor();
  expect((await sheet.boundingBox())!.y).toBeGreaterThan(422);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  expect(await date.evaluate(one => one === document.activeElement)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.context().close();
});

it('without a warning in the console', () => expect(errors).toEqual([]));
