import type { Page } from 'playwright-core';
import { hashPassword } from '../../api/session/passwords';
import { createCampaign, createPerson } from '../support/factories';
import { apiOnStage } from './on-stage';
import { violationsOf } from './violations-of';

const stage = apiOnStage();
const widths = [1440, 390] as const;
const password = 'correct horse battery';
const words = '一、清点。二、公开。';

const liaisonOf = async (unitId: string) => {
  const passwordHash = await hashPassword(password);
  return createPerson(stage.db, { unitId, roles: ['liaison'], passwordHash });
};

/** A case of one unit, its liaison, and the page of the task to hand in a plan. */
const enter = async (unitId: string, width: number) => {
  const campaignId = await createCampaign(stage.db, { cases: [{ ref: '一-1', leads: [unitId] }] });
  const docketId = `${campaignId}:一-1`;
  const person = await liaisonOf(unitId);
  const { id } = await stage.db.obligation.findFirstOrThrow({ where: { docketId, kind: 'plan' } });
  // A paper about this one case: the plan of the whole unit is a page of its own.
  const path = `/tasks/${encodeURIComponent(id)}?act=submit-plan`;
  const page = await stage.enter(person.login, { width }, path);
  await plan(page).waitFor();
  return { page, person, docketId, campaignId, path };
};

const plan = (page: Page) => page.getByRole('textbox', { name: '整改方案' });
const send = (page: Page) => page.getByRole('button', { name: '报整改方案' });
const keptText = async (personId: string): Promise<unknown> =>
  (await stage.db.keptForm.findFirst({ where: { typedById: personId } }))?.values;
const plansOf = (docketId: string) => stage.db.event.count({ where: { docketId, type: 'submitted' } });

it.each(widths)(
  'a connection lost while typing: said so, kept here, and on the server once it is back; at %i',
  async width => {
    const { page, person } = await enter(`u-offline-${width}`, width);
    await plan(page).fill('一、');
    await page.getByText(/^已暂存 \d\d:\d\d$/).waitFor();
    await page.context().setOffline(true);
    await plan(page).fill(words);
    await page.getByText('未连上，已留在本机，连上后自动暂存').waitFor();
    expect(await keptText(person.id)).toEqual({ text: '一、' });
    await page.context().setOffline(false);
    await page.getByText(/^已暂存 \d\d:\d\d$/).waitFor();
    expect(await keptText(person.id)).toEqual({ text: words });
  },
);

it.each(widths)(
  'a connection lost while sending: it goes on by itself, and is done once; at %i',
  async width => {
    const { page, docketId } = await enter(`u-sending-${width}`, width);
    await plan(page).fill(words);
    await page.getByText(/^已暂存/).waitFor();
    // The server does it, but its answer is lost.
    const keys: (string | undefined)[] = [];
    await page.route('**/commands', async route => {
      keys.push(route.request().headers()['idempotency-key']);
      if (keys.length > 1) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await send(page).click();
    await page.getByText('没有连上，还没有收到答复。连上后自动再送，不会重复办理。').waitFor();
    await page.getByRole('heading', { level: 1, name: '报整改方案：已报出' }).waitFor();
    expect([keys.length, new Set(keys).size, await plansOf(docketId)]).toEqual([2, 1, 1]);
  },
);

it.each(widths)(
  'a sign-in expired while typing: the same person goes on with what was typed; at %i',
  async width => {
    const { page, person, docketId } = await enter(`u-expired-${width}`, width);
    await stage.db.session.deleteMany({ where: { personId: person.id } });
    await plan(page).fill(words);
    const again = page.getByRole('dialog', { name: '登录已过期' });
    await again.waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await again.waitFor();
    await again.getByLabel('密码', { exact: true }).fill('wrong');
    await again.getByRole('button', { name: '登录', exact: true }).click();
    await again.getByRole('alert').waitFor();
    await again.getByLabel('密码', { exact: true }).fill(password);
    await again.getByRole('button', { name: '登录', exact: true }).click();
    await again.waitFor({ state: 'detached' });
    await page.getByText(/^已暂存/).waitFor();
    expect([await plan(page).inputValue(), await keptText(person.id)]).toEqual([words, { text: words }]);
    // And expired again while sending: it is sent once he is back.
    await stage.db.session.deleteMany({ where: { personId: person.id } });
    await send(page).click();
    await again.getByLabel('密码', { exact: true }).fill(password);
    await again.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '报整改方案：已报出' }).waitFor();
    expect(await plansOf(docketId)).toBe(1);
  },
);

it('somebody else who signs in over the page is sent home and sees nothing of it', async () => {
  const { page, person, path } = await enter('u-another', 1440);
  const other = await liaisonOf('u-another');
  await stage.db.session.deleteMany({ where: { personId: person.id } });
  await plan(page).fill(words);
  const again = page.getByRole('dialog', { name: '登录已过期' });
  await again.getByLabel('账号').fill(other.login);
  await again.getByLabel('密码', { exact: true }).fill(password);
  await again.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL(`${stage.url}/`);
  await page.getByRole('navigation', { name: '主菜单' }).waitFor();
  await page.goto(stage.url + path);
  await plan(page).waitFor();
  expect(await plan(page).inputValue()).toBe('');
  expect([await keptText(other.id), await keptText(person.id)]).toEqual([undefined, undefined]);
});

it.each(widths)(
  'a conflict shows what happened and how it stands; the text stays and is sent on that; at %i',
  async width => {
    const { page, docketId, campaignId } = await enter(`u-conflict-${width}`, width);
    const colleague = await liaisonOf(`u-conflict-${width}`);
    await page.goto(`${stage.url}/cases/${encodeURIComponent(docketId)}`);
    await page.getByRole('button', { name: '报进展' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('完成进度(%)').fill('40');
    await dialog.getByLabel('进展情况').fill(words);
    await stage.server.ask(`/campaigns/${campaignId}/commands`, {
      method: 'POST',
      token: colleague.token,
      body: { docketIds: [docketId], command: { kind: 'sign-for' } },
    });
    await dialog.getByRole('button', { name: '报进展' }).click();
    await dialog.getByText('在您填写期间,此事项已有变动').waitFor();
    await dialog
      .getByText(/已签收|签收/)
      .first()
      .waitFor();
    const sendAgain = dialog.getByRole('button', { name: '按现在的情况再送一次' });
    await sendAgain.and(page.locator(':enabled')).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await dialog.getByLabel('进展情况').inputValue()).toBe(words);
    await sendAgain.click();
    await dialog.waitFor({ state: 'detached' });
    expect(await stage.db.event.count({ where: { docketId, type: 'progress-reported' } })).toBe(1);
  },
);

it.each(widths)(
  'a form begun on one device goes on at another; two words for one field are asked about; at %i',
  async width => {
    const { page, person, path } = await enter(`u-devices-${width}`, width);
    await plan(page).fill('一、清点。');
    await page.getByText(/^已暂存/).waitFor();
    const other = await stage.enter(person.login, { width }, path);
    await other.getByText(/^在另一台设备上暂存于 /).waitFor();
    expect(await plan(other).inputValue()).toBe('一、清点。');
    await plan(other).fill(words);
    await other.getByText(/^已暂存/).waitFor();
    await plan(page).fill('一、清点，并公示。');
    await page.getByText('“内容”在另一处也改了').waitFor();
    await page.getByText(words, { exact: true }).waitFor();
    expect(await keptText(person.id)).toEqual({ text: words });
    await page.getByRole('button', { name: '用另一处的' }).click();
    expect(await plan(page).inputValue()).toBe(words);
    // Thrown away, and brought back.
    await page.getByRole('button', { name: '丢弃' }).click();
    await page.getByRole('button', { name: '撤销' }).click();
    expect(await plan(page).inputValue()).toBe(words);
    await page.getByText(/^已暂存/).waitFor();
    expect(await keptText(person.id)).toEqual({ text: words });
    await other.context().close();
  },
);

it.each(widths)(
  'reloaded in the middle of a send that arrived: it is not there a second time; at %i',
  async width => {
    const { page, person, docketId, path } = await enter(`u-arrived-${width}`, width);
    await plan(page).fill(words);
    await page.getByText(/^已暂存/).waitFor();
    await page.route('**/commands', async route => {
      await route.fetch();
      await page.goto(`${stage.url}${path}`).catch(() => undefined);
    });
    await send(page).click();
    await page.getByRole('heading', { level: 1, name: '这件事已经办完，或不再由您办理' }).waitFor();
    expect([await plansOf(docketId), await keptText(person.id)]).toEqual([1, {}]);
  },
);

it.each(widths)(
  'reloaded before a send arrived: the text is there, and the same send has the same key; at %i',
  async width => {
    const { page, docketId, path } = await enter(`u-lost-${width}`, width);
    await plan(page).fill(words);
    await page.getByText(/^已暂存/).waitFor();
    const keys: (string | undefined)[] = [];
    await page.route('**/commands', async route => {
      keys.push(route.request().headers()['idempotency-key']);
      if (keys.length > 1) return route.continue();
      await page.goto(`${stage.url}${path}`).catch(() => undefined);
      return undefined;
    });
    await send(page).click();
    await page.getByText('上次送出后没有收到答复。再送一次，不会重复办理。').waitFor();
    expect(await plan(page).inputValue()).toBe(words);
    await send(page).click();
    await page.getByRole('heading', { level: 1, name: '报整改方案：已报出' }).waitFor();
    expect([keys.length, new Set(keys).size, await plansOf(docketId)]).toEqual([2, 1, 1]);
  },
);
