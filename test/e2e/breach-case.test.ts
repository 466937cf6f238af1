import type { Page } from 'playwright-core';
import { openRoadsCampaign } from '../support/roads-campaign';
import { apiOnStage } from './on-stage';
import { violationsOf } from './violations-of';

const stage = apiOnStage();
const noSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

describe.each([1440, 390])('a breach at %i px, in a campaign that has no plan', width => {
  const [a, b] = [`甲县${width}`, `乙县${width}`] as const;
  let campaignId: string;
  let page: Page;
  const dialog = () => page.getByRole('dialog');
  const send = async (verb: string): Promise<void> => {
    await dialog().getByRole('button', { name: verb, exact: true }).click();
    await dialog().waitFor({ state: 'detached' });
  };

  beforeAll(async () => {
    campaignId = await openRoadsCampaign(stage.db, [a, b]);
    page = await stage.enterAs('office', 'coordinator', { width }, `/?campaign=${campaignId}`);
  }, 60_000);

  it('stands on the office’s home as a line of its own, which leads to it', async () => {
    await page.getByRole('heading', { name: /^未达标事项待审定/ }).waitFor();
    await page.getByRole('link', { name: '逐件看' }).click();
    await page.getByRole('link', { name: new RegExp(`^${b} · 每年给每个重点单位道路资金`) }).click();
    await page.getByRole('heading', { level: 2, name: '待审定' }).waitFor();
  });

  it('becomes a case: the dialog says what it will say and when it is due; each leads to the other', async () => {
    await page.getByRole('button', { name: '立项督办' }).click();
    await dialog()
      .getByText(/应为 100万元/)
      .waitFor();
    await dialog()
      .getByRole('button', { name: /6月21日/ })
      .waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await dialog().getByLabel('牵头单位').click();
    await page.getByTitle(a, { exact: true }).click();
    await dialog().getByLabel('理由').fill('应补足');
    await send('立项督办');
    await page.getByRole('heading', { level: 2, name: '已立项' }).waitFor();
    expect([await noSideways(page), await violationsOf(page)]).toEqual([true, []]);

    await page.getByRole('link', { name: '去看立的项' }).click();
    await page
      .getByText(/整改到位,做到「每年给每个重点单位道路资金100万元」/)
      .or(page.getByText('报送整改方案'))
      .first()
      .waitFor();
    expect([await noSideways(page), await violationsOf(page)]).toEqual([true, []]);
    await page.getByRole('link', { name: /^T1 每年给每个重点单位道路资金100万元/ }).click();
    await page.getByRole('heading', { level: 2, name: '已立项' }).waitFor();
  });

  it('is evaluated again at once, with the result; the supervision ends with a reason', async () => {
    await page.goto(`${stage.url}/targets?campaign=${campaignId}`);
    await page.getByRole('button', { name: '立即核定' }).click();
    await send('立即核定');
    await page.getByText('核定完成：截至6月13日，未达到 1 项。').waitFor();
    await page.getByRole('button', { name: '终止监督' }).click();
    await dialog()
      .getByText(/终止不能撤回/)
      .waitFor();
    await dialog().getByRole('button', { name: '终止监督', exact: true }).click();
    await dialog().getByText('请写明理由').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await dialog().getByLabel('终止的理由').fill('政策期满');
    await send('终止监督');
    await page.getByText('已终止监督，不再核定。').waitFor();
    expect(await page.getByRole('button', { name: '立即核定' }).count()).toBe(0);
  });
});
