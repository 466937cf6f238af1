import type { Page } from 'playwright-core';
import { seedAssessments } from '../../cli/demo/assessments/seed-assessments';
import { seedDemo } from '../../cli/demo/seed-demo';
import { apiOnStage } from './on-stage';
import { violationsOf } from './violations-of';

const now = Date.parse('2019-01-22T10:00:00+08:00');
const stage = apiOnStage(async db => {
  await seedDemo(db, { kind: 'empty', now });
  await seedAssessments(db, now);
});
const noSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
const isFine = async (page: Page) => [await noSideways(page), await violationsOf(page)];
const fine = [true, []];
const running = '/assessments/kaohe-2018';
const shots = process.env['PICTURES'];

describe.each([1440, 390])('assessments at %i px', width => {
  let page: Page;
  const dialog = () => page.getByRole('dialog');
  const picture = (name: string) =>
    shots === undefined
      ? Promise.resolve()
      : page.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true });

  beforeAll(async () => {
    page = await stage.enter('office', { width }, '/assessments');
  }, 60_000);

  it('the list has the running cycle before the finished one, and leads to it', async () => {
    await page.getByRole('link', { name: /2018/ }).first().waitFor();
    expect(await isFine(page)).toEqual(fine);
    await picture('list');
    await page.goto(`${stage.url}${running}`);
    await page.getByRole('region', { name: '五个步骤' }).waitFor();
  });

  it('a cell opens into its rule, its formula and its figures, and its target has its sign', async () => {
    await page.goto(`${stage.url}${running}?subject=xian-yunxi&indicator=B2`);
    const cell = page.getByRole('region', { name: /^云溪县 · / });
    await cell.getByText('≥ 98%').waitFor();
    await cell.getByRole('row').nth(1).waitFor();
    expect(await isFine(page)).toEqual(fine);
    await picture('cell');
  });

  if (width === 1440)
    it('the cells are walked through with the keyboard, and the address keeps which', async () => {
      await page.locator('.cell-grid td[aria-selected="true"] .cell').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.waitForURL(url => url.searchParams.get('subject') !== 'xian-yunxi');
    });

  it('of a past day it shows what was known then, says so, and offers nothing to do', async () => {
    await page.goto(`${stage.url}${running}?asOf=2018-12-20`);
    await page.getByRole('status').filter({ hasText: '日终时的情况' }).waitFor();
    await page.getByRole('region', { name: '五个步骤' }).waitFor();
    expect(await page.getByRole('button', { name: '终止考核' }).count()).toBe(0);
    expect(await isFine(page)).toEqual(fine);
    await picture('past');
    await page.getByRole('button', { name: '回到现在' }).click();
    await page.waitForURL(url => !url.searchParams.has('asOf'));
  });

  it('a doubt is settled by a person, with a reason, and is not asked about again', async () => {
    await page.goto(`${stage.url}${running}?tab=doubts`);
    const settle = page.getByRole('button', { name: /^核定/ });
    await settle.first().waitFor();
    expect(await isFine(page)).toEqual(fine);
    await picture('doubts');
    const before = await settle.count();
    await settle.first().click();
    await dialog().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await picture('settle');
    await dialog().getByRole('radio').last().check();
    await dialog().getByLabel('理由').fill('与原始记录核对,口径不同');
    await dialog().getByRole('button', { name: /^核定/ }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.waitForFunction(
      ([n]) =>
        [...document.querySelectorAll('button')].filter(one => /^核定/.test(one.textContent ?? '')).length <
        n!,
      [before],
    );
  });

  it.each(['subjects', 'report', 'events', 'scheme'])('the tab %s is in order', async tab => {
    await page.goto(`${stage.url}${running}?tab=${tab}`);
    await page.getByRole('navigation', { name: '考核的各个部分' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await isFine(page)).toEqual(fine);
    await picture(tab);
  });
});

it('whoever has handed in is not asked for the summary again once the step is complete', async () => {
  const { login } = await stage.db.person.findFirstOrThrow({ where: { unitId: 'xian-yunxi' } });
  const page = await stage.enter(login, { width: 1440 }, running);
  await page.getByRole('region', { name: '五个步骤' }).waitFor();
  expect(await page.getByRole('button', { name: '报送总结报告' }).count()).toBe(0);
  expect(await isFine(page)).toEqual(fine);
});
