import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { checkPack } from '../../domain/rules/check/check-pack';
import type { Pack } from '../../domain/rules/types';
import { createOffices } from '../support/factories';
import { apiOnStage } from './on-stage';
import { violationsOf } from './violations-of';

const stage = apiOnStage(createOffices);

/** A policy that is nowhere: three rules, one of them a list of names, and a number that cannot be read. */
const policy = `柳湾市关于支持山区乡镇的意见
柳政发〔2016〕3号

一、资金
2016—2018年,市财政局每年给予石桥、白渡、松坪3个乡每乡补助200万元。
二、道路
2018年,市交通局新改建农村公路不少于120公里。
三、就业
2018年,市人社局组织培训不少于900人。
按每3000人配备1名医生。

柳湾市人民政府
2016年3月1日
`;

const noSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

describe.each([1440, 390])('a policy is read at %i px', width => {
  it('two rules are confirmed, one is not wanted, and the file is a pack', async () => {
    const page = await stage.enterAs('office', 'coordinator', { width }, '/targets');
    await page.getByRole('link', { name: '读政策文件，拟规则包' }).click();
    await page.getByLabel('粘贴全文').fill(policy);
    await page.getByRole('button', { name: '读出规则' }).click();
    await page.getByText(/^拟出 3 条规则/).waitFor();
    const card = page.getByRole('region', { name: '拟出的规则' });
    await card.getByText(/第 1 条，共 3 条/).waitFor();
    expect([await noSideways(page), await violationsOf(page)]).toEqual([true, []]);

    await card
      .getByRole('checkbox')
      .evaluateAll(all => all.forEach(one => (one as HTMLInputElement).click()));
    await card.getByLabel('数据里的代号').fill('mountain-money');
    await card.getByRole('button', { name: '确认', exact: true }).click();
    await card.getByText(/第 2 条，共 3 条/).waitFor();
    // What was typed is still there.
    await card.getByRole('button', { name: '上一条' }).click();
    expect(await card.getByLabel('数据里的代号').inputValue()).toBe('mountain-money');
    await card.getByRole('button', { name: '下一条' }).click();
    await card.getByText(/第 2 条，共 3 条/).waitFor();
    await card.getByLabel(/^没有名单的/).fill('柳湾市');
    await card.getByLabel(/^数（金额/).fill('130');
    await card.getByRole('heading', { level: 2 }).focus();
    await page.keyboard.press('y');
    await card.getByText(/第 3 条，共 3 条/).waitFor();
    await page.keyboard.press('n');
    await page.getByText(/已决定 3 条/).waitFor();

    const panel = page.getByRole('region', { name: '规则包' });
    await panel.getByLabel('规则包代号').fill('liuwan');
    await panel.getByLabel('发文机关').fill('柳湾市人民政府');
    const coming = page.waitForEvent('download');
    await panel.getByRole('button', { name: '下载规则包' }).click();
    const file = await coming;
    const pack = JSON.parse(readFileSync(await file.path(), 'utf8')) as Pack;
    expect([file.suggestedFilename(), checkPack(pack)]).toEqual(['pack.json', []]);
    expect(pack.sets[0]?.members.map(one => one.unit)).toEqual(['石桥', '白渡', '松坪']);
    expect(pack.rules.map(one => [one.id, one.kind, one.params, one.subject])).toEqual([
      [
        'R1',
        'per-unit',
        { of: 'allotted', money: { programme: 'mountain-money' }, comparator: 'equals', amount: '2000000' },
        { kind: 'set', set: 'S1' },
      ],
      [
        'R2',
        'count',
        { of: 'indicator', indicator: 'r2', comparator: 'at-least', n: '130' },
        { kind: 'unit', unit: '柳湾市' },
      ],
    ]);
    await panel.getByText(/^规则包里有 2 条规则/).waitFor();
  }, 60_000);

  it('what is not understood is listed with its line; a text without rules says so', async () => {
    const page = await stage.enterAs('office', 'coordinator', { width }, '/targets/read');
    await page.getByLabel('粘贴全文').fill(policy);
    await page.getByRole('button', { name: '读出规则' }).click();
    const rest = page.getByRole('region', { name: '不成为规则的数' });
    await rest
      .getByRole('button', { name: /^第 10 行/ })
      .first()
      .click();
    await page.getByText('换一份文件').click();
    await page.getByLabel('粘贴全文').fill('关于天气的说明\n今天晴。');
    await page.getByRole('button', { name: '读出规则' }).click();
    await page.getByText('没有读出规则').waitFor();
    expect([await noSideways(page), await violationsOf(page)]).toEqual([true, []]);
  }, 60_000);
});
