import type { Page } from 'playwright-core';
import { createCampaign, setClock } from '../support/factories';
import { apiOnStage } from './on-stage';

const stage = apiOnStage();

const widths = [1440, 390] as const;

/** A campaign of three problems for one unit, and its liaison, signed in. */
const enter = async (unitId: string, width: number, refs = ['一-1', '一-2', '一-3']) => {
  const campaignId = await createCampaign(stage.db, { cases: refs.map(ref => ({ ref, leads: [unitId] })) });
  const page = await stage.enterAs(unitId, 'liaison', { width });
  return { campaignId, page };
};

/** Counts what a person does on a page: a tap, a field filled, a file chosen. */
const counting = () => {
  let count = 0;
  return {
    does: async (act: Promise<unknown>): Promise<void> => {
      count += 1;
      await act;
    },
    count: () => count,
  };
};

const taskLink = async (campaignId: string, ref: string): Promise<string> => {
  const docketId = `${campaignId}:${ref}`;
  const { id } = await stage.db.obligation.findFirstOrThrow({ where: { docketId, kind: 'plan' } });
  return `${stage.url}/cases/${encodeURIComponent(docketId)}?task=${encodeURIComponent(id)}`;
};
const isMet = async (campaignId: string, kind: string): Promise<number> =>
  stage.db.obligation.count({ where: { campaignId, kind, state: 'met' } });
const noSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

it.each(widths)(
  'from the link of a mail to a handed-in plan in five interactions at most, with the stamped scan of it, at %i',
  async width => {
    const { campaignId, page } = await enter(`unit-plan-${width}`, width);
    await page.goto(await taskLink(campaignId, '一-2'));
    const { does, count } = counting();
    await page.getByRole('heading', { level: 1, name: '整改方案' }).waitFor();
    const whole = page.getByRole('region', { name: '整份盖章扫描件' });
    await does(
      whole
        .locator('input[type=file]')
        .first()
        .setInputFiles({
          name: '整改方案(盖章扫描件).pdf',
          mimeType: 'application/pdf',
          buffer: Buffer.from('%PDF-1.4 plan'),
        }),
    );
    await page.getByText('整改方案(盖章扫描件).pdf 已上传').waitFor({ state: 'attached' });
    // Numbers are entered beside a scan, unless there is nothing to count.
    await does(page.getByRole('button', { name: '本部分无内容：一并纳入整改的问题来源' }).click());
    await does(page.getByRole('textbox', { name: /^一并纳入整改的问题来源：无/ }).fill('没有新的问题'));
    await does(page.getByRole('button', { name: '报整改方案（一并办结 3 项）' }).click());
    await does(page.getByRole('dialog').getByRole('button', { name: '报出' }).click());
    await page.getByText('整改方案已报出，一并办结 3 项').waitFor();
    // And what hurts next.
    await page.getByRole('link', { name: /^下一件/ }).waitFor();
    expect(count()).toBeLessThanOrEqual(5);
    expect(await isMet(campaignId, 'plan')).toBe(3);
    expect(await noSideways(page)).toBe(true);
  },
  60_000,
);

it.each(widths)(
  'everything that came is signed for with one press, which says what it did, at %i',
  async width => {
    const { campaignId, page } = await enter(`unit-sign-${width}`, width);
    await page.goto(stage.url);
    await page.getByRole('heading', { level: 1, name: /要办 \d+ 件/ }).waitFor();
    await page.getByRole('button', { name: '全部签收' }).click();
    await page.getByText('已签收 3 件，已记入办理记录').waitFor();
    await page.getByRole('region', { name: '今天办完 3 件' }).waitFor();
    expect(await isMet(campaignId, 'receipt')).toBe(3);
    expect(await page.getByRole('button', { name: '全部签收' }).count()).toBe(0);
    expect(await noSideways(page)).toBe(true);
  },
  60_000,
);

it('says in its first sentence how much is overdue, and beside each what happens by itself and when', async () => {
  const { campaignId, page } = await enter('unit-late', 1440, ['一-1']);
  // Monday, 14 May is over: the plan is a day late.
  await setClock(stage.db, campaignId, '2018-05-15T08:41:00+08:00');
  await page.goto(stage.url);
  await page.getByRole('heading', { level: 1, name: /要办 \d+ 件，\d+ 件已逾期/ }).waitFor();
  const plan = page.getByRole('article', { name: '报整改方案' });
  await plan.getByText('逾期 1 天').waitFor();
  await plan.getByText('今天不办').waitFor();
  const liaison = page.getByRole('article', { name: '报联络员' });
  await liaison.getByRole('button', { name: '报联络员' }).click();
  // What is typed outlives folding.
  await liaison.getByRole('textbox', { name: '职务' }).fill('股室负责人');
  await liaison.getByRole('button', { name: '收起' }).click();
  await liaison.getByRole('button', { name: '报联络员' }).click();
  expect(await liaison.getByRole('textbox', { name: '职务' }).inputValue()).toBe('股室负责人');
}, 60_000);

it('who owes nothing is told so, and where to look', async () => {
  const page = await stage.enterAs('unit-idle', 'liaison');
  await page.getByRole('heading', { level: 1, name: '现在没有要办的事' }).waitFor();
  await page.getByRole('link', { name: '看我们的事项' }).waitFor();
}, 60_000);
