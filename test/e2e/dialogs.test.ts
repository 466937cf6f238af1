import type { Page } from 'playwright-core';
import { createCampaign } from '../support/factories';
import { apiOnStage } from './on-stage';
import { anew } from './open-browser';

const stage = apiOnStage();
let page: Page;
let campaignId: string;

beforeAll(async () => {
  campaignId = await createCampaign(stage.db, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
  const address = `/cases/${encodeURIComponent(`${campaignId}:一-1`)}`;
  page = await stage.enterAs('unit-a', 'liaison', { motion: 'no-preference' }, address);
}, 60_000);
beforeEach(async () => {
  page = await anew(page, stage.errors);
});

const cancel = () => page.getByRole('dialog').getByRole('button', { name: '取消' });

/** Where 取消 is in each frame of the first half second in which there is a dialog. */
const placesOfCancel = () =>
  page.evaluate(async () => {
    const places = new Set<string>();
    for (const startedAt = performance.now(); performance.now() - startedAt < 500;) {
      await new Promise(requestAnimationFrame);
      const button = document.querySelector('.ant-modal-footer button');
      if (!button) continue;
      const { x, y, width, height } = button.getBoundingClientRect();
      places.add([x, y, width, height].map(Math.round).join(' '));
    }
    return [...places];
  });

it('a dialog does not grow away from under a press: its buttons are in their place from the first frame', async () => {
  await page.getByRole('button', { name: '报进展' }).waitFor();
  // From the button on, antd lets it grow from where the mouse was.
  const box = await page.getByRole('button', { name: '报进展' }).boundingBox();
  if (!box) throw new Error('no button');
  const [places] = await Promise.all([placesOfCancel(), page.mouse.click(box.x + 5, box.y + 5)]);
  expect(places).toHaveLength(1);
  await cancel().click();
  await page.getByRole('dialog').waitFor({ state: 'detached', timeout: 5_000 });
}, 60_000);

it('closes while it is being opened, by mouse, keyboard, and in a tab in the background where nothing is drawn', async () => {
  const closings = [
    () => cancel().click(),
    () => page.keyboard.press('Escape'),
    async () => {
      const front = await page.context().newPage();
      await cancel().dispatchEvent('click');
      await front.close();
    },
  ];
  for (const close of closings) {
    await page.getByRole('button', { name: '报进展' }).click();
    await cancel().waitFor({ state: 'attached' });
    await close();
    await page.getByRole('dialog').waitFor({ state: 'detached', timeout: 5_000 });
    expect(await page.locator('.ant-modal-wrap').count()).toBe(0);
  }
  expect(await page.evaluate(() => getComputedStyle(document.body).overflowY)).not.toBe('hidden');
}, 60_000);

it('whoever asked for less motion is not left before a question that waits for an animation', async () => {
  const office = await stage.enterAs('office', 'coordinator', {}, `/campaigns/${campaignId}`);
  await office.getByRole('textbox', { name: '选择日期' }).fill('2018-05-20');
  await office.keyboard.press('Enter');
  await office.getByRole('button', { name: '走到这一日' }).click();
  await office.getByRole('dialog').getByRole('button', { name: '取消' }).click();
  await office.locator('.ant-modal-wrap').waitFor({ state: 'detached', timeout: 5_000 });
  await office.getByRole('button', { name: '走到这一日' }).click();
}, 60_000);
