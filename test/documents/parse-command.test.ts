import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseCommand } from '../../cli/parse';
import { runCommand } from '../support/run-command';
import { rowsOf, xlsxFrom } from './support/xlsx';

let folder: string;
beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'parse-'));
});
afterAll(() => fs.rm(folder, { recursive: true }));

const parse = async (name: string, bytes: Buffer) => {
  await fs.writeFile(path.join(folder, name), bytes);
  return runCommand([parseCommand.name('parse')], 'parse', path.join(folder, name), '--json');
};

const ledger = [
  ['云溪县考核反馈问题整改台账', '', '', '', ''],
  ['2018年5月9日', '', '', '', ''],
  ['存在问题', '整改时限', '整改措施', '牵头单位', '责任单位'],
  ['校舍漏雨', '6月10日前', '修好校舍', '县教育局', '县财政局'],
  ['水池没有加盖', '7月10日前', '给水池加盖', '县水务局', '县卫计局'],
];

it.each([
  ['.xlsx', xlsxFrom({ sheets: [{ rows: rowsOf(ledger), merges: ['A1:E1'] }] })],
  ['.csv', Buffer.from(ledger.map(row => row.join(',')).join('\r\n'))],
])('reads a ledger in %s from the command line', async (ending, bytes) => {
  const { out, exitCode } = await parse(`台账${ending}`, bytes);
  expect(exitCode).toBe(0);
  const { title, assignments } = JSON.parse(out) as { title: string; assignments: { leads: string[]; deadline: { dueOn: string } }[] }; // prettier-ignore
  expect(title).toBe('云溪县考核反馈问题整改台账');
  expect(assignments.map(one => [one.leads, one.deadline.dueOn])).toEqual([
    [['县教育局'], '2018-06-10'],
    [['县水务局'], '2018-07-10'],
  ]);
});

it('says what a file is that is no document, and what to do', async () => {
  const { err, out, exitCode } = await parse('方案.pdf', Buffer.from('%PDF-1.7\n'));
  expect([exitCode, err]).toEqual([2, expect.stringMatching(/^方案\.pdf 是 PDF 文件,.*粘贴/)]);
  expect(JSON.parse(out)).toMatchObject({ error: { code: 'DOCUMENT_UNREADABLE' } });
});
