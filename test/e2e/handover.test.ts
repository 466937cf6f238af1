import type { Role } from '../../domain/codes/roles';
import { createCampaign, createPerson } from '../support/factories';
import { apiOnStage } from './on-stage';
import { violationsOf } from './violations-of';

const stage = apiOnStage();

const createNamed = async (name: string, unitId: string, role: Role) => {
  const person = await createPerson(stage.db, { unitId, roles: [role] });
  await stage.db.person.update({ where: { id: person.id }, data: { name } });
  return person;
};

it.each([1440, 390])(
  'a liaison sees what is still open, the head hands it over, and the colleague has it, at %i px',
  async width => {
    const unitId = `unit-${width}`;
    await createCampaign(stage.db, { cases: [{ ref: '一-1', leads: [unitId] }] });
    const old = await createNamed('李四', unitId, 'liaison');
    const head = await createNamed('王五', unitId, 'head');
    const next = await createNamed('张三', unitId, 'liaison');

    const hers = await stage.enter(old.login, { width }, '/profile');
    await hers.getByRole('link', { name: '查看交接清单' }).click();
    await hers.getByRole('heading', { name: '交接清单：李四' }).waitFor();
    await hers.getByText(/单位未完成事项 [1-9]/).waitFor();
    expect(await hers.getByRole('button', { name: '办理交接' }).count()).toBe(0);
    await hers.emulateMedia({ media: 'print' });
    expect(await hers.getByRole('navigation', { name: '主菜单' }).isVisible()).toBe(false);
    await hers.getByText('移交人').waitFor();
    const sheet = (await hers.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

    const his = await stage.enter(head.login, { width }, '/handover');
    await his.getByLabel('为谁办理交接').click();
    await his.getByTitle(`李四（${unitId}）`).click();
    await his.getByRole('button', { name: '办理交接' }).click();
    const dialog = his.getByRole('dialog');
    await dialog.getByText('办理后不能一键撤销').waitFor();
    expect(await violationsOf(his)).toEqual([]);
    await dialog.getByLabel('接手人').click();
    await his.getByTitle(`张三（${unitId}）`).filter({ visible: true }).click();
    await dialog.getByLabel('事由').fill('调离');
    // Without any post left, the account is closed with it: said, and what was typed stays.
    await dialog.getByRole('button', { name: '办理交接' }).click();
    await dialog.getByText('交接后该人员没有任职').waitFor();
    stage.errors.splice(0);
    await dialog.getByLabel('同时停用原账号').check();
    await dialog.getByRole('button', { name: '办理交接' }).click();
    await dialog.waitFor({ state: 'detached' });
    await his.getByText('已交接').waitFor();
    await his.getByRole('heading', { name: '交接清单：王五' }).waitFor();
    await his.goto(`${stage.url}/handover?person=${old.id}`);
    await his.getByText('此账号已停用').waitFor();
    expect(await his.getByRole('button', { name: '办理交接' }).count()).toBe(0);
    expect(await stage.db.person.findUniqueOrThrow({ where: { id: old.id } })).toMatchObject({
      isActive: false,
    });
    const events = await stage.db.registryEvent.findMany({
      where: { type: { in: ['handed-over', 'taken-over'] }, actorId: head.id },
    });
    expect(events.map(one => one.chainId).sort()).toEqual(
      [old, next].map(one => `registry/person/${one.id}`).sort(),
    );
  },
  180_000,
);
