import type { Page } from 'playwright-core';
import { seedPast } from '../../cli/demo/seed-past';
import { demoNow } from '../support/demo-county';
import { systemOnStage } from './on-stage';

/** A leader with a telephone, on the demonstration's 13 June 2018, when six proposals wait. */
const stage = systemOnStage(db => seedPast(db, demoNow));
let leader: Page;
const proposal = '/proceedings/demo%3Ainterview%3Abanqianban%3A2018-06-08';

beforeAll(async () => {
  leader = await stage.enter('leader', { width: 390 });
}, 120_000);

const open = async (path: string): Promise<void> => {
  await leader.goto(`${stage.url}${path}`);
  await leader.getByRole('heading', { level: 1 }).waitFor();
};
const button = (name: string) => leader.getByRole('button', { name, exact: true });

it('asks the question, with what was done, the unit’s side, why now and both consequences on one page', async () => {
  await open(proposal);
  expect(await leader.getByRole('heading', { level: 1 }).innerText()).toMatch(/^是否约谈.+？$/);
  for (const name of [/已经做过什么/, '单位的情况', '为什么是现在', '两种答复的后果'])
    await leader.getByRole('region', { name }).waitFor();
  const [no, yes] = [await button('不批准…').boundingBox(), await button('批准约谈').boundingBox()];
  expect([no?.width, no?.height]).toEqual([yes?.width, yes?.height]);
  expect(await leader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

it('sends nothing without a signal, and nothing later', async () => {
  await open(proposal);
  await leader.context().setOffline(true);
  await leader.getByRole('alert').getByText('没有网络').waitFor();
  expect(await button('批准约谈').isDisabled()).toBe(true);
  await leader.context().setOffline(false);
  await leader.getByRole('alert').waitFor({ state: 'detached' });
  expect(await button('批准约谈').isDisabled()).toBe(false);
});

it('names unit and day before it approves, and takes a step back', async () => {
  await open(proposal);
  await button('批准约谈').click();
  await leader
    .getByRole('dialog')
    .getByText(/\d+月\d+日前后约谈/)
    .waitFor();
  await button('返回').click();
  await leader.getByRole('dialog').waitFor({ state: 'detached' });
});

it('declines with a reason that the leader chooses and completes; the words stay on record', async () => {
  await open(proposal);
  await button('不批准…').click();
  const sheet = leader.getByRole('dialog');
  expect(await sheet.getByRole('radio', { checked: true }).count()).toBe(0);
  expect(await sheet.getByRole('button', { name: '确认不批准' }).isDisabled()).toBe(true);
  await sheet.getByRole('radio', { name: /另行当面了解/ }).check();
  await sheet.getByLabel('补充一句').fill('周五当面谈');
  await sheet.getByRole('button', { name: '确认不批准' }).click();
  await leader.getByRole('status').getByText('另行当面了解，暂不约谈；周五当面谈').waitFor();
  expect(await button('批准约谈').count()).toBe(0);
  await leader.getByRole('link', { name: /下一件/ }).click();
  await button('批准约谈').waitFor();
});

it('writes a 批示, which becomes a duty among the unit’s tasks', async () => {
  await open('/cases/demo%3A%E4%BA%94-1');
  await button('批示').click();
  const dialog = leader.getByRole('dialog');
  await dialog.getByRole('button', { name: '请说明未按期完成的原因和完成日期。' }).click();
  await dialog.getByText('6月19日').first().waitFor();
  await dialog.getByRole('combobox').click();
  await leader.getByTitle('县财政局').click();
  await dialog
    .getByRole('button', { name: '批 示' })
    .or(dialog.getByRole('button', { name: '批示' }))
    .first()
    .click();
  await dialog.waitFor({ state: 'hidden' });
  await leader.getByRole('region', { name: '圈阅与批示' }).getByText('县财政局').first().waitFor();
  const unit = await stage.enter('caizhengju.liaison');
  await unit
    .getByText(/答复批示/)
    .first()
    .waitFor();
});
