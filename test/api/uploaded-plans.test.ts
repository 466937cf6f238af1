import { seedRules } from '../../prisma/schema/seed-rules';
import { rowsOf, xlsxFrom } from '../documents/support/xlsx';
import { startApi, type TestApi } from '../support/api';
import { createOffices, createPerson, type TestPerson } from '../support/factories';

let api: TestApi;
let office: TestPerson;
beforeAll(async () => {
  api = await startApi();
  await seedRules(api.db);
  await createOffices(api.db);
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
});
afterAll(() => api.close());

const upload = (bytes: Buffer, name: string) => {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)]), name);
  return api.ask('/campaigns/drafts', { method: 'POST', token: office.token, body: form });
};

it('makes a draft of a ledger in .xlsx, whose source is the text of its rows', async () => {
  const rows = [
    ['云溪县考核反馈问题整改台账(2018年5月9日)', '', '', '', ''],
    ['存在问题', '整改措施', '牵头单位', '责任单位', '整改时限'],
    ['校舍漏雨', '修好校舍', '县教育局', '县财政局', '6月10日前'],
  ];
  const { status, body } = await upload(xlsxFrom({ sheets: [{ rows: rowsOf(rows) }] }), '台账.xlsx');
  expect(status).toBe(201);
  expect(body.campaign.fileName).toBe('台账.xlsx');
  expect(body.sourceText).toContain('| 校舍漏雨 | 修好校舍 | 县教育局 | 县财政局 | 6月10日前 |');
  expect(body.plan.assignments).toMatchObject([{ leads: ['县教育局'], responsible: ['县财政局'] }]);
});

it.each([
  ['方案.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), '旧版'],
  ['方案.txt', Buffer.from('<!DOCTYPE html><html><body>整改</body></html>'), '网页'],
  ['空.docx', Buffer.alloc(0), '空文件'],
])('refuses %s, saying what it is', async (name, bytes, word) => {
  const { status, body } = await upload(bytes, name);
  expect([status, body.code]).toEqual([422, 'DOCUMENT_UNREADABLE']);
  expect(body.detail).toContain(word);
});
