import type { Page } from 'playwright-core';
import { systemOnStage } from './on-stage';
import { anew, signIn } from './open-browser';
import { planText } from './plan-text';
import { password } from './start-system';

const stage = systemOnStage();
let office: Page;
let liaison: Page;
let leader: Page;

beforeAll(async () => {
  [office, liaison, leader] = await Promise.all([
    signIn(stage.browser, stage.url, { login: 'office', password }, stage.errors),
    stage.enter('jiaoyuju.liaison'),
    stage.enter('leader'),
  ]);
}, 60_000);

// Each test has pages of its own: what one leaves open covers nothing in the next.
beforeEach(async () => {
  [office, liaison, leader] = await Promise.all([
    anew(office, stage.errors),
    anew(liaison, stage.errors),
    anew(leader, stage.errors),
  ]);
}, 60_000);

const menu = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name }).click();

/** Presses a button of the page, then the same verb in the dialog that asks again. */
const act = async (
  page: Page,
  verb: string,
  fill?: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
) => {
  await page.getByRole('button', { name: verb, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await fill?.(dialog);
  await dialog.getByRole('button', { name: verb, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
};

/** The rehearsal's clock, by the office, to 00:00 of a day. */
const goTo = async (day: string, shown: string): Promise<void> => {
  await menu(office, '行动概况');
  await office.getByRole('textbox', { name: '选择日期' }).fill(day);
  await office.keyboard.press('Enter');
  await office.getByRole('button', { name: '走到这一日' }).click();
  await office.getByRole('dialog').getByRole('button', { name: '确定' }).click();
  const clock = office.getByRole('status', { name: '演练时间' });
  await clock.filter({ hasText: shown }).waitFor({ timeout: 90_000 });
  await clock.filter({ hasNotText: '演练进行中' }).waitFor({ timeout: 90_000 });
};

const openCase = async (page: Page): Promise<void> => {
  // 台账, which a unit's menu calls its own matters.
  await page.getByRole('navigation', { name: '主菜单' }).locator('a[href="/ledger"]').click();
  await page.getByRole('heading', { level: 1, name: '整改台账' }).waitFor();
  await page.getByRole('link', { name: /超过检验期限/ }).click();
  await page.getByRole('heading', { level: 1, name: /一-1/ }).waitFor();
};

describe('a plan becomes supervised cases', () => {
  it('reads the plan beside its source and asks what it leaves open', async () => {
    await menu(office, '导入方案');
    await office.getByLabel('方案全文').fill(planText);
    await office.getByRole('button', { name: '读取方案' }).click();
    const card = office.getByRole('region', { name: '当前问题' });
    await card.getByRole('heading', { name: '「县校车服务中心」是哪个单位？' }).waitFor();
    const step = (name: string) =>
      office.getByRole('navigation', { name: '导入的步骤' }).getByRole('link', { name }).click();
    await step('读入');
    await office.getByText('1 类 2 个问题,2 条措施,2 项责任').waitFor();
    await step('下达');
    expect(await office.getByRole('button', { name: '下达方案' }).isDisabled()).toBe(true);
    await step('回答问题');

    await card.getByRole('button', { name: /^看原文.*县校车服务中心/ }).click();
    const source = office.getByRole('region', { name: '原文', exact: true });
    await source.locator('.is-active').first().waitFor();
    expect((await source.locator('.is-active').allTextContents()).join('')).toContain('县校车服务中心');
  });

  it('takes the answers and is launched as a rehearsal', async () => {
    const card = office.getByRole('region', { name: '当前问题' });
    const answer = async (question: RegExp, choice: RegExp): Promise<void> => {
      await card.getByRole('heading', { name: question }).waitFor();
      await card.getByRole('radio', { name: choice }).check();
      await card.getByRole('button', { name: '确定' }).click();
    };
    await answer(/县校车服务中心/, /^这不是单位/);
    await answer(/写完了吗/, /^列完了/);
    await answer(/对应关系/, /问题连措施/);
    await office.getByRole('button', { name: '确认以上对应关系' }).click();
    await office.getByRole('button', { name: '已确认' }).waitFor();
    await office
      .getByRole('navigation', { name: '导入的步骤' })
      .getByRole('link', { name: '回答问题' })
      .click();
    await office.getByRole('button', { name: '去下达' }).click();
    await office.getByRole('radio', { name: /^演练/ }).check();
    await office.getByRole('button', { name: '下达方案' }).click();
    await office.getByRole('dialog').getByRole('button', { name: '下达方案' }).click();
    await office.getByRole('dialog').waitFor({ state: 'detached' });
    await office.getByRole('heading', { level: 1, name: '云溪县校车安全问题整改方案' }).waitFor();
    await office.getByRole('status', { name: '演练时间' }).filter({ hasText: '2018年5月9日' }).waitFor();
  });

  it('is signed for by its lead, both cases at once', async () => {
    await liaison.reload();
    const group = liaison.getByRole('article', { name: '签收', exact: true });
    await group.getByText('2 个问题').waitFor();
    await group.getByRole('button', { name: '全部签收' }).click();
    await group.waitFor({ state: 'detached' });
    await openCase(liaison);
    expect(
      await liaison.locator('[aria-current="step"], .ant-steps-item-active').first().textContent(),
    ).toContain('签收');
  });

  it('turns red when the plan is overdue, and the urge is in the timeline and in the mail', async () => {
    await goTo('2018-05-16', '2018年5月16日');
    await openCase(liaison);
    const plan = liaison.getByRole('row').filter({ hasText: '报送整改方案' });
    await plan.first().filter({ hasText: '逾期' }).waitFor();
    expect(await plan.first().locator('[data-light="red"]').count()).toBe(1);
    await liaison.getByRole('tab', { name: '时间线' }).click();
    await liaison.getByRole('listitem').filter({ hasText: '催办' }).first().waitFor();

    const mails = await stage.server.catcher.listMails();
    const urges = mails.filter(
      mail => mail.to.includes('jiaoyuju.liaison@yunxi.example') && mail.subject.includes('催办'),
    );
    expect(urges.length).toBeGreaterThan(0);
    expect(urges.map(mail => mail.subject)).toEqual(urges.map(() => expect.stringContaining('演练')));
    expect(urges.map(mail => mail.deliveries)).toEqual(urges.map(() => 1));
  });

  it('explains a date by its rule and clause, to the keyboard too', async () => {
    await liaison.getByRole('tab', { name: /^责任事项/ }).click();
    await liaison
      .getByRole('button', { name: /^5月14日 周一.*这个日期怎么来的$/ })
      .first()
      .focus();
    const why = liaison.getByRole('tooltip').filter({ hasText: '这个日期怎么来的' });
    await why.getByText('依据：整改方案').waitFor();
    await liaison.keyboard.press('Escape');
  });

  it('has its letter signed with the others, numbered and delivered by the office', async () => {
    await menu(office, '函件');
    const several = office.getByRole('region', { name: '批量办理' });
    const together = async (button: RegExp, verb: string, result: RegExp) => {
      await several.getByRole('button', { name: button }).click();
      await office.getByRole('dialog').getByRole('button', { name: verb, exact: true }).click();
      await several.getByText(result).waitFor();
    };
    await together(/^全部签批/, '签批', /^已签批 \d+ 份/);
    await office.getByRole('checkbox', { name: '选择:县教育局 督办函' }).check();
    await together(/^编号所选\(1 份\)/, '编号', /^已编号 1 份\(.*〔2018〕1号\)/);
    const row = office.getByRole('row').filter({ hasText: '督办函' }).filter({ hasText: '县教育局' });
    await row.getByRole('link').click();
    await act(office, '送达');
    await office
      .getByText(/〔2018〕1号/)
      .first()
      .waitFor();
    await office
      .getByRole('navigation', { name: '办理过程' })
      .filter({ hasText: '送达2018年5月16日' })
      .waitFor();
  });

  it('keeps what was typed when the dialog is closed', async () => {
    await openCase(liaison);
    await liaison.getByRole('button', { name: '报进展' }).click();
    await liaison.getByRole('dialog').getByLabel('进展情况').fill('已停用两辆超期校车');
    await liaison.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    await liaison.getByRole('dialog').waitFor({ state: 'hidden' });
    await liaison.getByRole('button', { name: '报进展' }).click();
    expect(await liaison.getByRole('dialog').getByLabel('进展情况').inputValue()).toBe('已停用两辆超期校车');
    await liaison.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    await liaison.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('is proposed for an interview, which the leader decides on the evidence', async () => {
    await goTo('2018-05-22', '2018年5月22日');
    await menu(leader, '约谈问责');
    await leader.getByRole('link', { name: '约谈 · 县教育局' }).click();
    const evidence = leader.getByRole('region', { name: /已经做过什么/ });
    await evidence.getByText('督办函').first().waitFor();
    await leader.getByText('报送整改方案').first().waitFor();
    await leader.getByRole('button', { name: '批准约谈', exact: true }).click();
    await leader.getByRole('dialog').getByLabel('意见').fill('同意约谈');
    await leader.getByRole('dialog').getByRole('button', { name: '确认批准' }).click();
    await leader.getByRole('status').getByText('批准').first().waitFor();
    const approval = (page: Page) => page.getByRole('listitem').filter({ hasText: '同意约谈' });
    for (const page of [office, liaison]) {
      await openCase(page);
      await page.getByRole('tab', { name: '时间线' }).click();
      await page.getByRole('listitem').filter({ hasText: '督办函' }).first().waitFor();
    }
    await approval(office).first().waitFor();
    // The unit reads of it once the notice of the interview has been delivered.
    expect(await approval(liaison).count()).toBe(0);
  });
});
