import type { Page } from 'playwright-core';
import { seedPast } from '../../cli/demo/seed-past';
import { demoNow } from '../support/demo-county';
import { systemOnStage } from './on-stage';

/** On the demonstration's 13 June 2018 six proposals wait. */
const stage = systemOnStage(db => seedPast(db, demoNow));

/** The leader with a telephone and at a desk, each with a proposal and a case of his own. */
describe.each([
  { width: 390, unitId: 'banqianban', ref: '五-1' },
  { width: 1440, unitId: 'nongyeju', ref: '五-2' },
])('at $width px', ({ width, unitId, ref }) => {
  let leader: Page;
  const proposal = `/proceedings/${encodeURIComponent(`demo:interview:${unitId}:2018-06-08`)}`;

  beforeAll(async () => {
    leader = await stage.enter('leader', { width });
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
    expect(await leader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
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
    const box = (await sheet.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(await sheet.getByRole('button', { name: '确认不批准' }).isDisabled()).toBe(true);
    await sheet.getByRole('radio', { name: /另行当面了解/ }).check();
    await sheet.getByLabel('补充一句').fill('周五当面谈');
    await sheet.getByRole('button', { name: '确认不批准' }).click();
    await leader.getByRole('status').getByText('另行当面了解，暂不约谈；周五当面谈').waitFor();
    expect(await button('批准约谈').count()).toBe(0);
    const decided = leader.url();
    await leader.getByRole('link', { name: /下一件/ }).click();
    await leader.getByRole('button', { name: /^批准/ }).waitFor();
    expect(leader.url()).not.toBe(decided);
  });

  it('writes a 批示, which becomes a duty among the unit’s tasks', async () => {
    await open(`/cases/${encodeURIComponent(`demo:${ref}`)}`);
    await button('批示').click();
    const dialog = leader.getByRole('dialog');
    await dialog.getByRole('button', { name: '请说明未按期完成的原因和完成日期。' }).first().click();
    await dialog.getByText('6月19日').first().waitFor();
    await dialog.getByRole('combobox').click();
    await leader.getByTitle('县财政局').click();
    // Several may be chosen: the list stays until a press beside it.
    await dialog.getByText(/^点名的单位须在期限内/).click();
    await dialog
      .getByRole('button', { name: '批 示' })
      .or(dialog.getByRole('button', { name: '批示' }))
      .first()
      .click();
    await dialog.waitFor({ state: 'hidden' });
    await leader.getByRole('region', { name: '圈阅与批示' }).getByText('县财政局').first().waitFor();
    const unit = await stage.enter('caizhengju.liaison', { width });
    await unit
      .getByRole('article', { name: /答复批示/ })
      .filter({ hasText: ref })
      .first()
      .waitFor();
  });
});
