import type { Page } from 'playwright-core';
import { createCampaign, createPerson } from '../support/factories';
import { apiOnStage } from './on-stage';
import { violationsOf } from './violations-of';

const stage = apiOnStage();
const widths = [1440, 390] as const;

/** A unit whose head signs off, with one problem; its liaison and its head, each on their own home. */
const enter = async (unitId: string, width: number) => {
  const campaignId = await createCampaign(stage.db, { cases: [{ ref: '一-1', leads: [unitId] }] });
  await stage.db.unit.update({ where: { id: unitId }, data: { signsOff: true } });
  const liaison = await createPerson(stage.db, { unitId, roles: ['liaison'] });
  const head = await createPerson(stage.db, { unitId, roles: ['head'] });
  const docketId = `${campaignId}:一-1`;
  const plan = () => stage.db.obligation.findFirstOrThrow({ where: { docketId, kind: 'plan' } });
  const open = (login: string, at?: string) => stage.enter(login, { width }, at);
  return { liaison, head, plan, open, campaignId, docketId };
};

const noSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

/** The liaison writes a plan on the task's page and puts it before her head. */
const prepare = async (page: Page, text: string) => {
  await page.getByRole('heading', { level: 1, name: '报整改方案' }).waitFor();
  await page.getByRole('textbox', { name: '整改方案' }).fill(text);
  await page.getByRole('button', { name: '送审签（报整改方案）' }).click();
  await page.getByRole('heading', { level: 1, name: '报整改方案：已送审签' }).waitFor();
};

it.each(widths)(
  'a liaison prepares a plan, her head finds it on his home and signs it off in three taps at most, at %i',
  async width => {
    const { liaison, head, plan, open } = await enter(`unit-signs-${width}`, width);
    const hers = await open(liaison.login, `/tasks/${encodeURIComponent((await plan()).id)}?act=submit-plan`);
    await prepare(hers, '一、清点。二、公开。');
    expect((await plan()).state).toBe('open');
    expect(await noSideways(hers)).toBe(true);

    const his = await open(head.login);
    let taps = 0;
    const tap = async (act: Promise<unknown>) => {
      taps += 1;
      await act;
    };
    const line = his.getByRole('article', { name: '审签：报整改方案' });
    await line.getByText('拟稿').waitFor();
    // What waits for him stands there once, and counts.
    expect(await his.getByRole('article', { name: '报整改方案', exact: true }).count()).toBe(0);
    await tap(line.getByRole('link', { name: '审签' }).click());
    await his.getByText('一、清点。二、公开。').waitFor();
    await his.getByText('期限照常计算，不因审签停下').waitFor();
    expect(await violationsOf(his)).toEqual([]);
    expect(await noSideways(his)).toBe(true);
    await tap(his.getByRole('button', { name: '审签报出' }).click());
    await his.getByText('已审签报出').waitFor();
    expect(taps).toBeLessThanOrEqual(3);
    expect((await plan()).state).toBe('met');
  },
  90_000,
);

it.each(widths)(
  'sent back with a reason, it comes back to the liaison first, with her text, and goes again, at %i',
  async width => {
    const { liaison, head, plan, open } = await enter(`unit-back-${width}`, width);
    const hers = await open(liaison.login, `/tasks/${encodeURIComponent((await plan()).id)}?act=submit-plan`);
    await prepare(hers, '第一稿：清点全部台账');

    const his = await open(head.login);
    await his.getByRole('link', { name: '审签', exact: true }).click();
    await his.getByRole('button', { name: '退回修改' }).click();
    const dialog = his.getByRole('dialog');
    expect(await violationsOf(his)).toEqual([]);
    await dialog.getByRole('button', { name: /^措施写得不具体/ }).click();
    await dialog.getByRole('button', { name: '退回修改' }).click();
    await his.getByRole('status').getByText(/退回/).waitFor();

    await hers.goto(stage.url);
    const line = hers.getByRole('article').first();
    await line.getByText('措施写得不具体').waitFor();
    expect(await violationsOf(hers)).toEqual([]);
    await line.getByRole('link', { name: '修改后再送' }).click();
    const field = hers.getByRole('textbox', { name: '整改方案' });
    await field.waitFor();
    expect(await field.inputValue()).toBe('第一稿：清点全部台账');
    await prepare(hers, '第二稿：由会计于六月前清点');

    await his.goto(stage.url);
    await his.getByRole('link', { name: '审签', exact: true }).click();
    await his.getByText('第二稿：由会计于六月前清点').waitFor();
    await his.getByRole('button', { name: '审签报出' }).click();
    await his.getByText('已审签报出').waitFor();
    expect((await plan()).state).toBe('met');
  },
  90_000,
);

it('what waits says so on the liaison’s task, is taken back with its text, and goes directly with a stamped scan', async () => {
  const { liaison, plan, open } = await enter('unit-stamped', 390);
  const address = `/tasks/${encodeURIComponent((await plan()).id)}?act=submit-plan`;
  const page = await open(liaison.login, address);
  await prepare(page, '已经写好的话');
  await page.goto(stage.url + address);
  await page.getByText('等负责人审签').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: '撤回修改' }).click();
  const field = page.getByRole('textbox', { name: '整改方案' });
  await field.waitFor();
  expect(await field.inputValue()).toBe('已经写好的话');
  await page.getByRole('checkbox', { name: '已盖章，直接报出' }).check();
  await page.locator('input[type=file]').setInputFiles({
    name: '整改方案.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4 stamped'),
  });
  await page.getByRole('button', { name: /^移除/ }).waitFor();
  await page.getByRole('button', { name: '报整改方案', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: '报整改方案：已报出' }).waitFor();
  expect((await plan()).state).toBe('met');
}, 90_000);

it('while the head looks, the case moves on: his signature is refused, he sees what happened and signs', async () => {
  const { liaison, head, plan, open, campaignId, docketId } = await enter('unit-moves', 1440);
  const hers = await open(liaison.login, `/tasks/${encodeURIComponent((await plan()).id)}?act=submit-plan`);
  await prepare(hers, '写好的方案');
  const his = await open(head.login);
  await his.getByRole('link', { name: '审签', exact: true }).click();
  await his.getByText('写好的方案').waitFor();
  const moved = await stage.server.ask(`/campaigns/${campaignId}/commands`, {
    method: 'POST',
    token: liaison.token,
    body: { docketIds: [docketId], command: { kind: 'sign-for' } },
  });
  expect(moved.status).toBe(200);
  await his.getByRole('button', { name: '审签报出' }).click();
  await his.getByText('内容已被他人更新').waitFor();
  await his.getByRole('region', { name: '送审签以后，事项有新的情况' }).waitFor();
  expect(await his.getByText('写好的方案').count()).toBe(1);
  await his.getByRole('button', { name: '审签报出' }).click();
  await his.getByText('已审签报出').waitFor();
}, 90_000);

it('the head turns it on on the unit’s own page, and the liaison reads it there', async () => {
  const unitId = 'unit-sets';
  await createCampaign(stage.db, { cases: [{ ref: '一-1', leads: [unitId] }] });
  const head = await createPerson(stage.db, { unitId, roles: ['head'] });
  const liaison = await createPerson(stage.db, { unitId, roles: ['liaison'] });
  const his = await stage.enter(head.login, { width: 390 }, '/unit');
  await his.getByRole('button', { name: '启用负责人审签' }).click();
  await his.getByRole('button', { name: '停用负责人审签' }).waitFor();
  expect(await violationsOf(his)).toEqual([]);
  const hers = await stage.enter(liaison.login, { width: 1440 }, '/unit');
  await hers.getByText('已启用').waitFor();
  expect(await hers.getByRole('button', { name: /负责人审签/ }).count()).toBe(0);
}, 60_000);
