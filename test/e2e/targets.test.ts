import type { Page } from 'playwright-core';
import { createCampaign } from '../support/factories';
import { recordIn, roads, superviseTargets } from '../support/targets';
import { apiOnStage } from './on-stage';
import { violationsOf } from './violations-of';

const stage = apiOnStage();
const noSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

describe.each([1440, 390])('targets at %i px', width => {
  // Names of their own: both widths stand on one record.
  const [a, b] = [`甲县${width}`, `乙县${width}`];
  let campaignId: string;
  let page: Page;
  const send = async (verb: string): Promise<void> => {
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: verb, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };

  beforeAll(async () => {
    campaignId = await createCampaign(stage.db, {
      cases: [
        { ref: '一-1', leads: [a] },
        { ref: '一-2', leads: [b] },
      ],
    });
    await recordIn(stage.db, campaignId, {
      tranches: [
        roads('1', a, '1000000'),
        roads('2', b, '999999.99'),
        roads('3', a, '500000', { program: 'schools' }),
      ],
    });
    await superviseTargets(stage.db, campaignId, [a, b]);
    page = await stage.enterAs('office', 'coordinator', { width }, `/targets?campaign=${campaignId}`);
  }, 60_000);

  it('a rule is a sentence with its verdicts; it opens into rows, and a row into formula, figures and clause', async () => {
    await page.getByText(/^2 条规则：未达到 2 项/).waitFor();
    await page.getByRole('button', { name: /每年给每个重点单位道路资金100万元/ }).click();
    await page.getByRole('link', { name: b, exact: true }).click();
    await page.getByText('999999.99 < 1000000', { exact: true }).waitFor();
    await page.getByText(/资金\.xlsx/).waitFor();
    expect([await noSideways(page), await violationsOf(page)]).toEqual([true, []]);
  });

  it('filters by verdict, and keeps it in the address', async () => {
    await page.goto(`${stage.url}/targets?campaign=${campaignId}`);
    await page
      .getByRole('group', { name: '按结论筛选' })
      .getByRole('button', { name: /未达到/ })
      .click();
    await page.waitForURL(/verdict=broken/);
    await page.getByRole('rowheader', { name: b }).first().waitFor();
    expect([await noSideways(page), await violationsOf(page)]).toEqual([true, []]);
  });

  it('a question of the text is answered with its grounds', async () => {
    await page.goto(`${stage.url}/targets?campaign=${campaignId}`);
    await page.getByRole('button', { name: /^回答：道路资金到哪一年为止/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('回答', { exact: true }).fill('2018');
    await dialog.getByLabel('依据或理由').fill('省厅答复');
    expect(await violationsOf(page)).toEqual([]);
    await send('回答问题');
    await page.getByText('问题都已回答').waitFor();
  });

  it('a breach shows what its case would say, and is declined with a reason', async () => {
    await page.goto(`${stage.url}/breaches?campaign=${campaignId}`);
    await page.getByRole('link', { name: new RegExp(`^${b} · 每年给每个重点单位道路资金`) }).click();
    await page.getByRole('button', { name: '立项督办' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/应为 1000000/).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: '取消' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '不立项' }).click();
    await dialog.getByLabel('理由').fill('已补足');
    await send('不立项');
    await page.getByRole('heading', { level: 2, name: '不立项' }).waitFor();
  });
});
