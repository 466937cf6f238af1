import { changePerson } from '../../prisma/people/registry-acts';
import { createCampaign, createPerson } from '../support/factories';
import { askedBy } from '../support/registry-asker';
import { apiOnStage } from './on-stage';

const stage = apiOnStage();

it('somebody with two posts switches in the account menu, and sees and does what belongs to each', async () => {
  await createCampaign(stage.db, { cases: [{ ref: '一-1', leads: ['甲局'] }] });
  const { id, login } = await createPerson(stage.db, { unitId: '乙办', roles: ['head'] });
  const posts = [{ unitId: '甲局', title: '副局长', roles: ['liaison' as const] }];
  await changePerson(stage.db, id, { post: '主任', posts }, askedBy());

  const page = await stage.enter(login);
  expect(await page.getByRole('link', { name: /问题 一-1/ }).count()).toBe(0);
  const menu = page.getByRole('button', { name: /乙办/ });
  await menu.click();
  await page.getByRole('button', { name: /^乙办 · 主任/ }).waitFor();
  await page.getByRole('button', { name: '甲局 · 副局长' }).click();
  await page.getByRole('button', { name: /甲局/ }).waitFor();
  await page
    .getByRole('link', { name: /问题 一-1/ })
    .first()
    .waitFor();
  // It outlives reloading; when the post is taken back, one acts under one's own again.
  await page.reload();
  await page.getByRole('button', { name: /甲局/ }).waitFor();
  await changePerson(stage.db, id, { posts: [] }, { ...askedBy(), evenIfNobodyIsLeft: '免去兼职' });
  await page.reload();
  await page.getByRole('button', { name: /乙办/ }).waitFor();
}, 180_000);
