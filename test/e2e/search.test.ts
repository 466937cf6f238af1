import type { Page } from 'playwright-core';
import { draftLetterTo } from '../support/draft-papers';
import { createCampaign } from '../support/factories';
import { apiOnStage } from './on-stage';
import { violationsOf } from './violations-of';

/** 搜索 by Ctrl-K and by its button, at both widths: typed, chosen by keyboard, opened; nothing found; an answer that fails. */
const stage = apiOnStage();
let campaignId: string;

beforeAll(async () => {
  campaignId = await createCampaign(stage.db, {
    cases: Array.from({ length: 12 }, (_, n) => ({ ref: `一-${n + 1}`, leads: ['unit-a'] })),
  });
  await draftLetterTo(stage.db, campaignId, 'unit-a');
}, 60_000);

const dialogOf = (page: Page) => page.getByRole('dialog', { name: '搜索' });
const fieldOf = (page: Page) => page.getByRole('combobox', { name: '搜索问题、函件、单位、人员' });
const options = (page: Page) => dialogOf(page).getByRole('option');
const chosen = (page: Page) => dialogOf(page).getByRole('option', { selected: true });
/** What the field says it has chosen is the line that shows itself as chosen. */
const pointsAtChosen = async (page: Page): Promise<boolean> =>
  (await fieldOf(page).getAttribute('aria-activedescendant')) === (await chosen(page).getAttribute('id'));

describe.each([1440, 390])('at %s px', width => {
  let page: Page;
  beforeEach(async () => {
    page = await stage.enterAs('office', 'coordinator', { width });
  });
  afterEach(() => page.close());

  it('opens by Ctrl-K, finds while it is typed, is walked by arrows and opened by Enter', async () => {
    await page.keyboard.press('Control+k');
    await fieldOf(page).waitFor();
    expect(await fieldOf(page).evaluate(field => field === document.activeElement)).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.type('一-1');
    await dialogOf(page).getByRole('group', { name: '问题' }).waitFor();
    // The number itself comes first and is chosen already.
    expect(await chosen(page).innerText()).toMatch(/^一-1 /);
    expect(await pointsAtChosen(page)).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page).innerText()).toMatch(/^一-10 /);
    expect(await pointsAtChosen(page)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    // Before the first comes the last.
    expect(await options(page).last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/cases/${encodeURIComponent(`${campaignId}:一-1`)}`);
    await dialogOf(page).waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  });

  it('opens by its button, which has the focus again after Escape; what was opened from is offered again', async () => {
    const button = page.getByRole('button', { name: '搜索 Ctrl K' });
    const box = await button.boundingBox();
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44);
    await button.click();
    await fieldOf(page).fill('UNIT－Ａ');
    await dialogOf(page).getByRole('group', { name: '单位' }).getByRole('option').click();
    await page.waitForURL('**/units/unit-a');
    await button.click();
    await dialogOf(page).getByRole('button', { name: 'UNIT－Ａ' }).click();
    await dialogOf(page).getByRole('group', { name: '函件' }).waitFor();
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.className.includes('top-search'));
    await button.click();
    await dialogOf(page).getByRole('button', { name: '清除' }).click();
    expect(await dialogOf(page).getByText('最近搜过').count()).toBe(0);
  });

  it('more cases than are shown lead to the ledger with the same words', async () => {
    await page.keyboard.press('Control+k');
    await fieldOf(page).fill('一-');
    await options(page).filter({ hasText: '在台账里看“一-”的全部问题' }).click();
    await page.waitForURL(/\/ledger\?q=/);
    await page.getByText('一-12').first().waitFor();
  });

  it('says when nothing is found, what was searched and what to do', async () => {
    await page.keyboard.press('Meta+k');
    await fieldOf(page).fill('没有这样的');
    await dialogOf(page).getByText('没有找到“没有这样的”').waitFor();
    await dialogOf(page).getByText('可以少写几个字').waitFor();
    await page.keyboard.press('Enter');
    expect(await violationsOf(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth),
    ).toBe(false);
  });

  it('an answer that fails is said, with the number of the request, and asked for again', async () => {
    let isBroken = true;
    await page.route('**/api/v1/search?*', route =>
      isBroken
        ? route.fulfill({
            status: 429,
            contentType: 'application/problem+json',
            body: JSON.stringify({
              type: 'urn:zhenggai:problem:x',
              title: 'x',
              status: 429,
              detail: '请求过多',
              detailEn: 'too many requests',
              code: 'TOO_MANY',
              requestId: 'r-63',
            }),
          })
        : route.continue(),
    );
    await page.keyboard.press('Control+k');
    await fieldOf(page).fill('一-2');
    await dialogOf(page).getByRole('alert').getByText('r-63').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    isBroken = false;
    await dialogOf(page).getByRole('button', { name: '重试' }).click();
    await options(page).first().waitFor();
  });
});

it('gives up an older question: what comes late is not shown, and Enter opens nothing of it', async () => {
  const page = await stage.enterAs('office', 'coordinator');
  let release: () => void = () => undefined;
  const held = new Promise<void>(resolve => (release = resolve));
  const cancelled: string[] = [];
  page.on('requestfailed', request => cancelled.push(decodeURIComponent(request.url())));
  await page.route('**/api/v1/search?*', async route => {
    if (decodeURIComponent(route.request().url()).endsWith('q=一-3')) await held;
    await route.continue().catch(() => undefined);
  });
  await page.keyboard.press('Control+k');
  await fieldOf(page).fill('一-3');
  await dialogOf(page).getByText('正在搜索…').last().waitFor();
  await page.keyboard.press('Enter');
  await fieldOf(page).fill('一-4');
  await options(page).filter({ hasText: '一-4 ' }).waitFor();
  release();
  await page.waitForLoadState('networkidle');
  expect(cancelled.filter(one => one.endsWith('q=一-3')).length).toBe(1);
  expect(await chosen(page).innerText()).toMatch(/^一-4 /);
  expect(new URL(page.url()).pathname).toBe('/');
  await page.close();
});

it('asks nothing while an input method composes', async () => {
  const page = await stage.enterAs('office', 'coordinator');
  const asked: string[] = [];
  page.on(
    'request',
    request => request.url().includes('/search?') && asked.push(decodeURIComponent(request.url())),
  );
  await page.keyboard.press('Control+k');
  await fieldOf(page).focus();
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'wen', selectionStart: 3, selectionEnd: 3 });
  await page.waitForTimeout(500);
  expect(asked).toEqual([]);
  await client.send('Input.insertText', { text: '问题' });
  await options(page).first().waitFor();
  expect(asked.map(one => one.replace(/.*q=/, ''))).toEqual(['问题']);
  await page.close();
});

it('somebody of a unit finds what is his unit’s, and no letter that was not told', async () => {
  const page = await stage.enterAs('unit-a', 'liaison');
  await page.keyboard.press('Control+k');
  await fieldOf(page).fill('unit-a');
  await dialogOf(page).getByRole('group', { name: '问题' }).waitFor();
  expect(await dialogOf(page).getByRole('group', { name: '函件' }).count()).toBe(0);
  await page.close();
});
