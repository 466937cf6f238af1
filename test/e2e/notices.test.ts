import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { hashPassword } from '../../api/session/passwords';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, type TestPerson } from '../support/factories';
import { anew, openBrowser, signIn } from './open-browser';
import { violationsOf } from './violations-of';

/** 通知, read and unread, at both widths: what a reader sees, marks, takes back and opens. */
const password = 'correct horse battery';
const errors: string[] = [];
let api: TestApi;
let browser: Browser;
let campaignId: string;
let liaison: TestPerson;
let page: Page;

beforeAll(async () => {
  api = await startApi({ webDir: path.resolve(__dirname, '../../dist/web') });
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

const unread = (): Promise<number> =>
  api.db.notice.count({ where: { personId: liaison.id, readings: { none: { personId: liaison.id } } } });
const bell = (n: number) => page.locator('.top-tools').getByRole('link', { name: `通知，${n} 条未读` });
const article = (n: number) => page.getByRole('article').nth(n);
const wrong = async (): Promise<string[]> => {
  await page.waitForLoadState('networkidle');
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  return [...(await violationsOf(page)), ...(wide ? ['too wide'] : [])];
};

/** One more notice, as if it had come at that instant. */
const queue = async (at: string): Promise<void> => {
  const like = await api.db.notice.findFirstOrThrow({ where: { campaignId, personId: liaison.id } });
  const { audiences, payload, ...row } = like;
  const id = `${row.id}+${at}`;
  const told = {
    ...(payload as object),
    provisional: { newDeadlineOn: [2019] },
    facts: { newDeadlineOn: '2019-01-15' },
  };
  await api.db.notice.create({
    data: { ...row, id, payload: told, ...(audiences && { audiences }), queuedAt: new Date(at) },
  });
};

describe.each([1440, 390])('at %s px', width => {
  beforeAll(async () => {
    const passwordHash = await hashPassword(password);
    const unitId = `unit-${width}`;
    liaison = await createPerson(api.db, { unitId, roles: ['liaison'], passwordHash });
    campaignId = await createCampaign(api.db, {
      cases: [
        { ref: '一-1', leads: [unitId] },
        { ref: '一-2', leads: [unitId] },
      ],
    });
    await queue('2018-05-09T08:00:00+08:00');
    page = await signIn(browser, api.url, { login: liaison.login, password }, errors, 'reduce', width);
  }, 60_000);
  beforeEach(async () => {
    page = await anew(page, errors);
  });

  it('the bell says how much is unread and leads there; each line has its reason, its days and what follows', async () => {
    const count = await unread();
    await bell(count).click();
    await page.waitForURL('**/notices?show=unread');
    await page.getByRole('heading', { level: 1, name: '通知' }).waitFor();
    await article(count - 1).waitFor();
    expect(await page.getByRole('article').count()).toBe(count);
    await page.getByRole('heading', { level: 2, name: '2018年5月9日 周三' }).waitFor();
    await page.getByText('到期不办：').first().waitFor();
    // A date that hangs on a year not announced yet says so.
    await page.getByText('新期限').waitFor();
    await page.getByRole('note', { name: /^暂定:2019年/ }).waitFor();
    expect(await wrong()).toEqual([]);
    const why = article(0).getByRole('button', { name: /为什么收到/ });
    await (width > 640 ? why.focus() : why.click());
    await page.getByText('依据').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('by keyboard alone one is marked, stays where it is, and is unread again', async () => {
    const count = await unread();
    await page.goto(`${api.url}/notices?show=unread`);
    const mark = article(0).getByRole('button', { name: /^标为已读：/ });
    await mark.focus();
    await page.keyboard.press('Enter');
    await bell(count - 1).waitFor();
    expect(await page.getByRole('article').count()).toBe(count);
    const back = article(0).getByRole('button', { name: /^标为未读：/ });
    await back.focus();
    await page.keyboard.press('Enter');
    await bell(count).waitFor();
    expect(await unread()).toBe(count);
  });

  it('all that was shown is marked in one press and comes back in one; what came meanwhile stays unread', async () => {
    const count = await unread();
    await page.goto(`${api.url}/notices`);
    await article(count - 1).waitFor();
    await queue('2018-05-10T08:00:00+08:00');
    await page.getByRole('button', { name: '全部标为已读' }).click();
    await page.getByText(`已将 ${count} 条标为已读`).waitFor();
    await bell(1).waitFor();
    expect(await wrong()).toEqual([]);
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await page.getByText(`${count} 条已恢复为未读`).waitFor();
    await bell(count + 1).waitFor();
    await page.getByRole('button', { name: '全部标为已读' }).click();
    await bell(1).waitFor();
  });

  it('opening what it leads to is reading it', async () => {
    await page.goto(`${api.url}/notices?show=unread`);
    await article(0).getByRole('link').click();
    await page.waitForURL(/\/(tasks|cases)\//);
    await page.locator('.top-tools').getByRole('link', { name: '通知', exact: true }).waitFor();
    expect(await unread()).toBe(0);
  });

  it('nothing unread says so, with the way on', async () => {
    await page.goto(`${api.url}/notices?show=unread`);
    await page.getByText('没有未读的通知').waitFor();
    expect(await wrong()).toEqual([]);
    await page.getByRole('link', { name: '看全部通知' }).click();
    await article(0).waitFor();
  });

  it('who comes by a mail has read what led there', async () => {
    await api.db.noticeReading.deleteMany({ where: { personId: liaison.id } });
    const docketId = `${campaignId}:一-2`;
    const before = await unread();
    const there = await api.db.notice.count({ where: { personId: liaison.id, docketId } });
    await page.goto(`${api.url}/cases/${encodeURIComponent(docketId)}`);
    await bell(before - there).waitFor();
  });

  it('an answer that fails is said, with the number of the request, and asked for again', async () => {
    let isBroken = true;
    await page.route('**/api/v1/notices?*', route =>
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
              requestId: 'r-17',
            }),
          })
        : route.continue(),
    );
    await page.goto(`${api.url}/notices?show=unread`);
    const alert = page.getByRole('alert');
    await alert.getByText('r-17').waitFor();
    expect(await wrong()).toEqual([]);
    isBroken = false;
    await alert.getByRole('button', { name: '重试' }).click();
    await article(0).waitFor();
  });
});

it('nothing was logged as an error', () => {
  expect(errors).toEqual([]);
});
