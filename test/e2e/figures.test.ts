import type { Page } from 'playwright-core';
import { createCampaign } from '../support/factories';
import { roads } from '../support/targets';
import { apiOnStage } from './on-stage';
import { violationsOf } from './violations-of';

const stage = apiOnStage();

const file = (name: string, amount: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({ tranches: [roads('a', '云溪县', '1000000'), roads('b', '云溪县', amount)] }),
  ),
});
const noSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

describe.each([1440, 390])('figures at %i px', width => {
  it('a file with a third decimal is listed cell by cell and not taken; mended, it is recorded whole', async () => {
    const campaignId = await createCampaign(stage.db, { cases: [{ ref: '一-1', leads: ['云溪县'] }] });
    const page = await stage.enterAs('office', 'coordinator', { width }, `/figures?campaign=${campaignId}`);
    await page.getByText('还没有导入数据。').waitFor();
    const pick = page.locator('input[type=file]');
    await pick.setInputFiles(file('资金.json', '10.005'));

    await page.getByText('《资金.json》有 1 处错误，没有登记任何一行。改好以后再选一次。').waitFor();
    await page.getByText('10.005', { exact: true }).waitFor();
    await page.getByText('金额最多两位小数').waitFor();
    expect(await page.getByRole('button', { name: '登记', exact: true }).count()).toBe(0);
    expect([await noSideways(page), await violationsOf(page)]).toEqual([true, []]);
    expect(await stage.db.figure.count({ where: { campaignId } })).toBe(0);

    await pick.setInputFiles(file('资金（改）.json', '10.05'));
    await page.getByText('《资金（改）.json》没有错误，可以登记。').waitFor();
    expect(await stage.db.figure.count({ where: { campaignId } })).toBe(0);
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await page.getByText('《资金（改）.json》已登记。有关的规则随即重新核定。').waitFor();
    expect(await stage.db.figure.count({ where: { campaignId } })).toBe(2);

    await page.getByRole('link', { name: '资金（改）.json' }).click();
    await page.getByRole('heading', { level: 1, name: '资金（改）.json' }).waitFor();
    await page.getByText('金额（元） 10.05').waitFor();
    expect([await noSideways(page), await violationsOf(page)]).toEqual([true, []]);
  }, 120_000);
});
