import type { Page } from 'playwright-core';
import { defaultReport } from '../../domain/form/default-report';
import type { UnitDocument } from '../../domain/form/document';
import { wholeDocument } from '../support/whole-document';
import { commandDockets } from '../../prisma/record/command-docket';
import { liaison } from '../domain/support/actors';
import { createCampaign, createUnit, setClock } from '../support/factories';
import { apiOnStage } from './on-stage';
import { violationsOf } from './violations-of';

const stage = apiOnStage();

const report = (more: Partial<UnitDocument>): UnitDocument => ({
  purpose: 'report',
  form: { id: 'default-report', version: 1 },
  answers: {},
  problems: {},
  none: {},
  inFile: {},
  otherwise: [],
  ...more,
});

/** A unit hands in its report, as its liaison does on its own file. */
const handIn = (campaignId: string, unitId: string, more: Partial<UnitDocument>) =>
  commandDockets(stage.db, {
    campaignId,
    docketIds: [`${campaignId}:unit:${unitId}`],
    command: { kind: 'submit-report', text: '', fileIds: [], document: wholeDocument(report(more)) },
    actor: liaison(unitId),
    requestId: null,
  });

const meetings = (count: number) => ({ 'meetings-held': { kind: 'count' as const, count } });
const noSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

describe.each([1440, 390])('the compiled report at %i px', width => {
  // Names of their own: both widths stand on one record.
  const [a, b] = [`单位甲${width}`, `单位乙${width}`];
  let campaignId: string;
  let page: Page;

  beforeAll(async () => {
    for (const id of [a, b]) await createUnit(stage.db, { id });
    campaignId = await createCampaign(stage.db, {
      cases: [
        { ref: '一-1', leads: [a] },
        { ref: '一-2', leads: [b] },
        { ref: '二-1', leads: [a] },
      ],
    });
    await setClock(stage.db, campaignId, '2018-06-11T09:00:00+08:00');
    await handIn(campaignId, a, {
      answers: meetings(3),
      otherwise: [
        {
          fieldId: 'percent',
          docketId: `${campaignId}:一-1`,
          recorded: null,
          said: { kind: 'percent', percent: 80 },
          reason: '还没有来得及登记',
        },
      ],
    });
    await setClock(stage.db, campaignId, '2018-06-13T09:00:00+08:00');
    page = await stage.enterAs('office', 'coordinator', { width }, `/report?campaign=${campaignId}`);
    page.setDefaultTimeout(30_000);
  }, 60_000);

  const number = (id: string) => page.locator(`[data-figure="${id}"]`).first();
  const origin = () =>
    width < 1100
      ? page.getByRole('dialog', { name: /来历$/ })
      : page.getByRole('region', { name: '数字的来历' });
  const tool = (name: string) => page.locator('.report-tools').getByRole('button', { name });
  const send = async (verb: string): Promise<void> => {
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: verb, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };

  it('says who has reported and names who is missing, whose numbers are missing and not 0', async () => {
    const returns = page.getByRole('region', { name: '单位报告' });
    await returns.getByRole('heading', { name: '单位报告 1 / 2' }).waitFor();
    await returns.getByText(b).waitFor();
    expect(await number('field:meetings-held').innerText()).toBe('3');
    // Of whom nobody has reported, the figure is missing itself.
    expect(await number('field:rules-made').innerText()).toBe('未报');
    expect([await noSideways(page), await violationsOf(page)]).toEqual([true, []]);
  });

  it('opens a number into its parts, down to the case', async () => {
    await page.getByRole('button', { name: '问题总数 3 个，打开来历' }).first().click();
    await origin().getByRole('heading', { name: '「问题总数 3 个」的来历' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    const chip = origin().getByRole('link', { name: '一-1' });
    expect(decodeURIComponent((await chip.getAttribute('href')) ?? '')).toBe(`/cases/${campaignId}:一-1`);
    await page.keyboard.press('Escape');
    await origin().getByRole('link', { name: '一-1' }).waitFor({ state: 'detached' });
    // From number to number without the mouse.
    await number('problems').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-figure'))).toBe(
      'problems:reported-done',
    );
    await page.keyboard.press('Enter');
    await origin()
      .getByText(/^已按完成/)
      .waitFor();
    await page.keyboard.press('Escape');
  });

  it('has a discrepancy settled with a reason, and folds it', async () => {
    await page.getByRole('button', { name: `用${a}的`, exact: true }).click();
    await page.getByRole('dialog').getByLabel('核定的理由').fill('已看过现场');
    await send('核定');
    await page.getByRole('heading', { name: '要核对的 0 处' }).waitFor();
    await page.getByText('已核定 1 处').click();
    await page.getByText(`以${a}的为准：已看过现场`).waitFor();
  });

  it('has words written where they will stand', async () => {
    await page.getByRole('button', { name: /^写研究部署的综述/ }).click();
    await page.getByRole('textbox', { name: '研究部署的综述' }).fill('全县部署及时。');
    await page.getByRole('button', { name: '保存综述' }).click();
    await page.locator('.report-words').getByText('全县部署及时。').waitFor();
  });

  it('is fixed at an instant that was seen before, and again after a later return, with the difference in words', async () => {
    await tool('固定数据日期').click();
    const preview = page.getByRole('region', { name: '先看一看' });
    await preview.getByText('单位报告 1 份，应报 2 份。').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await send('固定为第 1 版');
    const versions = page.getByRole('region', { name: '各版' });
    await versions.getByRole('link', { name: '第 1 版' }).waitFor();

    await setClock(stage.db, campaignId, '2018-06-14T09:00:00+08:00');
    await handIn(campaignId, b, { answers: meetings(4) });
    await page.reload();
    await tool('固定数据日期').click();
    await preview.getByText('单位报告 2 份，应报 2 份。').waitFor();
    await send('固定为第 2 版');
    await versions.getByRole('link', { name: '第 2 版' }).click();
    const differences = page.getByRole('region', { name: '与第 1 版相比' });
    await differences.getByText(/会议次数.*3.*7/).waitFor();
    // The number of the version before stands with the origin.
    await number('field:meetings-held').click();
    await origin()
      .getByText(/^第 1 版 3$/)
      .waitFor();
    await page.keyboard.press('Escape');
  });

  it('shows the draft of a past day as it was then', async () => {
    await page.goto(`${stage.url}/report?campaign=${campaignId}&day=2018-06-10`);
    await page.getByText('这是当时的样子：截至 2018年6月10日 24:00 记录的内容。').waitFor();
    await page.getByRole('heading', { name: '单位报告 0 / 2' }).waitFor();
    expect(await page.getByRole('button', { name: /^写研究部署的综述/ }).count()).toBe(0);
    await page.getByRole('button', { name: '回到现在' }).first().click();
    await page.getByRole('heading', { name: '单位报告 2 / 2' }).waitFor();
  });

  it('is issued once the addressee and the channel are said, and that cannot be undone', async () => {
    await tool('报出第 2 版').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^报出后不能撤回/).waitFor();
    await dialog.getByLabel('报送对象').fill('市整改办');
    await dialog.getByLabel('报送方式').fill('公文交换系统');
    expect(await violationsOf(page)).toEqual([]);
    await send('报出');
    await page.locator('.report-title').getByText('已报出').waitFor();
    await tool('报出第 2 版').waitFor({ state: 'detached' });
  });

  it('a unit reads the public part: figures and words, no other unit’s text and nothing to settle', async () => {
    const unit = await stage.enterAs(b, 'liaison', { width }, `/report?campaign=${campaignId}`);
    await unit.locator('.report-words').getByText('全县部署及时。').waitFor();
    expect(await unit.locator('[data-figure="problems"]').first().innerText()).toBe('3');
    expect(await unit.getByText('还没有来得及登记').count()).toBe(0);
    expect(await unit.getByRole('heading', { name: /^要核对的/ }).count()).toBe(0);
    expect(await unit.locator('.report-tools').getByRole('button', { name: '固定数据日期' }).count()).toBe(0);
    expect([await noSideways(unit), await violationsOf(unit)]).toEqual([true, []]);
    await unit.context().close();
  });
});

it('a form is looked at, and one that is wrong is told what to mend and cannot be saved', async () => {
  const campaignId = await createCampaign(stage.db, { cases: [{ ref: '一-1', leads: ['单位丙'] }] });
  const page = await stage.enterAs('office', 'coordinator', {}, `/report/forms?campaign=${campaignId}`);
  await page.getByRole('button', { name: /^看内容：整改情况报告/ }).click();
  await page.getByRole('rowheader', { name: /^二、研究部署/ }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  const { version: _, ...form } = defaultReport;
  const [first] = form.parts;
  const pasted = page.getByRole('textbox', { name: '表单（JSON）' });
  const check = page.getByRole('button', { name: '检查并预览' });
  await pasted.fill('[]');
  await page.getByText('这不是 JSON 对象。').waitFor();
  expect(await check.isDisabled()).toBe(true);
  // One part twice: what is typed into it could not be told apart.
  await pasted.fill(JSON.stringify({ ...form, id: 'twice', parts: [first, first] }));
  await check.click();
  await page.getByText(/^有 \d+ 处要改，改好才能保存：$/).waitFor();
  expect(await page.getByRole('button', { name: '保存表单' }).count()).toBe(0);
  await pasted.fill(JSON.stringify({ ...form, id: 'once', parts: [first] }));
  await check.click();
  await page.getByText('没有问题，保存后为第 1 版。').waitFor();
  await page.getByRole('textbox', { name: '说明：改了什么、为什么' }).fill('只留一个部分');
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: '保存表单' }).click();
  await page
    .getByRole('button', { name: /^看内容：.*/ })
    .nth(2)
    .waitFor();
});

it('whoever has no report yet is told so', async () => {
  const campaignId = await createCampaign(stage.db, { cases: [{ ref: '一-1', leads: ['单位丁'] }] });
  const page = await stage.enterAs('单位丁', 'liaison', {}, `/report?campaign=${campaignId}`);
  await page.getByText('整改情况报告还没有报出').waitFor();
  expect(await violationsOf(page)).toEqual([]);
});
