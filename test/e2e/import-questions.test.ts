import type { Page } from 'playwright-core';
import { seedRules } from '../../prisma/schema/seed-rules';
import { createOffices, createPerson, createUnit } from '../support/factories';
import { apiOnStage } from './on-stage';
import { violationsOf } from './violations-of';

const units = ['县教育局', '县公安局', '县财政局'];
const stage = apiOnStage(async db => {
  await seedRules(db);
  await createOffices(db);
  for (const [n, name] of units.entries()) {
    await createUnit(db, { id: `unit-${n}`, name });
    await createPerson(db, { unitId: `unit-${n}`, roles: ['liaison'] });
  }
});

const prose = '近年来校园周边环境总体向好,群众满意度逐年提高,但与期待相比还有距离。';
const text = `云溪县校园周边整治问题整改方案

云整指〔2018〕11号

${prose}

一、反馈问题及整改措施

1.校门口摊点占道。

整改措施:划定疏导区。
挂点同志:县公安局
责任单位:县教育局
整改时限:6月10日前

2.围墙破损未修。

整改措施:修复围墙。
责任单位:县教育局、县财政局等
整改时限:6月20日前

云溪县考核整改指挥部
2018年5月9日
`;

let page: Page;
const card = () => page.getByRole('region', { name: '当前问题' });
const source = () => page.getByRole('region', { name: '原文', exact: true });
const focusedText = () => page.evaluate(() => document.activeElement?.textContent);
const sideways = () =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const open = async (question: string | RegExp) => {
  await card().getByRole('heading', { name: question }).waitFor();
};

beforeAll(async () => {
  page = await stage.enterAs('office', 'coordinator', { width: 1440, height: 900 }, '/import');
  await page.getByLabel('方案全文').fill(text);
  await page.getByRole('button', { name: '读取方案' }).click();
  await page.waitForURL(/\/drafts\//);
}, 120_000);

it('asks about the label first, with the question in focus, its place framed and nothing chosen', async () => {
  await open('「挂点同志」指的是……？');
  await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
  expect(await focusedText()).toBe('「挂点同志」指的是……？');
  expect((await source().locator('.is-active').allTextContents()).join('')).toContain('挂点同志');
  expect(await card().getByRole('radio', { checked: true }).count()).toBe(0);
  await page.keyboard.press('Enter');
  await card().getByText('请先选一项').waitFor();
  expect(await violationsOf(page)).toEqual([]);
});

it('what was not used is grey, said in per cent, and gone through place by place', async () => {
  const grey = source().locator('.is-unused', { hasText: '满意度' });
  expect(await grey.evaluate(one => getComputedStyle(one).color)).toBe('rgb(88, 100, 116)');
  await page.getByText(/^用到 \d+ % 的文字$/).waitFor();
  await page.getByRole('button', { name: /^只看没用到的 \d+ 处$/ }).click();
  const step = page.getByRole('button', { name: '下一处' });
  const seen: string[] = [];
  const count = Number((await page.getByText(/^第 1 处\/\d+$/).textContent())?.split('/')[1]);
  for (let n = 0; n < count; n += 1) {
    seen.push((await source().locator('.is-active').allTextContents()).join(''));
    await step.click();
  }
  await page.getByText(`第 1 处/${count}`).waitFor();
  expect(seen.some(words => words.includes('满意度'))).toBe(true);
  await page.getByRole('button', { name: /^只看没用到的/ }).click();
});

it('what is put aside comes last; nothing that was typed is lost', async () => {
  await card().getByRole('heading', { level: 2 }).focus();
  const rows = await card().getByRole('radio').count();
  await page.keyboard.press(String(Math.min(rows, 9)));
  await card()
    .getByRole('radio', { name: /先放着/ })
    .check();
  await page.keyboard.press('Enter');
  await open(/写完了吗/);
  await card()
    .getByRole('radio', { name: /没列完/ })
    .check();
  await page
    .getByRole('region', { name: '全部问题' })
    .getByRole('button', { name: '「挂点同志」指的是……？' })
    .click();
  await open('「挂点同志」指的是……？');
  await page
    .getByRole('region', { name: '全部问题' })
    .getByRole('button', { name: /写完了吗/ })
    .click();
  await open(/写完了吗/);
  expect(
    await card()
      .getByRole('radio', { name: /没列完/ })
      .isChecked(),
  ).toBe(true);
  await page
    .getByRole('region', { name: '全部问题' })
    .getByRole('button', { name: '「挂点同志」指的是……？' })
    .click();
  await open('「挂点同志」指的是……？');
});

it('the label is answered by keyboard, and the source is read anew by it', async () => {
  const rows = await card().locator('.choice-row').allTextContents();
  const key = rows.findIndex(row => row.startsWith('牵头单位')) + 1;
  await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
  await page.keyboard.press(String(key));
  await page.keyboard.press('Enter');
  await page.getByText('原文已按答复重读').waitFor({ state: 'attached' });
  await source().locator('.role-lead', { hasText: '县公安局' }).waitFor();
  await page.getByRole('region', { name: '全部问题' }).getByText('栏目「挂点同志」是牵头单位').waitFor();
});

it('a place of the source shows what was read there, which is corrected at once', async () => {
  await source().locator('.role-deadline', { hasText: '6月20日前' }).click();
  const result = page.getByRole('region', { name: /^读出的结果/ });
  await result.getByText('原文「6月20日前」').waitFor();
  await result.getByRole('button', { name: '改时限' }).click();
  await result.getByRole('textbox').fill('2018年6月30日');
  await page.keyboard.press('Enter');
  await result.getByText('「2018年6月30日」').waitFor();
  await result.getByRole('button', { name: /^恢复读出的/ }).click();
  await result.getByText('原文「6月20日前」').waitFor();
});

it('on a telephone the question comes first, the source in a drawer, and nothing needs scrolling to the side', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  // The page is laid out anew a moment after its width has changed.
  await page.getByRole('button', { name: '原文', exact: true }).waitFor();
  await card().waitFor();
  await page.waitForFunction(
    () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
  );
  expect([await sideways(), await violationsOf(page)]).toEqual([0, []]);
  await page.getByRole('button', { name: '原文', exact: true }).click();
  await source().locator('.is-active').first().waitFor();
  expect([await sideways(), await violationsOf(page)]).toEqual([0, []]);
  await page.keyboard.press('Escape');
  await source().waitFor({ state: 'hidden' });
  await page.setViewportSize({ width: 1440, height: 900 });
});

it('each step leads to what it names, and is accessible', async () => {
  const steps = page.getByRole('navigation', { name: '导入的步骤' });
  for (const name of ['读入', '问题连措施', '单位与联络员', '时间表', '推演', '下达']) {
    await steps.getByRole('link', { name }).click();
    await steps.locator('[aria-current=step]', { hasText: name }).waitFor();
    expect([name, await violationsOf(page)]).toEqual([name, []]);
  }
  expect(await page.getByRole('button', { name: '下达方案' }).isDisabled()).toBe(true);
  await steps.getByRole('link', { name: '回答问题' }).click();
});

it('once all is answered it can be launched', async () => {
  for (let left = 12; left > 0; left -= 1) {
    await card().getByRole('heading', { level: 2 }).waitFor();
    const title = (await card().getByRole('heading', { level: 2 }).textContent()) ?? '';
    if (title === '问题都有了答案') break;
    const pick = (name: RegExp) => card().getByRole('radio', { name });
    if (/对应关系/.test(title)) {
      await pick(/问题连措施/).check();
      await card().getByRole('button', { name: '确定' }).click();
      await page.getByRole('button', { name: '确认以上对应关系' }).click();
      await page.getByRole('button', { name: '已确认' }).waitFor();
      await page
        .getByRole('navigation', { name: '导入的步骤' })
        .getByRole('link', { name: '回答问题' })
        .click();
    } else {
      await card().getByRole('heading', { level: 2 }).focus();
      await page.keyboard.press('1');
      await page.keyboard.press('Enter');
    }
    await page.getByText('已保存', { exact: true }).waitFor();
    await page.waitForFunction(
      before => document.querySelector('.question-card h2')?.textContent !== before,
      title,
    );
  }
  await page.getByRole('button', { name: '去下达' }).click();
  expect(await page.getByRole('button', { name: '下达方案' }).isEnabled()).toBe(true);
});
