import path from 'node:path';
import type { Browser } from 'playwright-core';
import { hashPassword } from '../../api/session/passwords';
import { changePerson } from '../../prisma/people/registry-acts';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson } from '../support/factories';
import { askedBy } from '../support/registry-asker';
import { openBrowser, signIn } from './open-browser';

const password = 'correct horse battery';
const errors: string[] = [];
let api: TestApi;
let browser: Browser;

beforeAll(async () => {
  api = await startApi({ webDir: path.resolve(__dirname, '../../dist/web') });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await api.close();
});

it('somebody with two posts switches in the account menu, and sees and does what belongs to each', async () => {
  await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['甲局'] }] });
  const passwordHash = await hashPassword(password);
  const { id, login } = await createPerson(api.db, { unitId: '乙办', roles: ['head'], passwordHash });
  const posts = [{ unitId: '甲局', title: '副局长', roles: ['liaison' as const] }];
  await changePerson(api.db, id, { post: '主任', posts }, askedBy());

  const page = await signIn(browser, api.url, { login, password }, errors);
  expect(await page.getByRole('link', { name: /问题 一-1/ }).count()).toBe(0);
  const menu = page.getByRole('button', { name: /乙办/ });
  await menu.click();
  await page.getByRole('button', { name: /^乙办 · 主任/ }).waitFor();
  await page.getByRole('button', { name: '甲局 · 副局长' }).click();
  await page.getByRole('button', { name: /甲局/ }).waitFor();
  await page
    .getByRole('link', { name: /问题 一-1/ })
    .first()
    .waitFor();
  // It outlives reloading; when the post is taken back, one acts under one's own again.
  await page.reload();
  await page.getByRole('button', { name: /甲局/ }).waitFor();
  await changePerson(api.db, id, { posts: [] }, { ...askedBy(), evenIfNobodyIsLeft: '免去兼职' });
  await page.reload();
  await page.getByRole('button', { name: /乙办/ }).waitFor();
  expect(errors).toEqual([]);
}, 180_000);
