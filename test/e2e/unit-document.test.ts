import type { Page } from 'playwright-core';
import { createCampaign, createPerson, setClock } from '../support/factories';
import { apiOnStage } from './on-stage';
import { violationsOf } from './violations-of';

const stage = apiOnStage();
const widths = [1440, 390] as const;

/** Two problems of one unit on the Sunday before its report is due, its liaison, and somebody of the office. */
const enter = async (unitId: string, width: number) => {
  const campaignId = await createCampaign(stage.db, {
    cases: ['一-1', '一-2'].map(ref => ({ ref, leads: [unitId] })),
  });
  await setClock(stage.db, campaignId, '2018-06-10T09:00:00+08:00');
  const liaison = await createPerson(stage.db, { unitId, roles: ['liaison'] });
  const office = await createPerson(stage.db, { unitId: 'office', roles: ['coordinator'] });
  const page = await stage.enter(liaison.login, { width });
  const address = `${stage.url}/campaigns/${campaignId}/returns/${unitId}/report`;
  return { campaignId, unitId, liaison, office, page, address };
};

/** As a mail names it: the case, and the task that it is about. */
const mailLink = async (campaignId: string, ref: string): Promise<string> => {
  const docketId = `${campaignId}:${ref}`;
  const { id } = await stage.db.obligation.findFirstOrThrow({ where: { docketId, kind: 'report' } });
  return `${stage.url}/cases/${encodeURIComponent(docketId)}?task=${encodeURIComponent(id)}`;
};

const statesOf = async (campaignId: string): Promise<string[]> => {
  const all = await stage.db.obligation.findMany({
    where: { campaignId, kind: 'report' },
  });
  return all.map(one => `${one.round} ${one.state}`);
};

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const send = (page: Page) => page.getByRole('button', { name: '报整改报告（一并办结 2 项）' });
const day = async (page: Page, on: string, at: ReturnType<Page['getByRole']>) => {
  await at.fill(on);
  await page.keyboard.press('Enter');
};
const noSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

/** A meeting or a day of study in a part that asks for them. */
const meeting = async (page: Page, where: string, what: string) => {
  await part(page, where).getByRole('button', { name: /^添加/ }).first().click();
  const row = part(page, where).getByRole('group', { name: /第 1 条$/ });
  await day(page, '2018-05-15', row.getByRole('textbox', { name: '日期' }));
  await row.getByRole('textbox', { name: '内容' }).fill(what);
};

const none = async (page: Page, where: string, reason: string) => {
  await part(page, where)
    .getByRole('button', { name: `本部分无内容：${where}` })
    .click();
  await part(page, where)
    .getByRole('textbox', { name: `${where}：无，理由` })
    .fill(reason);
};

const step = async (page: Page, ref: string, what: string) => {
  const steps = part(page, '下步整改打算').getByRole('group', { name: new RegExp(`^${ref} .*`) });
  await steps.getByRole('button', { name: new RegExp(`^添加${ref}`) }).click();
  const row = steps.getByRole('group', { name: /第 1 条$/ });
  await row.getByRole('textbox', { name: '做什么' }).fill(what);
  await row.getByRole('textbox', { name: '谁来做' }).fill('分管领导');
  await day(page, '2018-07-10', row.getByRole('textbox', { name: '到哪天' }));
};

const fill = async (page: Page) => {
  await meeting(page, '思想认识', '学习整改方案');
  await meeting(page, '研究部署', '研究整改措施');
  for (const ref of ['一-1', '一-2'])
    await part(page, '整改举措、进展和成效')
      .getByRole('textbox', { name: `${ref} 成效` })
      .fill(`${ref} 已清理三段`);
  await none(page, '执纪问责', '没有需要问责的情形');
  await none(page, '长效机制', '沿用原有制度');
  await part(page, '后续巩固提高打算')
    .getByRole('textbox', { name: '巩固提高打算' })
    .fill('七月底前复查一次');
  await step(page, '一-1', '复核名单');
  await step(page, '一-2', '复核账目');
};

describe.each(widths)('one report for all problems, at %i', width => {
  it('from the link of a mail to handed in: what the record has is read, what is missing is said in place, what differs has a reason', async () => {
    const { campaignId, page, office, address } = await enter(`unit-doc-${width}`, width);
    await page.goto(await mailLink(campaignId, '一-2'));
    await page.getByRole('heading', { level: 1, name: '整改报告' }).waitFor();
    await page.getByText('一份材料答复 2 个问题：一-1、一-2').waitFor();
    expect(page.url()).toContain('/report');
    expect(await violationsOf(page)).toEqual([]);

    // Nothing is disabled: what is missing is counted, and the focus goes to the first of it.
    await send(page).click();
    await page
      .getByRole('alert')
      .getByText(/^还差 \d+ 处$/)
      .waitFor();
    expect(await part(page, '思想认识').evaluate(one => one.contains(document.activeElement))).toBe(true);
    // Under the bar at the top a link may be half hidden, wherever one has scrolled to.
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await violationsOf(page)).toEqual([]);

    // The record is contradicted with a reason.
    const measures = part(page, '整改举措、进展和成效');
    await measures.getByRole('button', { name: '与实际不符：一-1 整改措施' }).click();
    const otherwise = measures.getByRole('group', { name: '整改措施，本单位另有说法' });
    await otherwise.getByLabel('本单位的说法').fill('逐户清理');
    await otherwise.getByLabel('理由').fill('方案印发后已调整');
    await measures.getByRole('button', { name: '来历：一-1 整改措施' }).click();

    await fill(page);
    await page.getByText('齐了，可以报出').waitFor();
    await page.getByText(/^已暂存 \d\d:\d\d$/).waitFor();
    // Reloaded in the middle, everything is there.
    await page.reload();
    await page.getByText('齐了，可以报出').waitFor();
    expect(await measures.getByLabel('理由').inputValue()).toBe('方案印发后已调整');
    expect(await noSideways(page)).toBe(true);

    await send(page).click();
    const dialog = page.getByRole('dialog', { name: '一并办结 2 个事项的整改报告' });
    await dialog.getByText('一-2').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: '报出' }).click();
    await page.getByText('整改报告已报出，一并办结 2 项').waitFor();
    await page.getByRole('region', { name: '报送情况' }).getByText('待审').waitFor();
    expect(await statesOf(campaignId)).toEqual(['1 met', '1 met']);
    expect(await violationsOf(page)).toEqual([]);

    // The office sends it back: a new round of both, with the words of the first.
    const unitId = `unit-doc-${width}`;
    const { unitFileId, version } = (
      await stage.server.ask(`/campaigns/${campaignId}/returns/${unitId}/report`, { token: office.token })
    ).body as { unitFileId: string; version: number };
    const back = await stage.server.ask(`/unit-files/${encodeURIComponent(unitFileId)}/commands`, {
      method: 'POST',
      token: office.token,
      headers: { 'if-match': `"${version}"` },
      body: { command: { kind: 'return-report', unitId, reason: '请写明复核由谁负责' } },
    });
    expect(back.status).toBe(200);
    await setClock(stage.db, campaignId, '2018-06-11T09:00:00+08:00');
    await page.goto(address);
    await page.getByRole('region', { name: '报送情况' }).getByText('请写明复核由谁负责').waitFor();
    expect(await statesOf(campaignId)).toEqual(['2 open', '2 open']);
    await page.getByText('齐了，可以报出').waitFor();
    const steps = part(page, '下步整改打算').getByRole('textbox', { name: '谁来做' }).first();
    expect(await steps.inputValue()).toBe('分管领导');
    await steps.fill('分管领导和股室负责人');
    await send(page).click();
    await page.getByRole('dialog').getByRole('button', { name: '报出' }).click();
    await page.getByText('整改报告已报出，一并办结 2 项').waitFor();
    expect(await statesOf(campaignId)).toEqual(['2 met', '2 met']);
    await page.getByText('第 2 次报送').waitFor();
  }, 180_000);
});

it('is one line on the home, and can be taken back while nobody has decided', async () => {
  const { campaignId, page, address } = await enter('unit-doc-home', 390);
  await page.goto(stage.url);
  const line = page.getByRole('article', { name: '报整改报告' });
  await line.getByText('一份材料答复 2 个问题').waitFor();
  expect(await page.getByRole('article', { name: '报整改报告' }).count()).toBe(1);
  await line.getByRole('link', { name: '报整改报告' }).click();
  await page.waitForURL(address);
  await page.getByRole('heading', { level: 1, name: '整改报告' }).waitFor();
  await fill(page);
  await page.getByText('齐了，可以报出').waitFor();
  await send(page).click();
  await page.getByRole('dialog').getByRole('button', { name: '报出' }).click();
  await page.getByText('整改报告已报出，一并办结 2 项').waitFor();
  await page.getByRole('button', { name: '撤回材料' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '理由' }).fill('数字填错了');
  await dialog.getByRole('button', { name: '撤回材料' }).click();
  await page.getByRole('region', { name: '报送情况' }).getByText('已撤回').waitFor();
  // Owed again, in a new round and by the same day.
  expect(await statesOf(campaignId)).toEqual(['2 open', '2 open']);
  // Its words are there to be changed.
  await page.getByText('齐了，可以报出').waitFor();
}, 120_000);

it('the head signs it off as anything else, and reads all of it', async () => {
  const { campaignId, page, address, unitId } = await enter('unit-doc-head', 1440);
  await stage.db.unit.update({ where: { id: unitId }, data: { signsOff: true } });
  const head = await createPerson(stage.db, { unitId, roles: ['head'] });
  await page.goto(address);
  await fill(page);
  await page.getByRole('button', { name: '送审签（报整改报告）' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '提交' }).click();
  await page.getByText('整改报告：已送审签').waitFor();
  expect(await statesOf(campaignId)).toEqual(['1 open', '1 open']);
  await page.getByText('等负责人审签', { exact: true }).waitFor();

  const his = await stage.enter(head.login);
  await his.getByRole('article', { name: '审签：报整改报告' }).getByRole('link', { name: '审签' }).click();
  await his.getByText('七月底前复查一次').waitFor();
  expect(await violationsOf(his)).toEqual([]);
  await his.getByRole('button', { name: '审签报出' }).click();
  await his.getByText('已审签报出').waitFor();
  expect(await statesOf(campaignId)).toEqual(['1 met', '1 met']);
}, 120_000);

it('what came on paper is recorded by the office, with its proof', async () => {
  const { campaignId, address, office } = await enter('unit-doc-paper', 1440);
  const page = await stage.enter(office.login, {}, '/profile');
  await page.goto(address);
  await page.getByRole('heading', { level: 1, name: '整改报告' }).waitFor();
  await page.getByRole('button', { name: '代为登记' }).click();
  await fill(page);
  await send(page).click();
  // Without proof nothing is recorded.
  await page.getByRole('alert').getByText('还差 1 处').waitFor();
  await page.getByRole('textbox', { name: '凭据' }).fill('来文，6月10日收');
  await send(page).click();
  await page.getByRole('dialog').getByRole('button', { name: '报出' }).click();
  await page.getByText('整改报告已报出，一并办结 2 项').waitFor();
  expect(await statesOf(campaignId)).toEqual(['1 met', '1 met']);
}, 120_000);

it('another unit’s page is refused, and so is a purpose that there is not', async () => {
  const { address } = await enter('unit-doc-own', 1440);
  const page = await stage.enterAs('unit-doc-other', 'liaison');
  await page.goto(address);
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('button', { name: /^报整改报告/ }).count()).toBe(0);
  await page.goto(address.replace(/report$/, 'letter'));
  await page.getByRole('heading', { level: 1, name: /没有找到/ }).waitFor();
}, 60_000);
