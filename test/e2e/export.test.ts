import { readFile } from 'node:fs/promises';
import { createCampaign } from '../support/factories';
import { apiOnStage } from './on-stage';

const cases = ['一-1', '一-2', '二-1'].map(ref => ({ ref, leads: ['unit-a'] }));
const stage = apiOnStage(db => createCampaign(db, { cases }));

it('the ledger is saved as it is filtered on the page; what goes wrong is said, and can be tried again', async () => {
  const page = await stage.enterAs('office', 'coordinator', {}, `/ledger?q=${encodeURIComponent('一-')}`);
  await page.getByRole('link', { name: '问题 一-2' }).waitFor();
  const choose = async (name: string) => {
    await page.getByRole('button', { name: '导出' }).click();
    await page.getByRole('menuitem', { name }).click();
  };

  await page.route('**/ledger-file?*', route => route.abort(), { times: 1 });
  await choose('.csv');
  const trouble = page.getByRole('alert').filter({ hasText: '重试' });
  await trouble.waitFor();

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    trouble.getByRole('button', { name: '重试' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('测试行动-整改台账-2018-05-09.csv');
  const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines.slice(1).map(line => line.split(',')[1])).toEqual(['一-1', '一-2']);
  await trouble.waitFor({ state: 'detached' });

  const [workbook] = await Promise.all([page.waitForEvent('download'), choose('.xlsx')]);
  expect(workbook.suggestedFilename()).toBe('测试行动-整改台账-2018-05-09.xlsx');
  expect((await readFile(await workbook.path())).subarray(0, 2).toString()).toBe('PK');
}, 120_000);
