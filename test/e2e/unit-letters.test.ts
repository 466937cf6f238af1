import type { Page } from 'playwright-core';
import { commandLetters } from '../../prisma/record/command-letter';
import { takeSteps } from '../../prisma/record/take-steps';
import { supervisor } from '../support/campaign';
import { confirmInterview } from '../support/confirm-interview';
import { draftLetterTo } from '../support/draft-papers';
import { createCampaign, setClock } from '../support/factories';
import { apiOnStage } from './on-stage';
import { photo } from './pictures';
import { violationsOf } from './violations-of';

const stage = apiOnStage();
const widths = [1440, 390] as const;

const deliver = async (ids: string[]): Promise<void> => {
  for (const id of ids)
    for (const command of ['sign', 'number', 'deliver'] as const)
      await commandLetters(stage.db, { letterIds: [id], command, actor: supervisor, requestId: null });
};
const statuses = async (ids: string[]) =>
  (await stage.db.letter.findMany({ where: { id: { in: ids } } })).map(one => one.status);
const noSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

it.each(widths)(
  'letters that have come stand above the tasks: one is signed for with a press, the rest together, at %i',
  async width => {
    const unitId = `unit-letters-${width}`;
    const campaignId = await createCampaign(stage.db, { cases: [{ ref: '一-1', leads: [unitId] }] });
    const page = await stage.enterAs(unitId, 'liaison', { width });
    const ids = [];
    for (let n = 0; n < 3; n++) ids.push(await draftLetterTo(stage.db, campaignId, unitId));
    await deliver(ids);
    await page.reload();
    const panel = page.getByRole('region', { name: '收到 3 份函，待签收' });
    await panel.getByText('不能撤回').waitFor();
    // Folded: what is owed by a day is not pushed off the first screen.
    await panel.getByText('逐份看').click();
    expect([await noSideways(page), await violationsOf(page)]).toEqual([true, []]);
    await panel
      .getByRole('button', { name: /^签收：/ })
      .first()
      .click();
    await page.getByText('已签收 1 份函，记入办理过程').waitFor();
    await page.getByRole('button', { name: '全部签收（2 份）' }).click();
    await page.getByText('已签收 2 份函，记入办理过程').waitFor();
    await page.getByRole('region', { name: /待签收/ }).waitFor({ state: 'detached' });
    expect(await statuses(ids)).toEqual(['acknowledged', 'acknowledged', 'acknowledged']);
    expect([await noSideways(page), await violationsOf(page)]).toEqual([true, []]);
  },
  60_000,
);

it('a letter’s own page is signed for with one press, and answered', async () => {
  const campaignId = await createCampaign(stage.db, { cases: [{ ref: '一-1', leads: ['unit-answers'] }] });
  const id = await draftLetterTo(stage.db, campaignId, 'unit-answers');
  await deliver([id]);
  const page = await stage.enterAs('unit-answers', 'liaison', {}, `/letters/${encodeURIComponent(id)}`);
  await page.getByRole('button', { name: '签收', exact: true }).click();
  await page.getByRole('button', { name: '签收', exact: true }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '回函' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '回函内容' }).fill('已按要求办理。');
  await dialog.getByRole('button', { name: '回函' }).click();
  await page.getByRole('region', { name: '正文' }).getByText('已按要求办理。').waitFor();
  expect(await statuses([id])).toEqual(['replied']);
}, 60_000);

it.each(widths)(
  'feedback after an interview is written on the task’s page, with a photograph, at %i',
  async width => {
    const unitId = `unit-called-${width}`;
    const campaignId = await createCampaign(stage.db, { cases: [{ ref: '一-1', leads: [unitId] }] });
    const docketIds = [`${campaignId}:一-1`];
    await setClock(stage.db, campaignId, '2018-05-16T09:00:00+08:00');
    await takeSteps(stage.db, campaignId, docketIds, { steps: 'rungs' });
    await deliver((await stage.db.letter.findMany({ where: { campaignId } })).map(one => one.id));
    await setClock(stage.db, campaignId, '2018-05-22T09:00:00+08:00');
    await takeSteps(stage.db, campaignId, docketIds, { steps: 'rungs' });
    const { id } = await stage.db.proceeding.findFirstOrThrow({ where: { campaignId } });
    await confirmInterview(stage.db, id);
    const page = await stage.enterAs(unitId, 'liaison', { width });
    const feedback = () => stage.db.obligation.findFirstOrThrow({ where: { campaignId, kind: 'feedback' } });
    expect((await feedback()).state).toBe('open');
    await page.getByRole('article', { name: /反馈/ }).getByRole('link', { name: '去办理' }).click();
    const form = page.getByRole('region', { name: '书面反馈' });
    await form.getByRole('textbox').fill('已清理两段，余下一段本周完成。');
    await form
      .locator('input[type=file]')
      .first()
      .setInputFiles([photo('现场.png', 1)]);
    await form.getByText('现场.png 已上传').waitFor({ state: 'attached' });
    expect([await noSideways(page), await violationsOf(page)]).toEqual([true, []]);
    await form.getByRole('button', { name: '书面反馈' }).click();
    await page.getByRole('heading', { level: 1, name: /已报出/ }).waitFor();
    expect((await feedback()).state).toBe('met');
    // Whoever checks it sees the photograph on the interview's page.
    await page.goto(`${stage.url}/proceedings/${encodeURIComponent(id)}`);
    await page.getByRole('button', { name: '看大图：现场.png' }).waitFor();
  },
  90_000,
);
