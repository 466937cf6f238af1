import type { Page } from 'playwright-core';
import { seedPast } from '../../cli/demo/seed-past';
import { demoNow } from '../support/demo-county';
import { systemOnStage } from './on-stage';

/** The shells around every page: counts, the way back on a telephone, where the focus goes, and one's own page. */
const stage = systemOnStage(db => seedPast(db, demoNow));
let office: Page;
let unit: Page;

beforeAll(async () => {
  office = await stage.enter('office');
  unit = await stage.enter('caizhengju.liaison', { width: 390 });
}, 120_000);

const menu = (page: Page) => page.getByRole('navigation', { name: '主菜单' });
const focusOnHeading = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
};
const tooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

it('the office reads beside 今日 and 函件 how much waits', async () => {
  await menu(office)
    .getByRole('link', { name: /今日 [1-9]\d* 件/ })
    .waitFor();
  await menu(office)
    .getByRole('link', { name: /函件 [1-9]\d* 件/ })
    .waitFor();
});

it('a new page has its name in the tab and the focus on its heading, by keyboard alone', async () => {
  await menu(office).getByRole('link', { name: '约谈问责' }).focus();
  await office.keyboard.press('Enter');
  await office.waitForURL('**/proceedings');
  await focusOnHeading(office);
  const heading = await office.getByRole('heading', { level: 1 }).innerText();
  expect(await office.title()).toBe(`${heading} · 整改督办`);
});

it('the skip link leads past the menu', async () => {
  await office.locator('.skip-link').focus();
  await office.keyboard.press('Enter');
  expect(await office.evaluate(() => document.activeElement?.id)).toBe('main');
});

it('on a telephone the menu lies at the foot with its count, and a case has a way back', async () => {
  await unit.goto(stage.url);
  const toDo = menu(unit).getByRole('link', { name: /待办 [1-9]\d* 件/ });
  await toDo.waitFor();
  const box = await toDo.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(48);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(830);
  await menu(unit).getByRole('link', { name: '我们的事项' }).click();
  await unit.locator('main a[href^="/cases/"]').first().click();
  const back = unit.getByRole('link', { name: '返回我们的事项' });
  await back.waitFor();
  await focusOnHeading(unit);
  await back.click();
  await unit.waitForURL('**/ledger');
  expect(await tooWide(unit)).toBe(false);
});

it('one’s own page: who, where, by which address; and the way out', async () => {
  await unit.locator('.account > button').click();
  await unit.getByRole('link', { name: '我', exact: true }).click();
  await unit.getByRole('heading', { level: 1, name: '我' }).waitFor();
  expect(await unit.title()).toBe('我 · 整改督办');
  await unit.getByText('县财政局').first().waitFor();
  await unit.getByRole('definition').filter({ hasText: '@' }).waitFor();
  expect(await tooWide(unit)).toBe(false);
  await unit.locator('main').getByRole('button', { name: '退出登录' }).click();
  await unit.waitForURL('**/sign-in');
});
