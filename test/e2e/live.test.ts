import { performance } from 'node:perf_hooks';
import type { Page } from 'playwright-core';
import { createCampaign } from '../support/factories';
import { apiOnStage } from './on-stage';

/** Two seconds on a quiet machine; a machine that does other things beside may take longer, a poll would take minutes. */
const withinMs = 6_000;

/** Two people, each before a browser of their own: what one does the other sees without doing anything. */
const stage = apiOnStage();

const listening = () => stage.server.deps.changes.state().listeners;
const until = async (holds: () => boolean, ms = 8000): Promise<void> => {
  const end = performance.now() + ms;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`not within ${ms} ms`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
};

describe.each([1440, 390])('at %s px', width => {
  const unitId = `牵头${width}`;
  let office: Page;
  let liaison: Page;
  let caseAddress = '';

  beforeAll(async () => {
    const campaignId = await createCampaign(stage.db, {
      cases: [
        { ref: '一-1', leads: [unitId] },
        { ref: '一-2', leads: [unitId] },
      ],
    });
    caseAddress = `/cases/${encodeURIComponent(`${campaignId}:一-1`)}`;
    office = await stage.enterAs('office', 'coordinator', { width }, `/ledger?campaign=${campaignId}`);
    liaison = await stage.enterAs(unitId, 'liaison', { width }, caseAddress);
    await until(() => listening() === 2);
    // Both have joined the round that follows.
    await new Promise(resolve => setTimeout(resolve, 800));
  });
  afterAll(async () => {
    await office.context().close();
    await liaison.context().close();
    await until(() => listening() === 0);
  });

  const row = (ref: string) =>
    office
      .locator('tr, main li')
      .filter({ hasText: `问题 ${ref}` })
      .first();
  const bar = () => office.getByRole('button', { name: /项已更新/ });
  /** The liaison acts by the page's own dialog. */
  const act = async (name: string) => {
    await liaison.getByRole('button', { name, exact: true }).first().click();
    await liaison.getByRole('dialog').getByRole('button', { name, exact: true }).click();
    await liaison.getByRole('dialog').waitFor({ state: 'detached' });
  };

  it('in a list what another does waits behind a bar: no row moves before the reader asks', async () => {
    await row('一-1').filter({ hasText: '交办' }).waitFor();
    await act('签收');
    const began = performance.now();
    await bar().waitFor();
    expect(performance.now() - began).toBeLessThan(withinMs);
    expect(await bar().textContent()).toBe('1 项已更新，点此刷新');
    expect(await row('一-1').textContent()).toContain('交办');
    await bar().click();
    await row('一-1').filter({ hasText: '签收' }).waitFor();
    expect(await bar().count()).toBe(0);
  });

  it('one’s own act raises no bar', async () => {
    await liaison.goto(`${stage.url}/tasks/all`);
    await liaison.getByRole('button', { name: '签收' }).first().waitFor();
    await until(() => listening() === 2);
    await liaison.getByRole('button', { name: '签收' }).first().click();
    const confirm = liaison.getByRole('dialog').getByRole('button', { name: /签收|确/ });
    if (await confirm.count()) await confirm.first().click();
    await bar().waitFor();
    await new Promise(resolve => setTimeout(resolve, 1500));
    expect(await liaison.getByRole('button', { name: /项已更新/ }).count()).toBe(0);
    await bar().click();
  });

  it('a case is seen as it is within two seconds, and an open form keeps what is typed, the focus and its place', async () => {
    await office.goto(stage.url + caseAddress);
    await liaison.goto(stage.url + caseAddress);
    await office.getByRole('button', { name: '电话催办' }).first().click();
    const spoken = office.getByRole('dialog').getByLabel('与谁通话');
    await spoken.fill('王');
    await until(() => listening() === 2);
    await new Promise(resolve => setTimeout(resolve, 800));
    await liaison.getByRole('button', { name: '报整改方案', exact: true }).first().click();
    const form = liaison.getByRole('dialog');
    await form.getByRole('textbox').first().fill('分三段清理');
    await form.locator('.ant-modal-footer button').last().click();
    await form.waitFor({ state: 'detached' });
    const began = performance.now();
    await office
      .locator('.ant-steps-item-active, [aria-current="step"]')
      .filter({ hasText: '方案已报' })
      .first()
      .waitFor();
    expect(performance.now() - began).toBeLessThan(withinMs);
    expect(await spoken.inputValue()).toBe('王');
    expect(await spoken.evaluate(one => one === document.activeElement)).toBe(true);
    await office.keyboard.press('Escape');
  });

  it('signing out ends the stream', async () => {
    await until(() => listening() === 2);
    await liaison.locator('.top-tools button').last().click();
    await liaison.getByRole('button', { name: '退出登录' }).click();
    await liaison.getByRole('button', { name: '登录' }).waitFor();
    await until(() => listening() === 1);
  });
});

it('where streams are blocked a page asks, and shows the same', async () => {
  const campaignId = await createCampaign(stage.db, { cases: [{ ref: '二-1', leads: ['堵'] }] });
  const address = `/cases/${encodeURIComponent(`${campaignId}:二-1`)}`;
  const office = await stage.enterAs('office', 'coordinator', {}, '/');
  const asked: string[] = [];
  await office.route('**/api/v1/changes*', async route => {
    if (route.request().headers()['accept']?.includes('event-stream')) return await route.abort();
    asked.push(route.request().url());
    return await route.continue();
  });
  await office.goto(stage.url + address);
  await until(() => asked.length > 0, 15_000);
  expect(listening()).toBe(0);
  const liaison = await stage.enterAs('堵', 'liaison', {}, address);
  await liaison.getByRole('button', { name: '签收', exact: true }).first().click();
  await liaison.getByRole('dialog').getByRole('button', { name: '签收', exact: true }).click();
  await office.locator('.ant-steps-item-active').filter({ hasText: '签收' }).waitFor({ timeout: 15_000 });
  await office.context().close();
  await liaison.context().close();
}, 90_000);
