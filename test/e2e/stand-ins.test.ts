import { dateOf, toInstant } from '../../domain/calendar/civil-date';
import { createCampaign, createPerson } from '../support/factories';
import { apiOnStage } from './on-stage';
import type { Role } from '../../domain/codes/roles';

const stage = apiOnStage();

const createNamed = async (name: string, unitId: string, role: Role): Promise<string> => {
  const { id, login } = await createPerson(stage.db, { unitId, roles: [role] });
  await stage.db.person.update({ where: { id }, data: { name } });
  return login;
};

it.each([1440, 390])(
  'a liaison names a stand-in, who acts for her: the timeline says 「张三代李四」, at %i px',
  async width => {
    const unitId = `unit-${width}`;
    const campaignId = await createCampaign(stage.db, { cases: [{ ref: '一-1', leads: [unitId] }] });
    await stage.db.campaign.update({ where: { id: campaignId }, data: { clock: 'real', clockAt: null } });
    const absent = await createNamed('李四', unitId, 'liaison');
    const standIn = await createNamed('张三', unitId, 'auditor');
    const today = dateOf(toInstant(Date.now()));

    const hers = await stage.enter(absent, { width }, '/stand-ins');
    await hers.getByRole('button', { name: '指定代理人' }).click();
    await hers.getByLabel('代理人', { exact: true }).click();
    await hers.getByTitle(`张三(${unitId})`).click();
    for (const label of ['首日', '末日']) {
      await hers.getByLabel(label).fill(today);
      await hers.keyboard.press('Enter');
    }
    await hers.getByLabel('原因').fill('年休假');
    await hers.getByRole('dialog').getByRole('button', { name: '指定代理人' }).click();
    await hers.getByText('今天在代理期内').waitFor();

    const his = await stage.enter(standIn, { width });
    // The link of a task that is marked as hers opens it for her.
    await his
      .getByRole('region', { name: '代李四 签收' })
      .getByRole('link', { name: /问题 一-1/ })
      .click();
    await his.getByText('正在代李四').waitFor();
    await his.getByRole('heading', { name: /一-1/ }).waitFor();
    await his.getByRole('button', { name: '签收' }).first().click();
    await his.getByRole('dialog').getByRole('button', { name: '签收' }).click();
    await his.getByRole('dialog').waitFor({ state: 'detached' });
    await his.getByRole('tab', { name: '时间线' }).click();
    await his.getByText(`${unitId} 张三代李四`).first().waitFor();

    await hers.getByRole('button', { name: '终止' }).click();
    await hers.getByRole('dialog').getByRole('button', { name: '终止' }).click();
    await hers.getByText('已终止').first().waitFor();
    await his.reload();
    await his.getByRole('heading', { name: /一-1/ }).waitFor();
    expect(await his.getByText('正在代李四').count()).toBe(0);
  },
  180_000,
);
