import type { Page } from 'playwright-core';
import { invented2027 } from '../domain/support/invented-2027';
import { seedRules } from '../../prisma/schema/seed-rules';
import { apiOnStage } from './on-stage';

const stage = apiOnStage(seedRules);

const openCalendars = async (): Promise<Page> => {
  const page = await stage.enterAs('office', 'coordinator');
  await page.getByRole('link', { name: '工作日历' }).click();
  await page.getByRole('heading', { name: '导入节假日安排通知' }).waitFor();
  return page;
};

it('a notice is pasted, its contradiction settled by hand, and saved; what goes wrong loses no text', async () => {
  const page = await openCalendars();
  const basedOn = (await stage.db.calendar.findMany()).map(one => one.version);
  const pasted = invented2027.replace('5月8日(周六)', '5月8日(周日)');
  await page.getByLabel('通知全文').fill(pasted);

  await page.route('**/calendars/readings', route => route.abort(), { times: 1 });
  await page.getByRole('button', { name: '读取通知' }).click();
  await page.getByRole('alert').filter({ hasText: '连接不上服务器' }).waitFor();
  expect(await page.getByLabel('通知全文').inputValue()).toBe(pasted);
  await page.reload();
  expect(await page.getByLabel('通知全文').inputValue()).toBe(pasted);

  await page.getByRole('button', { name: '读取通知' }).click();
  await page.getByText('2027-05-08 是周六,文中写的是周日').waitFor();
  const text = page.getByRole('region', { name: '通知原文' });
  expect(await text.locator('mark.read-workday.read-question').textContent()).toBe('5月8日(周日)');
  expect(await page.getByRole('checkbox', { name: /^采用/ }).count()).toBe(33);
  const save = page.getByRole('button', { name: '保存为新的一版' });
  expect(await save.isDisabled()).toBe(true);

  // Left out, the day settles the question; taken again, a person has to say so.
  const day = page.getByRole('checkbox', { name: '采用:5月8日 周六' });
  await day.uncheck();
  await page.getByText('待确认事项都已处理').waitFor();
  await day.check();
  expect(await save.isDisabled()).toBe(true);
  await page.getByRole('checkbox', { name: /^已核对/ }).check();
  await save.click();
  await page.getByText(/^已保存 .*\+1$/).waitFor();
  expect(await page.getByLabel('通知全文').inputValue()).toBe('');

  const rows = await stage.db.calendar.findMany({ where: { version: { notIn: basedOn } } });
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ note: '国办发明电〔2026〕99号 2027年节假日安排' });
  expect(rows[0]!.years).toContain(2027);
}, 120_000);
