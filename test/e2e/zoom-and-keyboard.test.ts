import type { Page } from 'playwright-core';
import { createCampaign } from '../support/factories';
import { apiOnStage } from './on-stage';

/** Read at 200 % and at the width of a small telephone, and gone through by keyboard alone: the three homes. */
const stage = apiOnStage(db => createCampaign(db, { cases: [{ ref: '一-1', leads: ['unit-a'] }] }));

const homes = [
  ['unit', 'unit-a', 'liaison'],
  ['office', 'office', 'coordinator'],
  ['leader', 'leadership', 'leader'],
] as const;

const ready = async (page: Page): Promise<Page> => {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  return page;
};
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

it.each(homes)(
  '%s: at 200 % of 1440 px, and at 320 px, nothing needs scrolling to the side',
  async (_, unitId, role) => {
    const zoomed = await ready(await stage.enterAs(unitId, role, { width: 720, height: 450, scale: 2 }));
    expect(await sideways(zoomed)).toBeLessThanOrEqual(0);
    expect(await zoomed.getByRole('navigation', { name: '主菜单' }).isVisible()).toBe(true);
    await zoomed.setViewportSize({ width: 320, height: 256 });
    await ready(zoomed);
    expect(await sideways(zoomed)).toBeLessThanOrEqual(0);
    await zoomed.context().close();
  },
);

it.each(homes)(
  '%s: the skip link leads past the menu; Escape closes the account menu and gives the focus back',
  async (_, unitId, role) => {
    const page = await ready(await stage.enterAs(unitId, role));
    await page.locator('.skip-link').focus();
    expect((await page.locator('.skip-link').boundingBox())?.x).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');

    const account = page.locator('.account > button');
    await account.focus();
    for (const key of ['Enter', 'Space']) {
      await page.keyboard.press(key);
      const leave = page.locator('.account').getByRole('button', { name: '退出登录' });
      await leave.waitFor();
      // By the keyboard into it, and out again from within.
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.account') !== null)).toBe(true);
      await page.keyboard.press('Escape');
      await leave.waitFor({ state: 'detached' });
      expect(await account.evaluate(one => one === document.activeElement)).toBe(true);
    }
    await page.context().close();
  },
);
