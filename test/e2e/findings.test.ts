import type { Page } from 'playwright-core';
import { createCampaign } from '../support/factories';
import { apiOnStage } from './on-stage';
import { violationsOf } from './violations-of';

const stage = apiOnStage();
const noSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
const isFine = async (page: Page) => [await noSideways(page), await violationsOf(page)];
const fine = [true, []];

describe.each([1440, 390])('the register of problems at %i px', width => {
  // Names of their own: both widths stand on one record.
  const unit = `云溪县${width}`;
  const text = `三个村的通组路资金滞留县财政 92 天（${width}）`;
  let campaignId: string;
  let page: Page;
  const dialog = () => page.getByRole('dialog');
  const send = async (verb: string): Promise<void> => {
    await dialog().getByRole('button', { name: verb, exact: true }).click();
    await dialog().waitFor({ state: 'detached' });
  };

  beforeAll(async () => {
    campaignId = await createCampaign(stage.db, { cases: [{ ref: '一-1', leads: [unit] }] });
    page = await stage.enterAs('office', 'coordinator', { width }, `/findings?campaignId=${campaignId}`);
  }, 60_000);

  it('says where there is nothing yet, and what to drop', async () => {
    await page.getByText('没有符合的问题。').waitFor();
    expect(await isFine(page)).toEqual(fine);
  });

  it('a problem of another organ is entered with its source; without the organ nothing is sent', async () => {
    await page.getByRole('button', { name: '登记问题' }).click();
    await dialog().getByLabel('被查单位').click();
    await page.getByTitle(unit, { exact: true }).filter({ visible: true }).click();
    await dialog().getByLabel('问题', { exact: true }).fill(text);
    await dialog().getByLabel('分类').fill('资金项目管理不细');
    await dialog().getByLabel('来源类别').click();
    await page.getByTitle('审计', { exact: true }).click();
    await dialog().getByLabel('文件名称').fill('专项审计报告');
    await dialog().getByRole('button', { name: '登记问题', exact: true }).click();
    await dialog().getByText('请填写').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await dialog().getByLabel('发现的机关').fill('市审计局');
    await send('登记问题');
    await page.getByRole('link', { name: text }).waitFor();
    expect(await isFine(page)).toEqual(fine);
  });

  it('is filtered by source, and keeps it in the address', async () => {
    await page.goto(`${stage.url}/findings?campaignId=${campaignId}&source=petition`);
    await page.getByText('没有符合的问题。').waitFor();
    await page.goto(`${stage.url}/findings?campaignId=${campaignId}&source=petition,audit`);
    await page.getByRole('link', { name: text }).waitFor();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.waitForURL(url => !url.search.includes('source'));
  });

  it('is established with a reason by a person, and the page says by whom and how serious', async () => {
    await page.goto(`${stage.url}/findings?campaignId=${campaignId}`);
    await page.getByRole('link', { name: text }).click();
    await page.getByRole('heading', { level: 2, name: '待认定' }).waitFor();
    await page.getByRole('region', { name: '问题来源' }).getByText('市审计局').waitFor();
    expect(await isFine(page)).toEqual(fine);
    await page.getByRole('button', { name: '认定', exact: true }).click();
    await dialog().getByRole('radio', { name: '不严重' }).check();
    await dialog().getByRole('radio', { name: '否' }).check();
    await dialog().getByLabel('理由').fill('账证相符');
    expect(await violationsOf(page)).toEqual([]);
    await send('认定');
    await page.getByRole('heading', { level: 2, name: '已认定' }).waitFor();
    await page.getByText('情节不严重、没有造成不良影响').waitFor();
    expect(await isFine(page)).toEqual(fine);
  });

  it('what is established can be ticked for a campaign’s draft', async () => {
    await page.goto(`${stage.url}/findings?campaignId=${campaignId}`);
    await page.getByRole('checkbox', { name: new RegExp(`^勾选：${text.slice(0, 8)}`) }).check();
    await page.getByRole('button', { name: '用 1 个问题起草整改行动' }).click();
    await dialog().getByLabel('行动名称').fill(`${unit}审计整改`);
    expect(await violationsOf(page)).toEqual([]);
    await dialog().getByRole('button', { name: '起草整改行动', exact: true }).click();
    await page.waitForURL(/\/drafts\//);
  });

  it('whoever it is about reads it once it is established, and may contest it', async () => {
    const theirs = await stage.enterAs(unit, 'liaison', { width }, '/findings');
    await theirs.getByRole('link', { name: text }).click();
    await theirs.getByRole('button', { name: '申请复核' }).waitFor();
    expect(await isFine(theirs)).toEqual(fine);
  });
});
