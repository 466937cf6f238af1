import type { Page } from 'playwright-core';
import { seedPast } from '../../cli/demo/seed-past';
import { demoNow } from '../support/demo-county';
import { systemOnStage } from './on-stage';

/** The demonstration on 13 June 2018, as a leader sees it. */
const stage = systemOnStage(db => seedPast(db, demoNow));
let page: Page;

beforeAll(async () => {
  page = await stage.enter('leader');
}, 120_000);

const figure = (code: string) => page.locator(`[data-figure="${code}"]`);
const open = async (query = ''): Promise<void> => {
  await page.goto(`${stage.url}/${query}`);
  await page.locator('.cockpit-figures').waitFor();
};
const sentence = () => page.getByRole('heading', { level: 1 }).innerText();

describe('the cockpit on a screen of 1440 pixels', () => {
  it('is what a leader opens on: the sentence, seven figures, what is overdue, what waits for a decision', async () => {
    await open();
    expect(await sentence()).toMatch(/还有 7 天。19 个问题销号 5 个.8 个红灯.6 件建议等您决定。/);
    expect(await page.locator('.cockpit-figure').count()).toBe(7);
    const rows = page.locator('.cockpit-overdue tbody tr:not(.cockpit-group)');
    expect(await rows.count()).toBe(12);
    expect(await rows.first().innerText()).toContain('五-1');
    const [first] = await page.locator('.cockpit-decisions a').all();
    expect(decodeURIComponent((await first?.getAttribute('href')) ?? '')).toBe(
      '/proceedings/demo:interview:banqianban:2018-06-08',
    );
  });

  it('opens the ledger on as many rows as a figure says, and says there by what', async () => {
    await open();
    expect(await figure('verification').locator('strong').innerText()).toBe('3');
    await figure('verification').getByRole('link').click();
    await page.getByText('已列出 3 项').waitFor();
    await page.getByRole('button', { name: '验收未完成' }).click();
    await page.getByText('已列出 19 项').waitFor();
  });

  it('has a table for each picture', async () => {
    await open();
    await page.getByRole('button', { name: '看成表 离销号还差多少' }).click();
    const line = page.getByRole('row', { name: /^2018年6月11日/ });
    expect((await line.innerText()).split(/\s+/).slice(1)).toEqual(['15', '11', '4', '1', '19', '–']);
    await page.getByRole('button', { name: '看成表 哪个单位卡在哪一步' }).click();
    await page.getByRole('row', { name: /^县财政局 12 30 4\/16 · 4\/16/ }).waitFor();
  });

  it('shows a past day as it was known, under a banner, and comes back', async () => {
    await open();
    await page.getByRole('button', { name: '上周一' }).click();
    await page.locator('.cockpit-banner.is-past').waitFor();
    expect(await sentence()).toMatch(/19 个问题销号 0 个.5 个红灯。/);
    expect(page.url()).toContain('day=2018-06-04');
    expect(await page.locator('.cockpit-figures a').count()).toBe(0);
    await page.getByRole('button', { name: '回到今天' }).click();
    await page.locator('.cockpit-banner').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '明天' }).click();
    await page.locator('.cockpit-banner.is-forecast').waitFor();
  });

  it('says why a day cannot be shown, with the request’s id and a way back', async () => {
    await page.goto(`${stage.url}/?day=2020-01-01`);
    expect(await page.getByRole('alert').innerText()).toMatch(/最多只能推算到今后 92 天\s+请求编号/);
    await page.getByRole('button', { name: '回到今天' }).click();
    await page.locator('.cockpit-figures').waitFor();
  });

  it('prints on exactly one page: without shell and links, with boxes to tick, date and legend', async () => {
    await open();
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.top-bar').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: /看成表/ }).count()).toBe(0);
    expect(await page.getByText('☐ 批准').first().isVisible()).toBe(true);
    expect(await page.getByText('数据截至 2018年6月13日 10:00').isVisible()).toBe(true);
    expect(await page.locator('.cockpit-print-foot [data-light="red"]').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });
});

describe('the cockpit on a telephone', () => {
  beforeAll(() => page.setViewportSize({ width: 390, height: 844 }));

  it('has decisions before the figures, four figures, and cards instead of the table', async () => {
    await open();
    const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? 0;
    expect(await top('.cockpit-decisions')).toBeLessThan(await top('.cockpit-figures'));
    expect(await page.locator('.cockpit-figure:visible').count()).toBe(4);
    expect(await figure('onTimeOriginal').innerText()).toMatch(/83 %[^]*调整后 85%/);
    expect(await page.locator('.cockpit-decisions li').count()).toBe(3);
    await page.getByRole('link', { name: '还有 3 件' }).waitFor();
    expect(await page.locator('.cockpit-overdue').count()).toBe(0);
    expect(await page.locator('.cockpit-card').count()).toBe(6);
    await page.getByRole('button', { name: '全部 12' }).click();
    expect(await page.locator('.cockpit-card').count()).toBe(12);
  });

  it('needs no scrolling to the side', async () => {
    await open();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
