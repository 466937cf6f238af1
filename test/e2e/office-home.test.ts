import type { Page } from 'playwright-core';
import { demoCampaignId, seedDayOne } from '../../cli/demo/seed-day-one';
import { seedRegistry } from '../../cli/demo/seed-registry';
import type { Db } from '../../prisma/schema/db';
import { seedRules } from '../../prisma/schema/seed-rules';
import { climbTo } from '../support/climb-to';
import { demoNow } from '../support/demo-county';
import { setClock } from '../support/factories';
import { apiOnStage } from './on-stage';

/** The demonstration's plan with nobody doing anything: handed out on Wednesday 9 May, looked at on Friday 18 May 2018. */
const seed = async (db: Db): Promise<void> => {
  await seedRules(db);
  await seedRegistry(db, demoNow);
  await seedDayOne(db, demoNow);
  for (const day of ['11', '15', '16']) await climbTo(db, demoCampaignId, `2018-05-${day}T09:00:00+08:00`);
  await setClock(db, demoCampaignId, '2018-05-18T08:52:00+08:00');
};

describe.each([1440, 390])('the office home at %i px', width => {
  const stage = apiOnStage(seed);
  let page: Page;
  beforeAll(async () => {
    page = await stage.enter('office', { width });
    page.setDefaultTimeout(20_000);
  });

  const letters = () => page.getByRole('listitem', { name: '督办函待签批' });
  const waiting = () => stage.db.letter.count({ where: { campaignId: demoCampaignId, status: 'drafted' } });

  it('shows many equal letters as one line, with what waits for them and which differ', async () => {
    await page.getByRole('heading', { level: 1, name: /^今天要您办 \d+ 类、\d+ 件$/ }).waitFor();
    const count = await waiting();
    expect(count).toBe(64);
    const line = letters();
    await line.getByText(`${count} 份`).first().waitFor();
    await line.getByText(/未送达，其后 \d+ 步督办的计时都没有开始。/).waitFor();
    await line.getByText('主送指挥部自己').waitFor();
  });

  it('clears the sixty-four letters of one kind after looking at two', async () => {
    await letters().getByRole('button', { name: '全部签批 63 份…' }).click();
    const dialog = page.getByRole('dialog');
    const text = dialog.getByRole('article');
    await text.getByText('请立即办理').waitFor();
    // The one to the headquarters itself is not ticked until somebody has looked.
    const own = dialog.getByRole('checkbox', { name: '选择:县考核整改指挥部 督办函' });
    expect(await own.isChecked()).toBe(false);
    await dialog.getByRole('button', { name: /^县考核整改指挥部/ }).click();
    await text.getByText('县考核整改指挥部').first().waitFor();
    await own.check();
    await dialog.getByText(/自 .*〔2018〕1号 起顺编/).waitFor();
    await dialog.getByRole('button', { name: '签批、编号、送达 64 份' }).click();
    await dialog.getByText('已办 64 份，共 64 份').waitFor();
    expect(await dialog.getByText('已办', { exact: true }).count()).toBe(64);
    await dialog.getByRole('button', { name: '完成' }).click();
    await letters().waitFor({ state: 'detached' });
    expect(await waiting()).toBe(0);
    const delivered = await stage.db.letter.findMany({
      where: { campaignId: demoCampaignId, status: 'delivered' },
    });
    expect(new Set(delivered.map(one => one.number)).size).toBe(64);
  }, 90_000);

  it('logs a call in one step for all that a unit is late with, and the case shows it', async () => {
    const calls = page.getByRole('region', { name: '要打的电话' });
    const unit = calls.getByRole('listitem').first();
    const name = (await unit.getByRole('button').first().textContent()) ?? '';
    await unit.getByRole('button', { name }).click();
    const [answer] = await Promise.all([
      page.waitForResponse(one => one.request().method() === 'POST' && one.url().endsWith('/commands')),
      unit.getByRole('button', { name: `${name}：答应今天报` }).click(),
    ]);
    expect(answer.status()).toBe(200);
    await unit.getByText(/答应今天报/).waitFor();
    const { docketId } = await stage.db.event.findFirstOrThrow({
      where: { type: 'called', docket: { kind: 'case' } },
    });
    await page.goto(`${stage.url}/cases/${encodeURIComponent(docketId)}`);
    await page.getByRole('tab', { name: '时间线' }).click();
    await page
      .getByRole('listitem')
      .filter({ hasText: `电话催办${name}` })
      .waitFor();
  }, 60_000);
});
