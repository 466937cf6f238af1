import { apiOnStage } from './on-stage';
import type { Machine } from './open-browser';

const stage = apiOnStage();

const opened = async (machine?: Machine) => {
  const page = await stage.open('/dev/gallery', machine);
  await page.getByRole('heading', { level: 1, name: '构件与记号' }).waitFor();
  return page;
};

const name = '6月10日 周日前（含当日），这个日期怎么来的';

it('shows the building blocks; a date says where it comes from to the keyboard, and Escape closes it', async () => {
  const page = await opened();
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
  const page = await opened({ width: 390 });
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
